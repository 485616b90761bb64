import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import { renderXlsx } from '#register/annexes/xlsx/render-xlsx.ts';
import { fileReading } from '#register/importing/read-list.ts';
import { atOnce } from '#register/importing/steps.ts';
import { annexContent } from '#test/annex-content.ts';
import { isInstalled, runProgram } from '#test/independent-program.ts';
import { listRows, triplesOf } from '#test/lists/fixtures.ts';
import { temporaryFolder } from '#test/registers.ts';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { docxBytes, zipBytes } from '#test/zip-bytes.ts';

const planOf = (bytes: Uint8Array, name = 'lista.xlsx'): ImportPlan =>
  atOnce(fileReading(bytes, name, { language: 'sv', known: [] }));

const header = ['Underbiträde', 'Ändamål', 'Personuppgifter'];
const rows = [
  ['Lumen Cloud AB', 'Drift av tjänsten', 'Namn, e-postadress'],
  ['Cirrus Mail Inc.', 'Utskick av e-post', 'E-postadress'],
] as const;

describe('a workbook', () => {
  it('of Excel is read by its shared strings, pieces put together, without how they are pronounced', () => {
    const strings = [...header, 'Lumen Cloud AB', 'Namn'].map((text) => `<si><t>${text}</t></si>`).join('');
    const pieces =
      '<si><r><t>Drift </t></r><r><rPr><b/></rPr><t xml:space="preserve">av tjänst_x0041_en</t></r><rPh><t>x</t></rPh></si>';
    const cells = (indexes: number[], row: number): string =>
      `<x:row r="${row}">${indexes.map((index, at) => `<x:c r="${'ABC'[at]}${row}" t="s"><x:v>${index}</x:v></x:c>`).join('')}</x:row>`;
    const bytes = workbookBytes({
      strings: strings + pieces,
      sheets: { Blad1: `<x:sheetData>${cells([0, 1, 2], 3)}${cells([3, 5, 4], 4)}</x:sheetData>` },
    });
    const plan = planOf(bytes);
    expect(plan).toMatchObject({ shape: 'workbook', sheet: 'Blad1' });
    expect(triplesOf(plan)).toEqual([['Lumen Cloud AB', 'Drift av tjänstAen', 'Namn']]);
    expect(plan.rows[0]?.sourceLines).toEqual({ from: 4, to: 4 });
  });

  it('is read from the first visible sheet that has a list, and says which', () => {
    const plan = planOf(
      workbookBytes({
        hidden: ['Gammal'],
        sheets: {
          Gammal: sheetData([header, ['Nimbus AB', 'Drift', 'Namn']]),
          Om: sheetData([['Vår förteckning'], ['Version', '3']]),
          Underbiträden: sheetData([['Underbiträden 2026'], [], header, ...rows]),
          Kopia: sheetData([header, ['Nimbus AB', 'Drift', 'Namn']]),
        },
      }),
    );
    expect(plan.sheet).toBe('Underbiträden');
    expect(triplesOf(plan)).toEqual(rows);
    expect(plan.skipped.map(({ reason, text }) => [reason, text])).toContainEqual([
      'before-list',
      'Underbiträden 2026',
    ]);
  });

  it('shows dates, percentages and fixed digits as the workbook does, and merged cells in each row', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="000000\\-0000"/><numFmt numFmtId="165" formatCode="[$-41D]d mmmm yyyy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const number = (place: string, style: number, value: string): string =>
      `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    const text = (place: string, value: string): string => `<c r="${place}" t="str"><f>A1</f><v>${value}</v></c>`;
    const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;
    const labels = ['Underbiträde', 'Ändamål', 'Personuppgifter', 'Organisationsnummer', 'Lagringstid'];
    const sheet = [
      row(1, labels.map((label, at) => text(`${'ABCDE'[at]}1`, label)).join('')),
      row(
        2,
        text('A2', 'Lumen AB') +
          text('B2', 'Drift') +
          text('C2', 'Namn') +
          number('D2', 3, '5569001234') +
          number('E2', 1, '46082'),
      ),
      row(
        3,
        `<c r="A3"/>${text('B3', 'Lagring')}${text('C3', 'Namn')}${number('D3', 0, '0.1')}${number('E3', 2, '0.07')}`,
      ),
      row(
        4,
        text('A4', 'Nimbus AB') +
          text('B4', 'Drift') +
          text('C4', 'Namn') +
          `<c r="D4" t="e"><v>#N/A</v></c>` +
          number('E4', 4, '46082.5'),
      ),
    ];
    const xml = `<sheetData>${sheet.join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const plan = planOf(workbookBytes({ styles, sheets: { Blad1: xml } }));
    expect(plan.rows.map(({ name, registrationNumber, retention }) => [name, registrationNumber, retention])).toEqual([
      ['Lumen AB', '556900-1234', '2026-03-01'],
      ['Lumen AB', '0.1', '7%'],
      ['Nimbus AB', undefined, '2026-03-01 12:00'],
    ]);
  });

  it('counts its days from 1904 where it says so', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const labels = ['Underbiträde', 'Ändamål', 'Lagringstid'].map((text) => `<c t="str"><v>${text}</v></c>`).join('');
    const row = '<c t="str"><v>Lumen AB</v></c><c t="str"><v>Drift</v></c><c s="0"><v>44620</v></c>';
    const xml = `<sheetData><row>${labels}</row><row>${row}</row></sheetData>`;
    expect(planOf(workbookBytes({ styles, is1904: true, sheets: { a: xml } })).rows[0]?.retention).toBe('2026-03-01');
  });
});

describe('a document', () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string, look = ''): string =>
    `<w:tc><w:tcPr>${look}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...content: string[]): string => `<w:tbl>${content.join('')}</w:tbl>`;

  it('of Word gives the rows of all its lists, with merged cells, and nothing that was deleted', () => {
    const deleted =
      '<w:tc><w:p><w:del><w:r><w:delText>Namn</w:delText></w:r></w:del><w:r><w:t>Loggar</w:t></w:r></w:p></w:tc>';
    const document = [
      paragraph('Bilaga 2'),
      table(row(cell('Version'), cell('Datum')), row(cell('1'), cell('2026-03-01'))),
      table(
        row(...header.map((text) => cell(text))),
        row(cell('Inom EU', '<w:gridSpan w:val="3"/>')),
        row(cell('Lumen AB', '<w:vMerge w:val="restart"/>'), cell('Drift\nLagring'), cell('Namn')),
        row(cell('', '<w:vMerge/>'), cell('Felsökning'), deleted),
      ),
      table(row(...header.map((text) => cell(text))), row(cell('Cirrus Inc.'), cell('Utskick'), cell('E-post'))),
    ];
    const plan = planOf(docxBytes({ document: document.join('') }), 'bilaga.docx');
    expect(plan.shape).toBe('document-table');
    expect(triplesOf(plan)).toEqual([
      ['Lumen AB', 'Drift\nLagring', 'Namn'],
      ['Lumen AB', 'Felsökning', 'Loggar'],
      ['Cirrus Inc.', 'Utskick', 'E-post'],
    ]);
  });

  it('without a table is read as text', () => {
    const lines = listRows.sv.flatMap((cells) => [...cells, '']).map(paragraph);
    const plan = planOf(
      docxBytes({ document: [...header, '', ''].map(paragraph).join('') + lines.join('') }),
      'a.docx',
    );
    expect(triplesOf(plan)).toEqual(listRows.sv);
  });

  it('of OpenDocument gives cells that are repeated, paragraphs and spaces, without remarks', () => {
    const cellOf = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const line = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const xml = [
      line(...header.map(cellOf)),
      line(
        cellOf('Lumen<text:s/>AB<office:annotation><text:p>fel</text:p></office:annotation>'),
        '<table:table-cell table:number-columns-repeated="2"><text:p>Drift</text:p><text:p>Namn</text:p></table:table-cell>',
      ),
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ];
    const bytes = zipBytes({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<?xml version="1.0"?><office:document-content><table:table table:name="Blad1">${xml.join('')}</table:table></office:document-content>`,
    });
    const plan = planOf(bytes, 'lista.ods');
    expect(plan).toMatchObject({ shape: 'workbook', sheet: 'Blad1' });
    expect(triplesOf(plan)).toEqual([['Lumen AB', 'Drift\nNamn', 'Drift\nNamn']]);
  });
});

describe.skipIf(!isInstalled('soffice'))('what LibreOffice makes of our workbook', () => {
  it.each(['ods', 'xlsx'])('as %s comes back the same', async (ending) => {
    const folder = temporaryFolder();
    const content = annexContent({ rows: 5 });
    const own = join(folder, 'bilaga.xlsx');
    writeFileSync(own, await renderXlsx(content));
    const out = join(folder, 'out');
    runProgram('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      ending,
      '--outdir',
      out,
      own,
    ]);
    const path = join(out, `bilaga.${ending}`);
    const plan = planOf(readFileSync(path), basename(path));
    expect(triplesOf(plan)).toEqual(
      content.rows.map((row) => [row['subProcessor'], row['purpose'], row['personalData']]),
    );
  });
});
