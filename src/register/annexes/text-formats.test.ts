import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, renderCsv } from '#register/annexes/render-csv.ts';
import { renderHtml } from '#register/annexes/render-html.ts';
import { markdownText, renderMarkdown } from '#register/annexes/render-markdown.ts';
import { annexContent } from '#test/annex-content.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

it.each([
  ['=1+1', "'=1+1"],
  ['+46 8 000', "'+46 8 000"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['"a", b', '"""a"", b"'],
  ['a\nb', '"a\nb"'],
])('CSV: %j is %j, so that no spreadsheet computes it', (given, written) => {
  expect(csvCell(given)).toBe(written);
});

it('CSV begins with a byte order mark, ends its lines with CRLF and has the main table only', () => {
  const section = { key: 'former', heading: 'Tidigare', columns: [{ key: 'name', label: 'Namn' }], rows: [] };
  const csv = text(renderCsv(annexContent({ rows: 2, sections: [section] })));
  expect(csv.startsWith('\uFEFFUnderbiträde,Ändamål,Personuppgifter\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv).not.toContain('Tidigare');
});

it.each([
  ['a|b', String.raw`a\|b`],
  ['<b>&lt;', String.raw`\<b\>\&lt;`],
  ['`*_x_*`', String.raw`\`\*\_x\_\*\``],
  ['[a](b)', String.raw`\[a\](b)`],
  [String.raw`a\|b`, String.raw`a\\\|b`],
  ['# a\n- b\n12. c\n+ d\n===', String.raw`\# a<br>\- b<br>12\. c<br>\+ d<br>\===`],
  ['A & B, 50 - 60 # 1.', 'A & B, 50 - 60 # 1.'],
])('Markdown: %j means nothing but itself', (given, written) => {
  expect(markdownText(given)).toBe(written);
});

it('Markdown has as many cells in every row, whatever the texts', () => {
  const content = annexContent({ rows: 1 });
  content.rows[0] = { subProcessor: 'a|b\\|c\\', purpose: '|\n|', personalData: '' };
  const rows = text(renderMarkdown(content))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/gu)).toHaveLength(4);
});

it('HTML says what is a heading, of which language a column is, and that a table is empty', () => {
  const content = annexContent({
    rows: 1,
    secondLanguage: 'de',
    columns: [
      { key: 'number', label: 'Nr' },
      { key: 'name', label: 'Namn' },
      { key: 'purpose.de', label: 'Zweck' },
    ],
    sections: [{ key: 'former', heading: 'A & B', columns: [{ key: 'name', label: 'Namn' }], rows: [] }],
  });
  content.rows[0] = { number: '1', name: '<script>alert(1)</script>', 'purpose.de': 'Betrieb\nund "mehr"' };
  const html = text(renderHtml(content));
  expect(html).toContain('<th scope="row">&lt;script&gt;alert(1)&lt;/script&gt;</th>');
  expect(html).toContain('<th scope="col" lang="de-DE">Zweck</th>');
  expect(html).toContain('<td lang="de-DE">Betrieb<br>und &quot;mehr&quot;</td>');
  expect(html).toContain('<h2>A &amp; B</h2>');
  expect(html).toContain('<td colspan="1">Inga</td>');
});

it.each([
  ['HTML', renderHtml],
  ['Markdown', renderMarkdown],
  ['CSV', renderCsv],
])('%s is not made when a row has a text that no column shows', (_name, render) => {
  const content = annexContent({ rows: 1 });
  content.rows[0] = { ...content.rows[0], retention: 'tio år' };
  expect(() => render(content)).toThrow('tio år');
});

it('CSV: whatever the text, an independent reader finds it whole, and never a formula', () => {
  const sign = fc.oneof(
    fc.constantFrom('"', ',', '\n', '\r', "'", '=', '@', '-', '\t', ';'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const cell = fc.array(sign, { maxLength: 8 }).map((parts) => parts.join(''));
  const property = fc.property(fc.array(cell, { minLength: 2, maxLength: 2 }), (cells) => {
    const [read = []] = parse(`${cells.map(csvCell).join(',')}\r\n`, { record_delimiter: '\r\n' });
    for (const [at, given] of cells.entries()) {
      expect([given, `'${given}`]).toContain(read[at]);
      expect(read[at]).not.toMatch(/^[=+\-@\t\r\n]/u);
    }
  });
  fc.assert(property, { numRuns: 300 });
});
