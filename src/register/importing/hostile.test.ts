import { describe, expect, it } from 'vitest';
import { RegisterError } from '#register/errors.ts';
import { listLimits } from '#register/importing/limits.ts';
import { recogniseList } from '#register/importing/recognise.ts';

/** The outcome of hostile input: it must come, in time that grows with the input, and be a refusal or a plan. */
function outcomeOf(text: string): string {
  try {
    return `${String(recogniseList(text, { language: 'sv', known: [] }).rows.length)} rows`;
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
}

/** `piece` again and again up to `length` characters; quadratic work on that much would not end within the test's time. */
function filled(piece: string, length = 4_000_000): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const header = 'Underbiträde\nÄndamål\nPersonuppgifter\n\n';

describe('hostile lists', () => {
  it.each([
    ['one line of letters', filled('a'), 'LIST_NOT_RECOGNISED'],
    ['one line of spaces between letters', `a${filled(' ')}b`, 'LIST_NOT_RECOGNISED'],
    ['one line of words', filled('namn e-post '), 'LIST_NOT_RECOGNISED'],
    ['blank lines', '\n'.repeat(100_000), 'LIST_EMPTY'],
    ['delimiters', filled(','), 'LIST_NOT_RECOGNISED'],
    ['quotation marks', filled('"'), 'LIST_NOT_RECOGNISED'],
    ['quotation marks and delimiters', filled('",'), 'LIST_NOT_RECOGNISED'],
    ['bars', filled('|', 1_000_000), 'LIST_NOT_RECOGNISED'],
    ['too many lines', 'x\n'.repeat(listLimits.lines + 1), 'LIST_TOO_LONG'],
    ['too many rows', header + 'Lumen AB\nDrift\nNamn\n\n'.repeat(listLimits.rows + 1), 'LIST_TOO_LONG'],
    ['too many characters', filled('a', listLimits.characters + 1), 'LIST_TOO_LONG'],
    [
      'a cell beyond measure',
      `Name;Purpose;Personal data\nLumen AB;${'x '.repeat(listLimits.cell)};Namn\n`,
      'LIST_CELL_TOO_LONG',
    ],
    [
      'a name beyond measure',
      `Name;Purpose;Personal data\nCirrus AB;Drift;Namn\n${'Lumen '.repeat(200)};Drift;Namn\n`,
      '1 rows',
    ],
    ['combining marks', filled('a\u0301'), 'LIST_NOT_RECOGNISED'],
    ['nested elements', '<div>'.repeat(200_000), 'LIST_TOO_DEEP'],
    ['nested tables', filled('<table><tr><td>'), 'LIST_TOO_DEEP'],
    ['too many elements', filled('<p>a<br>'), 'LIST_TOO_DEEP'],
    ['attributes', `<div ${filled('a1 ')}>`, 'LIST_NOT_RECOGNISED'],
    ['attributes without end', `<p>${filled('<a b="')}`, 'LIST_EMPTY'],
    ['scripts without end', `<p>${filled('<script>')}`, 'LIST_EMPTY'],
    ['comments without end', `<p>${filled('<!--')}`, 'LIST_EMPTY'],
    ['spans over everything', `<table>${filled('<tr><td rowspan=9999 colspan=9999>x', 1_000_000)}`, 'LIST_TOO_DEEP'],
    ['formatting left open', filled('<p><b><i><u><font color=1><a href=1>'), 'LIST_TOO_DEEP'],
  ])('%s', (_what, text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  it('takes in the most rows that are allowed', () => {
    const blocks = Array.from({ length: listLimits.rows }, (_, at) => `Lumen ${String(at)} AB\nDrift\nNamn\n\n`).join(
      '',
    );
    expect(outcomeOf(header + blocks)).toBe(`${String(listLimits.rows)} rows`);
  });

  it('does not run or show what scripts, styles and comments say', () => {
    const evil = '<tr><td>Evil AB</td><td>Drift</td><td>Namn</td></tr>';
    const html = `<table><tr><th>Name</th><th>Purpose</th><th>Data</th></tr><script>document.write("${evil}")</script><!-- ${evil} --><style>${evil}</style><tr><td>Lumen AB</td><td>Hosting</td><td>Name</td></tr></table>`;
    expect(recogniseList(html, { language: 'en', known: [] }).rows.map((row) => row.name)).toEqual(['Lumen AB']);
  });
});
