import type { ColumnContent } from '#shared/model/annex-profile.ts';
import type { ImportField, ImportTranslation } from '#shared/model/import-plan.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { guessKind } from '#register/importing/category.ts';
import { countriesIn } from '#register/importing/countries.ts';
import type { Cells, Column } from '#register/importing/reading.ts';

export interface AnnexRow {
  readonly cells: Cells;
  readonly translation?: ImportTranslation;
}

/** What the cells of a row of an annex say of one processing, by the fields of the import. */
export function annexRow(columns: readonly Column[], texts: readonly string[]): AnnexRow {
  const cells: Cells = {};
  const second: Cells = {};
  for (const [at, { annex }] of columns.entries()) {
    const text = texts[at] ?? '';
    if (!annex || text === '') continue;
    for (const [field, value] of fieldsOf(annex.content, text, annex.language)) {
      const into = annex.isSecond ? second : cells;
      into[field] = joinedWith(into[field], value);
    }
  }
  const other = columns.find(({ annex }) => annex?.isSecond)?.annex?.language;
  return other === undefined ? { cells: withoutOnRequest(cells) } : bilingual(withoutOnRequest(cells), second, other);
}

/** The country stands below the address; everything else comes once, or twice the same. */
const joinedWith = (before: string | undefined, text: string): string =>
  before === undefined || before === text ? text : `${before}\n${text}`;

type Field = readonly [ImportField, string];

function fieldsOf(content: ColumnContent, text: string, language: ContentLanguage): Field[] {
  switch (content) {
    case 'name':
    case 'name-and-number':
      return nameAndNumber(text);
    case 'registration-number':
      return [['registrationNumber', text]];
    case 'public-label':
      return [['publicLabel', text]];
    case 'address':
    case 'country':
      return [['address', text]];
    case 'contact':
      return [['contact', text]];
    case 'services':
      return [['service', text]];
    case 'purpose':
      return [['purpose', text]];
    case 'personal-data':
      return [['personalData', text]];
    case 'data-subjects':
      return [['dataSubjects', text]];
    case 'description':
      return [['description', text]];
    case 'processing':
      return labelledParts(text, language);
    case 'responsibilities':
      return [['responsibilities', text]];
    case 'place':
      return placeFields(text);
    case 'transfer':
      return [['transferTool', text]];
    case 'retention':
      return [['retention', text]];
    case 'measures':
      return [['measures', text]];
    case 'number':
    case 'engaged-by':
    case 'customers':
    case 'access':
    case 'agreement':
    case 'since':
      return [];
  }
}

function nameAndNumber(text: string): Field[] {
  const [name = '', ...number] = text.split('\n');
  return number.length === 0
    ? [['name', name]]
    : [
        ['name', name],
        ['registrationNumber', number.join(' ')],
      ];
}

/** "Sverige, Irland; Stockholm": the countries of storage, then the place in words. */
function placeFields(text: string): Field[] {
  const end = text.indexOf('; ');
  const countries = end < 0 ? text : text.slice(0, end);
  if (countriesIn(countries) === null) return [['location', text]];
  return end < 0
    ? [['country', countries]]
    : [
        ['country', countries],
        ['location', text.slice(end + 2)],
      ];
}

/** The texts of one cell in the order in which annexes have them, each after its label. */
const parts: readonly (readonly [ImportField, OutputKey])[] = [
  ['purpose', 'annex.part.purpose'],
  ['personalData', 'annex.part.personalData'],
  ['dataSubjects', 'annex.part.dataSubjects'],
  ['description', 'annex.part.description'],
  ['location', 'annex.part.location'],
  ['retention', 'annex.part.retention'],
  ['responsibilities', 'annex.part.responsibilities'],
];

/** What stands after the label in a line that begins with it; earlier versions wrote no space before the colon in French. */
function afterLabel(line: string, label: string): string | null {
  if (!line.startsWith(label)) return null;
  return /^\s?: (.*)$/u.exec(line.slice(label.length))?.[1] ?? null;
}

/** A line that begins with the label of a later part begins that part; without any label all is the purpose. */
function labelledParts(text: string, language: ContentLanguage): Field[] {
  const found: { field: ImportField; lines: string[] }[] = [];
  let next = 0;
  for (const line of text.split('\n')) {
    const told = parts.map(([, label], index) => (index < next ? null : afterLabel(line, outputText(language, label))));
    const at = told.findIndex((rest) => rest !== null);
    const part = parts[at];
    if (part) {
      found.push({ field: part[0], lines: [told[at] ?? ''] });
      next = at + 1;
    } else if (found.length > 0) found.at(-1)?.lines.push(line);
    else found.push({ field: 'purpose', lines: [line] });
  }
  return found.flatMap(({ field, lines }): Field[] => {
    const whole = lines.join('\n');
    return field === 'location' ? placeFields(whole) : [[field, whole]];
  });
}

let onRequest: ReadonlySet<string> | null = null;

function saysOnRequest(text: string | undefined): boolean {
  onRequest ??= new Set(contentLanguages.map((language) => outputText(language, 'annex.onRequest')));
  return text !== undefined && text.split(' / ').every((part) => onRequest?.has(part));
}

/** Of a masked sub-processor the annex says that the rest is told on request, and by whom: that is not its address. */
function withoutOnRequest(cells: Cells): Cells {
  const isMasked = saysOnRequest(cells.registrationNumber) || saysOnRequest(cells.address);
  if (!isMasked) return cells;
  const { registrationNumber, address, contact: _contact, ...others } = cells;
  return {
    ...others,
    ...(registrationNumber !== undefined && !saysOnRequest(registrationNumber) && { registrationNumber }),
    ...(address !== undefined && !saysOnRequest(address) && { address }),
  };
}

/** A public label stands in both languages, "IT-drift / IT operations"; the name of a company stands once. */
function bilingual(cells: Cells, second: Cells, language: ContentLanguage): AnnexRow {
  const { name = '' } = cells;
  const middle = name.indexOf(' / ');
  const halves = middle < 0 ? [] : [name.slice(0, middle), name.slice(middle + 3)];
  const kinds = halves.map(guessKind);
  const isLabel = kinds.some(({ kind }) => kind === 'category') && kinds.every(({ reason }) => reason !== 'legal-form');
  const { country: _country, ...texts } = second;
  const others = { ...localizedOnly(texts), ...(isLabel && { name: halves[1] ?? '' }) };
  return {
    cells: isLabel ? { ...cells, name: halves[0] ?? '' } : cells,
    ...(Object.keys(others).length > 0 && { translation: { language, ...others } }),
  };
}

function localizedOnly({
  purpose,
  personalData,
  dataSubjects,
  retention,
  measures,
  location,
  description,
  responsibilities,
}: Cells): Omit<ImportTranslation, 'language'> {
  const all = { purpose, personalData, dataSubjects, retention, measures, location, description, responsibilities };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
}
