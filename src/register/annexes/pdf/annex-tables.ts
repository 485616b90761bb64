import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexContent, AnnexSection } from '#shared/model/annex-content.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { bothLanguages } from '#register/annexes/both-languages.ts';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { tableColumns, type TableColumn } from '#register/annexes/pdf/table-column.ts';
import { excerpt } from '#register/annexes/pdf/typeface.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import { RegisterError } from '#register/errors.ts';

/** So many rows are set before others get a turn. */
const rowsPerTurn = 25;

/** A table's columns and texts, as they will be drawn. */
export interface PrintableTable {
  readonly heading: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What it says without rows. */
  readonly none: string;
  /** Whether its rows are those that are counted. */
  readonly isMain: boolean;
}

/**
 * The main table of an annex and those after it.
 * @throws {RegisterError} ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST when no column shows a text of a row.
 */
export function printableTables(setter: Typesetter, content: AnnexContent): [PrintableTable, ...PrintableTable[]] {
  const { language, secondLanguage } = content;
  const none = (key: 'annex.pdf.noRows' | 'annex.section.none'): string =>
    bothLanguages(outputText(language, key), secondLanguage === null ? '' : outputText(secondLanguage, key));
  const main = printable(setter, content, content);
  return [
    { ...main, heading: null, none: none('annex.pdf.noRows'), isMain: true },
    ...content.sections.map((section) => ({
      ...printable(setter, section, content),
      heading: setter.type.printable(section.heading, 0),
      none: none('annex.section.none'),
      isMain: false,
    })),
  ];
}

function printable(
  { type }: Typesetter,
  table: Pick<AnnexSection, 'columns' | 'rows'>,
  content: AnnexContent,
): Pick<PrintableTable, 'columns' | 'rows'> {
  const second = content.secondLanguage;
  const columns = table.columns.map(({ key, label }) => ({
    label: type.printable(label, 0),
    isNumber: key === 'number',
    ...(second !== null && key.endsWith(`.${second}`) && { language: second }),
  }));
  const keys = new Set(table.columns.map(({ key }) => key));
  const isMain = table === content;
  const rows = table.rows.map((row, index) => {
    for (const [key, text] of Object.entries(row))
      if (text !== '' && !keys.has(key)) throw new RegisterError('ANNEX_TEXT_LOST', { text: excerpt(text) });
    return table.columns.map(({ key }) => type.printable(row[key] ?? '', isMain ? index + 1 : 0));
  });
  return { columns: tableColumns(columns), rows };
}

/** The table as pdfmake takes it; adds itself to the structure tree below `parent`. */
export async function tableBlock(
  setter: Typesetter,
  parent: PdfStructureElement,
  { heading, columns, rows, none, isMain }: PrintableTable,
  throwIfCancelled: () => void,
): Promise<ContentBlock> {
  const table = new AnnexTable(setter, parent, columns, columnWidths(setter, columns, rows), heading);
  if (rows.length === 0) table.onlyRow(none);
  for (const [index, texts] of rows.entries()) {
    if (index % rowsPerTurn === 0) {
      await nextTurn();
      throwIfCancelled();
    }
    table.row(texts, isMain ? index + 1 : 0);
  }
  return table.block();
}
