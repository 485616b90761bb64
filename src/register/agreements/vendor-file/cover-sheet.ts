import { localeOf, translate } from '#shared/messages/translate.ts';
import { coverBlocks } from '#register/agreements/vendor-file/cover-blocks.ts';
import type { VendorFileContent } from '#register/agreements/vendor-file/manifest.ts';
import { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { furnitureOf, pageFurniture, stateText } from '#register/annexes/pdf/furniture.ts';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import { print, textArea } from '#register/annexes/pdf/printer.ts';
import { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/**
 * The cover sheet of a sub-processor's file as PDF/A-3a, tagged as annexes are: what the manifest says, for people. The
 * same content gives the same bytes. Throws RegisterError ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 *
 * @param logo the organisation's as `printableLogo` gives it
 */
export async function renderCoverSheet(content: VendorFileContent, logo: Uint8Array | null): Promise<Uint8Array> {
  const { language, organisation, subProcessor, exportedAt, asOf } = content;
  const title = translate(language, 'vendorFile.cover.title', { name: subProcessor.name });
  const created = new Date(exportedAt);
  const info = {
    Title: title,
    Author: organisation.name,
    Subject: asOf,
    Creator: 'Bilaga',
    Producer: 'Bilaga (pdfmake)',
    CreationDate: created,
    ModDate: created,
  };
  const furniture = furnitureOf(content);
  const document = new AnnexDocument(await fontFiles(), info, localeOf(language));
  const setter = new Typesetter(document, textArea('portrait'), { language, accentColour: null });
  const root = document.struct('Document');
  document.addStructure(root);
  const blocks = coverBlocks(setter, root, content);
  const about = `${organisation.name} · ${stateText(content, furniture)}`;
  const around = pageFurniture(setter, { organisation: organisation.name, title, about }, furniture, logo);
  await print(document, { orientation: 'portrait', content: blocks, ...around }, () => undefined);
  for (const { wanted, printed } of setter.texts) assertPrinted(wanted, printed);
  root.end();
  return document.toBytes();
}
