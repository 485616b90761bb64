import { buffer } from 'node:stream/consumers';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { annexOutline, type AnnexOutline, type OutlineTable } from '#register/annexes/annex-outline.ts';
import { columnShares } from '#register/annexes/column-shares.ts';
import { zipStream } from '#register/agreements/vendor-file/write-zip.ts';
import { sheetNames } from '#register/annexes/xlsx/sheet-names.ts';
import { sheetXml, type Sheet } from '#register/annexes/xlsx/sheet-xml.ts';
import { workbookParts } from '#register/annexes/xlsx/workbook-parts.ts';

/** In characters; a wider column would leave no room for the others on a screen. */
const widest = 60;
const aboutWidths = [20, 100];

/**
 * The annex as a workbook (Office Open XML, ISO/IEC 29500): its table, each of the tables after it, and what stands around
 * them, on a sheet each. All cells are texts, so that nothing is computed. The same content gives the same bytes. Throws
 * RegisterError ANNEX_CHARACTER_UNWRITABLE, ANNEX_CELL_TOO_LONG, ANNEX_TEXT_LOST.
 */
export async function renderXlsx(content: AnnexContent): Promise<Uint8Array> {
  const outline = annexOutline(content);
  const tables = [outline.table, ...outline.sections];
  const names = sheetNames([
    outline.title,
    ...outline.sections.map(({ heading }) => heading),
    outputText(content.language, 'annex.sheet.about'),
  ]);
  const sheets = [...tables.map((table) => tableSheet(table, outline.none)), aboutSheet(outline)];
  const parts = workbookParts(content, names, sheets.map(sheetXml));
  const files = Object.entries(parts).map(([path, xml]) => ({ path, chunks: () => [Buffer.from(xml, 'utf8')] }));
  return new Uint8Array(await buffer(zipStream(files, content.composedAt.slice(0, 10))));
}

const tableSheet = (table: OutlineTable, none: string): Sheet => ({
  widths: columnShares(table).map(({ least, weight }) => Math.min(Math.round(least + 2 + 2 * weight), widest)),
  header: table.columns.map(({ label }) => label),
  rows: table.rows.length > 0 ? table.rows : [table.columns.map((_column, at) => (at === 0 ? none : ''))],
});

/** The title and what stands before and after the tables. */
function aboutSheet({ numbered, title, facts, introduction, notes }: AnnexOutline): Sheet {
  return {
    widths: aboutWidths,
    header: [numbered ?? '', title],
    rows: [
      ...facts.map(({ label, lines }) => [label, lines.join('\n')]),
      ...[...introduction, ...notes].map(({ text }) => ['', text]),
    ],
  };
}
