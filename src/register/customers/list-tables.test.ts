import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCustomers } from '#register/customers/read-customers.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { zipBytes } from '#test/zip-bytes.ts';

function fileOf(name: string, bytes: Buffer): { path: string } {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return { path };
}

const read = (source: { path: string }, table?: number) => {
  const plan = readCustomers(newTestRegister(), source, table);
  return { ...plan, names: plan.rows.map(({ line, values }) => [line, values.name]) };
};

const workbook = () =>
  fileOf(
    'kunder.xlsx',
    workbookBytes({
      sheets: {
        Om: sheetData([['Listan är från mars'], ['Fråga Kim']]),
        Kommuner: sheetData([
          ['Kund', 'Varsel'],
          ['Åsele kommun', '30'],
          ['Bro kommun', '60'],
        ]),
        Underbiträden: sheetData([
          ['Underbiträde', 'Ändamål'],
          ['Kattegatt AB', 'Drift'],
        ]),
        Företag: sheetData([
          ['Kund', 'Varsel'],
          ['Väst AB', '14'],
        ]),
        Tom: sheetData([['Kund', 'Varsel']]),
      },
    }),
  );

it('of a workbook with several sheets of customers, any can be read, and which there are is told', () => {
  const first = read(workbook());
  expect(first.tables).toEqual([
    { name: 'Kommuner', rows: 2 },
    { name: 'Företag', rows: 1 },
  ]);
  expect([first.table, first.names]).toEqual([
    0,
    [
      [2, 'Åsele kommun'],
      [3, 'Bro kommun'],
    ],
  ]);
  const second = read(workbook(), 1);
  expect([second.table, second.names]).toEqual([1, [[2, 'Väst AB']]]);
});

it('a sheet that is not there, or no longer, is refused with how many there are', () => {
  expect(() => read(workbook(), 2)).toThrow(
    expect.objectContaining({ code: 'CUSTOMER_TABLE_MISSING', values: { table: 3, count: 2 } }),
  );
});

it('a cell of another sheet that is too long is no reason to refuse the one that is read', () => {
  const other = sheetData([
    ['Kund', 'Anteckningar'],
    ['Väst AB', 'x'.repeat(30_000)],
  ]);
  const source = fileOf(
    'kunder.xlsx',
    workbookBytes({
      sheets: {
        A: sheetData([
          ['Kund', 'Varsel'],
          ['Öst AB', '30'],
        ]),
        B: other,
      },
    }),
  );
  expect(read(source).names).toEqual([[2, 'Öst AB']]);
  expect(() => read(source, 1)).toThrow(expect.objectContaining({ code: 'LIST_CELL_TOO_LONG' }));
});

const openDocument = (...tables: string[][][]): Buffer => {
  const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const xml = tables.map(
    (rows, at) => `<table:table table:name="Tabell${at + 1}">${rows.map(row).join('')}</table:table>`,
  );
  return zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content>${xml.join('')}</office:document-content>`,
  });
};

it('tables of a document with the same columns are one list, each row on a line of its own, and others stand beside', () => {
  const source = fileOf(
    'kunder.odt',
    openDocument(
      [
        ['Kund', 'Varsel'],
        ['Åsele kommun', '30'],
      ],
      [
        ['Kund', 'Varsel'],
        ['Bro kommun', '60'],
      ],
      [
        ['Kund', 'E-post'],
        ['Väst AB', 'post@vast.example'],
      ],
    ),
  );
  const first = read(source);
  expect(first.names).toEqual([
    [2, 'Åsele kommun'],
    [4, 'Bro kommun'],
  ]);
  expect(first.tables.map(({ rows }) => rows)).toEqual([2, 1]);
  expect(read(source, 1).names).toEqual([[6, 'Väst AB']]);
});
