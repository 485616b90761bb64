import type { IStylesOptions } from 'docx';

/** Half points, and twentieths of a point. */
const body = { size: 20, after: 100 } as const;

/** The usual styles of Word, so that the text takes on the look of the document into which it is put. */
export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: body.size, language: { value: language } },
      paragraph: { spacing: { after: body.after } },
    },
    heading1: {
      run: { size: 32, bold: true },
      paragraph: { spacing: { before: 0, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
  },
});
