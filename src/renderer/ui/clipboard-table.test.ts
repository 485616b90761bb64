import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableToHtml, tableToText, textToTable } from '#renderer/ui/clipboard-table.ts';

test('reads what spreadsheets write: tabs, line ends of every system, and cells of several lines', () => {
  expect(textToTable('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(textToTable('a\n"line 1\r\nline 2 ""quoted"""\tb\n')).toEqual([
    ['a', ''],
    ['line 1\nline 2 "quoted"', 'b'],
  ]);
});

test('a quotation mark that quotes nothing stays in the text', () => {
  expect(textToTable('"IT" operations\tthe so-called "cloud"')).toEqual([['"IT" operations', 'the so-called "cloud"']]);
  expect(textToTable('"never closed\tnext')).toEqual([['"never closed', 'next']]);
});

test('empty cells at the ends are cells; the line end after the last row is not a row', () => {
  expect(textToTable('\ta\t')).toEqual([['', 'a', '']]);
  expect(textToTable('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
  expect(textToTable('')).toEqual([['']]);
  expect(textToTable('a\t\r\n')).toEqual([['a', '']]);
});

test('whatever is copied is pasted as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'å') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (cells) => {
      // A last row of one empty cell is not there in a text.
      fc.pre(cells.length === 1 || cells.at(-1)?.join('') !== '');
      expect(textToTable(tableToText(cells))).toEqual(cells);
    }),
  );
});

test('nothing in a cell becomes markup or a formula', () => {
  const html = tableToHtml([['<img src=x> & "more"\nnext', '=1+1']]);
  expect(html).toContain('&lt;img src=x&gt; &amp; &quot;more&quot;<br style="mso-data-placement:same-cell">next');
  expect(html).toContain(`<td style="mso-number-format:'\\@'">=1+1</td>`);
});
