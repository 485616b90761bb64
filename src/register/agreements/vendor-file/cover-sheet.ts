import { coverTexts } from '#register/agreements/vendor-file/cover-texts.ts';
import type { VendorFileContent } from '#register/agreements/vendor-file/manifest.ts';
import { printCoverSheet } from '#register/annexes/pdf/cover-sheet.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

/** The cover sheet of a sub-processor's file: what the manifest says, for people. Throws as `printCoverSheet`. */
export const renderCoverSheet = (content: VendorFileContent, look: PaperLook): Promise<Uint8Array> =>
  printCoverSheet(content, coverTexts(content), { ...look, signatureField: false });
