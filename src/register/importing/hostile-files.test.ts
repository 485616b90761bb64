import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '#shared/model/import-plan.ts';
import { isMessageKey, translate } from '#shared/messages/translate.ts';
import { RegisterError } from '#register/errors.ts';
import { renderJson } from '#register/annexes/render-json.ts';
import { listLimits } from '#register/importing/limits.ts';
import { fileReading, readList } from '#register/importing/read-list.ts';
import { atOnce } from '#register/importing/steps.ts';
import { annexContent } from '#test/annex-content.ts';
import { temporaryFolder } from '#test/registers.ts';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { docxBytes, zipBytes } from '#test/zip-bytes.ts';

/** The outcome of a hostile file: it must come, and be a refusal in both languages or a plan. */
function outcomeOf(bytes: Uint8Array, name = 'lista.xlsx'): string {
  try {
    const plan = atOnce(fileReading(bytes, name, { language: 'sv', known: [] }));
    importPlan.parse(plan);
    return `${String(plan.rows.length)} rows`;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const key = `error.${error.code}`;
    for (const language of ['sv', 'en'] as const) {
      expect(isMessageKey(key) && translate(language, key, error.values)).toMatch(
        /Inget har ändrats|Nothing was changed/u,
      );
    }
    return error.code;
  }
}

const header = ['Underbiträde', 'Ändamål', 'Personuppgifter'];
const list = [header, ['Lumen AB', 'Drift', 'Namn']];
const wrapped = (xml: string): string =>
  `<?xml version="1.0"?><office:document-content>${xml}</office:document-content>`;
const openSheet = (xml: string): Buffer =>
  zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': wrapped(`<table:table>${xml}</table:table>`),
  });
const openRow = '<table:table-cell><text:p>Lumen AB</text:p></table:table-cell>'.repeat(3);
const part = (xml: string) => workbookBytes({ sheets: { a: xml } });
const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe('hostile workbooks and documents', () => {
  it.each([
    [
      'a ZIP that unpacks to too much',
      () => part(`<sheetData>${' '.repeat(listLimits.unpackedBytes)}</sheetData>`),
      'LIST_UNPACKS_TOO_LARGE',
    ],
    [
      'shared strings that unpack to too much',
      () => workbookBytes({ strings: '<si><t>a</t></si>'.repeat(5_000_000), sheets: { a: sheetData(list) } }),
      'LIST_UNPACKS_TOO_LARGE',
    ],
    [
      'a document that unpacks to too much',
      () => docxBytes({ document: ' '.repeat(listLimits.unpackedBytes) }),
      'LIST_UNPACKS_TOO_LARGE',
    ],
    ['entities', () => part(`${entities}<sheetData/>`), 'LIST_DAMAGED'],
    ['entities in a document', () => docxBytes({ document: entities }), 'LIST_DAMAGED'],
    [
      'a million rows',
      () => part(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_000_000)}</sheetData>`),
      'LIST_TOO_LONG',
    ],
    ['a million empty rows', () => part(`<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>`), 'LIST_NOT_RECOGNISED'],
    [
      'a row repeated a million times',
      () => openSheet(`<table:table-row table:number-rows-repeated="1048576">${openRow}</table:table-row>`),
      'LIST_TOO_LONG',
    ],
    [
      'a cell repeated without end',
      () =>
        openSheet(
          `<table:table-row><table:table-cell table:number-columns-repeated="99999999999"><text:p>a</text:p></table:table-cell></table:table-row>`,
        ),
      'LIST_NOT_RECOGNISED',
    ],
    [
      'spaces without end',
      () =>
        openSheet(
          `<table:table-row><table:table-cell><text:p><text:s text:c="999999999"/>a</text:p></table:table-cell></table:table-row>`,
        ),
      'LIST_NOT_RECOGNISED',
    ],
    [
      'cells beyond the last column',
      () => part(`<sheetData><row r="9"><c r="XFD9" t="str"><v>a</v></c><c r="ZZZ9"><v>1</v></c></row></sheetData>`),
      'LIST_NOT_RECOGNISED',
    ],
    [
      'rows that number themselves oddly',
      () => part(`<sheetData><row r="-1"><c><v>1</v></c></row><row r="1e99"><c r=""><v>2</v></c></row></sheetData>`),
      'LIST_NOT_RECOGNISED',
    ],
    [
      'merged cells over everything',
      () =>
        part(
          sheetData(Array.from({ length: 5000 }, () => ['a', 'b'])) +
            '<mergeCells><mergeCell ref="A1:A5000"/></mergeCells>'.repeat(100),
        ),
      'LIST_UNPACKS_TOO_LARGE',
    ],
    [
      'a string that does not exist',
      () => part('<sheetData><row><c t="s"><v>99999999</v></c></row></sheetData>'),
      'LIST_NOT_RECOGNISED',
    ],
    ['nested tables', () => docxBytes({ document: '<w:tbl><w:tr><w:tc>'.repeat(200_000) }), 'LIST_EMPTY'],
    ['tags without end', () => part('<sheetData><row><c r="'), 'LIST_DAMAGED'],
    [
      'too many sheets',
      () =>
        zipBytes({
          '[Content_Types].xml':
            '<Types><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
          '_rels/x.xml.rels': '<Relationships/>',
          'x.xml': '<sheet name="a" r:id="r"/>'.repeat(1000),
        }),
      'LIST_UNPACKS_TOO_LARGE',
    ],
    [
      'parts outside of the package',
      () =>
        zipBytes({
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
          'xl/workbook.xml': '<sheet name="a" r:id="r"/>',
          'xl/_rels/workbook.xml.rels':
            '<Relationship Id="r" Type="x/worksheet" TargetMode="External" Target="../../../../etc/passwd"/>',
        }),
      'LIST_NOT_RECOGNISED',
    ],
    [
      'a workbook without its parts',
      () =>
        zipBytes({
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        }),
      'LIST_DAMAGED',
    ],
    ['a ZIP of something else', () => zipBytes({ 'a.txt': 'Lumen AB' }), 'LIST_BINARY'],
    ['encrypted entries', () => zipBytes({ '[Content_Types].xml': '<Types/>' }, 1), 'LIST_ENCRYPTED'],
    [
      'a workbook with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(512),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'LIST_ENCRYPTED',
    ],
    [
      'an old workbook',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'LIST_BINARY',
    ],
    ['a ZIP that is cut off', () => part(sheetData(list)).subarray(0, 300), 'LIST_DAMAGED'],
  ])('%s', (_what, bytes, outcome) => {
    expect(outcomeOf(bytes())).toBe(outcome);
  });

  it('takes in the most rows that are allowed', () => {
    const rows = Array.from({ length: listLimits.rows }, (_, at) => [`Lumen ${String(at)} AB`, 'Drift', 'Namn']);
    expect(outcomeOf(part(sheetData([header, ...rows])))).toBe(`${String(listLimits.rows)} rows`);
  });

  it('whatever bytes are damaged, is a plan or a refusal', () => {
    const whole = [
      part(sheetData(list)),
      docxBytes({ document: '<w:tbl><w:tr><w:tc><w:p><w:t>Underbiträde</w:t></w:p></w:tc></w:tr></w:tbl>' }),
      openSheet(`<table:table-row>${openRow}</table:table-row>`),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        (bytes, damages) => {
          const damaged = Buffer.from(bytes);
          for (const [at, byte] of damages) damaged[at % damaged.length] = byte;
          outcomeOf(damaged);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('hostile annexes', () => {
  const json = (changes: object): Buffer => Buffer.from(JSON.stringify({ ...annexContent(), ...changes }));
  const table = (rows: number, text = 'Namn') => ({
    columns: [{ key: 'name', label: 'Namn' }],
    rows: Array.from({ length: rows }, (_, at) => ({ name: `Lumen ${String(at)} AB`, 'personal-data': text })),
  });

  it.each([
    ['of a newer version', () => json({ formatVersion: 3 }), 'LIST_ANNEX_DAMAGED'],
    ['that is cut off', () => Buffer.from(renderJson(annexContent())).subarray(0, 900), 'LIST_ANNEX_DAMAGED'],
    ['whose rows are no texts', () => json({ rows: [{ name: 1 }] }), 'LIST_ANNEX_DAMAGED'],
    [
      'with keys of objects',
      () =>
        json({
          columns: [
            { key: '__proto__', label: 'a' },
            { key: 'constructor.sv', label: 'b' },
            { key: 'name', label: 'c' },
          ],
          rows: [{ name: 'Lumen AB' }],
        }),
      '1 rows',
    ],
    [
      'without a name column',
      () => json({ columns: [{ key: 'purpose', label: 'a' }], rows: [{ purpose: 'Drift' }] }),
      'LIST_NOT_RECOGNISED',
    ],
    ['without rows', () => json({ rows: [] }), 'LIST_EMPTY'],
    ['with too many rows', () => json(table(listLimits.rows + 1)), 'LIST_TOO_LONG'],
    [
      'with a text beyond measure',
      () =>
        json({
          columns: [
            { key: 'name', label: 'a' },
            { key: 'purpose', label: 'b' },
          ],
          rows: [{ name: 'Lumen AB', purpose: 'x'.repeat(listLimits.cell + 1) }],
        }),
      'LIST_CELL_TOO_LONG',
    ],
    [
      'nested without end',
      () => Buffer.from(`{"format": "bilaga-annex", "rows": ${'['.repeat(1_000_000)}`),
      'LIST_ANNEX_DAMAGED',
    ],
    ['that is another JSON', () => Buffer.from('{"name": "x", "rows": [1, 2]}'), 'LIST_NOT_RECOGNISED'],
  ])('%s', (_what, bytes, outcome) => {
    expect(outcomeOf(bytes(), 'annex.json')).toBe(outcome);
  });

  it.each([
    ['a PDF that is none', '%PDF-1.7\nhej'],
    ['a PDF that is cut off', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
  ])('%s is refused in words', async (_what, text) => {
    const path = join(temporaryFolder(), 'a.pdf');
    writeFileSync(path, text);
    await expect(readList(null, { path }, 'sv')).rejects.toBeInstanceOf(RegisterError);
  });
});
