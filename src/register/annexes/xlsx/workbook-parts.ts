import type { AnnexContent } from '#shared/model/annex-content.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import { coreProperties } from '#register/annexes/core-properties.ts';
import { mainNamespace, xmlHead } from '#register/annexes/xlsx/sheet-xml.ts';
import { xmlText } from '#register/annexes/xml-text.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files of a workbook with these sheets, by their path in the package (ISO/IEC 29500-2). */
export function workbookParts(
  content: AnnexContent,
  names: readonly string[],
  sheets: readonly string[],
): Record<string, string> {
  const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  return {
    '[Content_Types].xml': [
      `${xmlHead}<Types xmlns="${packages}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
      ...sheets.map(
        (_sheet, at) => `<Override PartName="/xl/${sheetPath(at)}" ContentType="${spreadsheet}.worksheet+xml"/>`,
      ),
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`,
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      '</Types>',
    ].join(''),
    '_rels/.rels': relationships([
      [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties({
      title: content.title,
      creator: content.organisation.name,
      language: outputLocale(content.language),
      created: content.composedAt,
    }),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, at): [string, string] => [`${office}/relationships/worksheet`, sheetPath(at)]),
      [`${office}/relationships/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/${sheetPath(at)}`, xml])),
  };
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  [
    `${xmlHead}<Relationships xmlns="${packages}/relationships">`,
    ...targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`),
    '</Relationships>',
  ].join('');

function workbookXml(names: readonly string[]): string {
  const quoted = (name: string): string => xmlText(`'${name.replaceAll("'", "''")}'`);
  return [
    `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${office}/relationships">`,
    '<sheets>',
    ...names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    '</sheets>',
    '<definedNames>',
    ...names.map(
      (name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$1:$1</definedName>`,
    ),
    '</definedNames>',
    '</workbook>',
  ].join('');
}

/** Numbers of `style` in `sheet-xml.ts`: 1 is text (format 49: what is typed stays text) that breaks, 2 the header. */
const stylesXml = [
  `${xmlHead}<styleSheet xmlns="${mainNamespace}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F7"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><bottom style="thin"><color rgb="FFC9D1D9"/></bottom></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
