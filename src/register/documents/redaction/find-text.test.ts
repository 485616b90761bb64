import { expect, it } from 'vitest';
import type { RedactionMark } from '#shared/model/redaction.ts';
import { findText } from '#register/documents/redaction/find-text.ts';
import { redactPdf } from '#register/documents/redaction/redact-pdf.ts';
import { line, secretName, secretPdf, simplePdf } from '#test/secret-pdf.ts';
import { brightness, drawnPages } from '#test/shown-pages.ts';

const marksOf = async (content: string, word = secretName): Promise<RedactionMark[]> =>
  (await findText(simplePdf([{ content }]), [word])).marks;

it('finds it in the content, in a form and in a filled field, and not in an earlier revision', async () => {
  const { marks, pagesWithoutText } = await findText(secretPdf(), [secretName]);
  expect(marks.map(({ page }) => page)).toEqual([1, 1, 3]);
  expect(pagesWithoutText).toEqual([]);
});

it('finds it across lines, hyphenated, spaced out, without case and diacritics, inside a longer word', async () => {
  expect(await marksOf(line(60, 700, 'KVANTUMDAL') + line(60, 680, 'Hostings'))).toHaveLength(2);
  expect(await marksOf(line(60, 700, 'Kvantum-') + line(60, 680, 'dal Hosting'))).toHaveLength(2);
  const spaced = 'BT /Times 12 Tf 60 700 Td [(K) -400 (van) 30 (tumdal) -250 (H o s t i n g)] TJ ET';
  expect(await marksOf(spaced)).toHaveLength(1);
  expect(await marksOf(line(60, 700, 'Fjällmolnsavtalet'), 'fjallmoln')).toHaveLength(1);
  expect(await marksOf(line(60, 700, '556677-8899'), '5566778899')).toHaveLength(1);
});

const settings = [
  line(60, 760, secretName, 'Times', 30),
  line(60, 700, secretName, 'Courier', 9),
  `q BT /Helvetica 12 Tf 4 Tc 9 Tw 70 Tz 60 640 Td (${secretName}) Tj ET Q`,
  `q 0.866 0.5 -0.5 0.866 100 300 cm BT /Times 16 Tf 5 Ts 14 TL T* (${secretName}) Tj ET Q`,
  `BT /Helvetica 1 Tf 0 14 -14 0 500 300 Tm (${secretName}) Tj ET`,
  `BT /Helvetica -14 Tf 400 250 Td (${secretName}) Tj ET`,
].join('\n');

it.each([0, 90])('covers the glyphs wholly, however they are set, on a page rotated by %i', async (rotation) => {
  const bytes = simplePdf([{ content: settings, entries: `/Rotate ${rotation}` }]);
  const { marks } = await findText(bytes, [secretName]);
  const [picture] = await drawnPages(await redactPdf(bytes, marks));
  const margin = 1.5; // the copy's pixel beyond the mark, smoothed
  const isMarked = (x: number, y: number): boolean =>
    marks.some(({ rect }) => {
      const [right, bottom] = [rect.x + rect.width + margin, rect.y + rect.height + margin];
      return x > rect.x - margin && x < right && y > rect.y - margin && y < bottom;
    });
  const outside: [number, number][] = [];
  for (let y = 0; y < 842; y += 0.5)
    for (let x = 0; x < 842; x += 0.5) {
      const isDark = x < (rotation === 0 ? 595 : 842) && brightness(picture, x, y) < 250;
      if (isDark && brightness(picture, x, y) >= 0 && !isMarked(x, y)) outside.push([x, y]);
    }
  expect(outside).toEqual([]);
  // A mark over everything would cover the glyphs too.
  expect(marks.reduce((sum, { rect }) => sum + rect.width * rect.height, 0)).toBeLessThan(0.1 * 595 * 842);
});

it('names pages without a letter, so that nobody takes "not found" for "not there"', async () => {
  const scan = simplePdf([{ content: '0.5 g 60 60 300 300 re f' }, { content: line(60, 700, 'Avtal') }]);
  expect(await findText(scan, [secretName])).toEqual({ marks: [], pagesWithoutText: [1] });
});

it('refuses words that stand everywhere', async () => {
  const many = simplePdf([{ content: line(0, 700, 'ab '.repeat(2100), 'Helvetica', 0.1) }]);
  await expect(findText(many, ['a.'])).rejects.toMatchObject({ code: 'REDACTION_WORD_TOO_SHORT' });
  await expect(findText(many, ['ab'])).rejects.toMatchObject({ code: 'REDACTION_TOO_MANY_PLACES' });
});
