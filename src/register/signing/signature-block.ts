import { type EmbeddedFont, type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core';
import { fontFiles, type FontFiles } from '#register/annexes/pdf/font-files.ts';
import { colorOperands, paletteOf } from '#shared/model/paper-colours.ts';

export interface SignatureBlock {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The first line is the heading, the second the signer's name; the rest is small. */
  readonly lines: readonly string[];
  /** `#rrggbb`, or null for the ordinary one. */
  readonly accentColour: string | null;
}

interface BlockLine {
  readonly text: string;
  readonly font: 'F0' | 'F1';
  readonly size: number;
  readonly leading: number;
  /** sRGB, as a content stream writes it. */
  readonly color: string;
}

const inset = { left: 14, top: 9 } as const;

/** The appearance stream of a visible signature: fonts embedded, so that the file stays PDF/A. */
export async function signatureAppearance(pdf: PDF, block: SignatureBlock): Promise<PdfRef> {
  const files = await fontFiles();
  const F0 = embed(pdf, files, 'regular', block.lines);
  const F1 = embed(pdf, files, 'medium', block.lines);
  const { width, height } = block;
  const { headFill, headRule } = paletteOf(block.accentColour);
  const commands = [
    `q ${colorOperands(headFill)} rg 0 0 ${width} ${height} re f ${colorOperands(headRule)} rg 0 0 3.5 ${height} re f Q`,
    'BT',
  ];
  let y = height - inset.top;
  for (const line of blockLines(block)) {
    y -= line.leading;
    const font = line.font === 'F0' ? F0 : F1;
    const text = fit(drawable(line.text, font), font, line.size, width - inset.left - 8);
    const baseline = (y + (line.leading - line.size) / 2 + 1.5).toFixed(2);
    commands.push(
      `${line.color} rg /${line.font} ${line.size.toFixed(2)} Tf 1 0 0 1 ${inset.left} ${baseline} Tm <${glyphs(text, font)}> Tj`,
    );
  }
  commands.push('ET');
  return pdf.createStream(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, width, height].map((value) => PdfNumber.of(value))),
      Resources: PdfDict.of({ Font: PdfDict.of({ F0: F0.ref, F1: F1.ref }) }),
    },
    new TextEncoder().encode(commands.join('\n')),
  );
}

function blockLines({ height, lines: [heading = '', name = '', ...rest], accentColour }: SignatureBlock): BlockLine[] {
  const palette = paletteOf(accentColour);
  const ink = colorOperands(palette.ink);
  const head: BlockLine = { text: heading, font: 'F1', size: 7.5, leading: 10.5, color: colorOperands(palette.accent) };
  const signer: BlockLine = { text: name, font: 'F1', size: 12, leading: 17, color: ink };
  // However many lines there are, all of them fit.
  const left = height - 2 * inset.top - head.leading - signer.leading;
  const leading = Math.min(11.5, left / Math.max(rest.length, 1));
  const size = Math.min(8, leading / 1.2);
  return [head, signer, ...rest.map((text) => ({ text, font: 'F0' as const, size, leading, color: ink }))];
}

/** Names may have signs that Roboto lacks; then the whole block is set in the font that has more. */
function embed(pdf: PDF, files: FontFiles, wanted: 'regular' | 'medium', lines: readonly string[]): EmbeddedFont {
  const font = pdf.embedFont(files[wanted]);
  return lines.every((line) => font.canEncode(line)) ? font : pdf.embedFont(files.symbols);
}

/** The certificate carries the exact name; in the picture a sign that no font has becomes a question mark. */
function drawable(text: string, font: EmbeddedFont): string {
  return Array.from(text, (character) => (font.canEncode(character) ? character : '?')).join('');
}

function fit(text: string, font: EmbeddedFont, size: number, width: number): string {
  let fitting = text;
  while (fitting.length > 1 && font.widthOfTextAtSize(fitting, size) > width)
    fitting = `${Array.from(fitting).slice(0, -2).join('')}…`;
  return fitting;
}

function glyphs(text: string, font: EmbeddedFont): string {
  return font
    .encodeTextToGids(text)
    .map((glyph) => glyph.toString(16).padStart(4, '0'))
    .join('');
}
