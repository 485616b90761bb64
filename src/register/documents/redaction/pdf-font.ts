import { z } from 'zod';

const number = z.number().catch(0);

/** What pdf.js knows of a font and is needed to find the places of its glyphs. */
export const pdfFont = z
  .object({
    fontMatrix: z.array(z.number()).length(6).catch([0.001, 0, 0, 0.001, 0, 0]),
    bbox: z.array(z.number()).length(4).optional().catch(undefined),
    vertical: z.boolean().catch(false),
    isType3Font: z.boolean().catch(false),
  })
  .transform(({ fontMatrix, bbox, ...font }) => ({
    ...font,
    bbox,
    /** Ems per unit of the glyphs' widths, and of their heights. */
    unit: fontMatrix[0] ?? 0.001,
    unitUp: fontMatrix[3] ?? 0.001,
  }));
export type PdfFont = z.infer<typeof pdfFont>;

/** A glyph as pdf.js shows it; lengths in the font's units. */
export const pdfGlyph = z.object({
  unicode: z.string(),
  width: number,
  isSpace: z.boolean().catch(false),
  /** Of fonts that write downwards: the advance and the place of the origin. */
  vmetric: z.array(z.number()).length(3).nullish().catch(null),
});
export type PdfGlyph = z.infer<typeof pdfGlyph>;
