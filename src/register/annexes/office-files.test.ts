import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paragraphText, type AnnexContent } from '#shared/model/annex-content.ts';
import { renderDocx } from '#register/annexes/docx/render-docx.ts';
import { sheetNames } from '#register/annexes/xlsx/sheet-names.ts';
import { renderXlsx } from '#register/annexes/xlsx/render-xlsx.ts';
import { annexContent } from '#test/annex-content.ts';
import { annexRegister, goldenAnnex } from '#test/annex-register.ts';
import { isInstalled, runProgram } from '#test/independent-program.ts';
import { partXml, zipEntries } from '#test/office-text.ts';
import { temporaryFolder } from '#test/registers.ts';

/** What LibreOffice reads in a file, as text. */
function converted(file: string, bytes: Uint8Array, to: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, file), bytes);
  // A profile of its own: another LibreOffice that runs would take the call over.
  const own = `-env:UserInstallation=file://${folder}/profile`;
  const { status, output } = runProgram('soffice', [
    own,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, file),
  ]);
  expect(status, output).toBe(0);
  return readFileSync(join(folder, file.replace(/\.\w+$/u, `.${to.split(':')[0]}`)), 'utf8');
}

/** Parts of LibreOffice that a machine may have without the others; the programs' names come with a window only. */
const hasPart = (library: string): boolean =>
  isInstalled('soffice') && existsSync(`/usr/lib/libreoffice/program/${library}`);
const hasWriter = hasPart('libswlo.so');
const hasCalc = hasPart('libsclo.so');

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** All texts of all tables. */
const cellsOf = ({ columns, rows, sections }: AnnexContent): string[] =>
  [{ columns, rows }, ...sections].flatMap((table) => [
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap((row) => Object.values(row)),
  ]);

it.skipIf(!hasWriter)('the Word file says every text, in order, as LibreOffice reads it', async () => {
  const { content } = goldenAnnex(annexRegister(), 'branch');
  const read = squeezed(converted('annex.docx', await renderDocx(content), 'txt:Text (encoded):UTF8'));
  let from = read.indexOf(content.introduction.map(paragraphText)[0] ?? '');
  expect(read.slice(0, from)).toContain(content.title);
  for (const text of cellsOf(content).map(squeezed)) {
    const at = read.indexOf(text, from);
    expect([text, at >= from]).toEqual([text, true]);
    from = at;
  }
});

it.skipIf(!hasCalc)('the Excel file says every cell, as LibreOffice reads it', async () => {
  const { content } = goldenAnnex(annexRegister(), 'list');
  const read = converted('annex.xlsx', await renderXlsx(content), 'csv:Text - txt - csv (StarCalc):44,34,76');
  for (const text of content.rows.flatMap((row) => Object.values(row)))
    expect(read).toContain(text.replaceAll('"', '""'));
});

it('the Word file repeats the header, parts no row, is wide where the table is, and names its languages', async () => {
  const { content } = goldenAnnex(annexRegister(), 'list');
  const bytes = await renderDocx(content);
  const xml = partXml(bytes, 'word/document.xml');
  expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(content.rows.length + 1);
  expect(xml).toContain('w:orient="landscape"');
  expect(xml).toContain('<w:lang w:val="en-GB"/>');
  expect(partXml(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
  expect(partXml(bytes, 'docProps/core.xml')).toContain(content.composedAt.slice(0, 19));
  expect(partXml(await renderDocx(annexContent()), 'word/document.xml')).not.toContain('landscape');
});

it('the Excel file has texts only, gives the same bytes each time, and keeps what looks like an escape', async () => {
  const content = annexContent({ rows: 1 });
  content.rows[0] = { subProcessor: '=1+1', purpose: '_x0041_ \r\n two', personalData: '0123' };
  const bytes = await renderXlsx(content);
  const parts = zipEntries(bytes);
  const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
  expect(sheet).not.toMatch(/<f>|<v>|\bt="(?!inlineStr)/u);
  expect(sheet).toContain('>=1+1</t>');
  expect(sheet).toContain('>_x005F_x0041_ \n two</t>');
  expect(Buffer.compare(await renderXlsx(content), bytes)).toBe(0);
  expect([...parts.keys()][0]).toBe('[Content_Types].xml');
});

it.each([
  ['a text that is longer than a cell of Excel may be', 'x'.repeat(40_000), 'ANNEX_CELL_TOO_LONG'],
  ['a control character', 'a\u0007b', 'ANNEX_CHARACTER_UNWRITABLE'],
  ['half of a pair', 'a\uD83D', 'ANNEX_CHARACTER_UNWRITABLE'],
])('Excel would call the file damaged: %s', async (_what, subProcessor, code) => {
  const content = annexContent({ rows: 1 });
  content.rows[0] = { subProcessor, purpose: '', personalData: '' };
  await expect(renderXlsx(content)).rejects.toMatchObject({ code });
});

it('Word would call the file damaged: a control character', async () => {
  await expect(renderDocx(annexContent({ notes: ['a\u0007b'] }))).rejects.toMatchObject({
    code: 'ANNEX_CHARACTER_UNWRITABLE',
    values: { code: 'U+0007', text: 'a\uFFFDb' },
  });
});

it('names sheets as Excel takes them', () => {
  const names = sheetNames(["'A/B: [c]?*\\'", 'x'.repeat(40), 'X'.repeat(40), '', `${'y'.repeat(30)}😀`, "'"]);
  expect(names[0]).toBe('A B c');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
  expect(names[4]).toBe('y'.repeat(30));
});
