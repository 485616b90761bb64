import { zipBytes } from '#test/zip-bytes.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
  /** By the name of the sheet: what is in its `worksheet` element. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What is in `sst`, where there are shared strings. */
  readonly strings?: string;
  /** What is in `styleSheet`. */
  readonly styles?: string;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  readonly is1904?: boolean;
}

/** A workbook as Excel writes them, of invented content. */
export function workbookBytes({ sheets, strings, styles, hidden = [], is1904 = false }: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const targets = names.map((_name, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]);
  if (strings !== undefined) targets.push(['sharedStrings', '/xl/sharedStrings.xml']);
  if (styles !== undefined) targets.push(['styles', 'styles.xml']);
  return zipBytes({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="r${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships>${targets
      .map(([kind, target], at) => `<Relationship Id="r${at}" Type="${office}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<?xml version="1.0"?><sst>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<?xml version="1.0"?><styleSheet>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?><x:worksheet xmlns:x="http://example.org/x">${xml}</x:worksheet>`,
      ]),
    ),
  });
}

/** Rows of texts as `sheetData`, each text in its cell. */
export const sheetData = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map(
            (text, at) => `<c r="${String.fromCodePoint(65 + at)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>`;
