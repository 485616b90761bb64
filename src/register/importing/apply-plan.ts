import type { DecisionRow, ImportDecision } from '#shared/model/import-plan.ts';
import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { contactFields } from '#register/importing/contact-fields.ts';
import { countriesIn } from '#register/importing/countries.ts';
import { earlierSameVendor } from '#register/importing/names.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { positionStep } from '#register/subprocessors/positions.ts';
import { newProcessing, newSubProcessor, nextPosition } from '#register/subprocessors/sub-processors.ts';

export interface Imported {
  /** New sub-processors. */
  readonly subProcessors: number;
  readonly processings: number;
}

/**
 * Takes in a reviewed list as one revision. Rows of the same vendor become processings of one sub-processor. A category
 * ("IT operations") becomes a masked sub-processor that bears its public label as its name until the real one is entered,
 * so that a name entered later never reaches the public by itself.
 *
 * Throws RegisterError IMPORT_NOTHING_CHOSEN, RECORD_NOT_FOUND.
 */
export function applyImport(register: Register, decision: ImportDecision): Committed<Imported> {
  const rows = decision.rows.filter((row) => row.include);
  if (rows.length === 0) throw new RegisterError('IMPORT_NOTHING_CHOSEN');
  const first = nextPosition(register);
  return register.commit('import-list', (tx) => {
    const targets = insertNewSubProcessors(register, tx, rows, decision.language);
    for (const [offset, row] of rows.entries()) {
      const subProcessorId = tx.get('subProcessor', row.subProcessorId ?? targets.get(row) ?? '').id;
      const given = { subProcessorId, ...processingOf(row, decision.language) };
      addNotes(tx, subProcessorId, row);
      tx.insert('processing', newProcessing(register.ports.newId(), first + offset * positionStep, given));
    }
    return { subProcessors: new Set(targets.values()).size, processings: rows.length };
  });
}

/** One sub-processor for all rows of the same vendor that name no existing one; which row became which. */
function insertNewSubProcessors(
  register: Register,
  tx: Transaction,
  rows: readonly DecisionRow[],
  language: ContentLanguage,
): ReadonlyMap<DecisionRow, string> {
  const unknown = rows.filter((row) => row.subProcessorId === null);
  const earlier = earlierSameVendor(unknown.map((row) => row.name));
  const targets = new Map<DecisionRow, string>();
  for (const [index, row] of unknown.entries()) {
    const same = unknown[earlier[index] ?? -1];
    const known = same && targets.get(same);
    targets.set(row, known ?? tx.insert('subProcessor', subProcessorOf(register, row, language)).id);
  }
  return targets;
}

function subProcessorOf(register: Register, row: DecisionRow, language: ContentLanguage): RecordMap['subProcessor'] {
  const masked = row.kind === 'category';
  const { address, country } = addressFields(row);
  const label = row.publicLabel?.trim() ?? '';
  return newSubProcessor(register.ports.newId(), {
    legalName: row.name,
    registrationNumber: oneLine(row.registrationNumber),
    address,
    country,
    website: oneLine(row.website),
    ...contactFields(row.contact ?? ''),
    disclosure: masked ? 'masked' : 'named',
    publicLabel: masked || label !== '' ? inLanguages(label || row.name, language, row, 'name') : {},
  });
}

/** Annexes have the country below the address; a list without one says where the data is. */
function addressFields({
  address = '',
  countries,
}: DecisionRow): Pick<RecordMap['subProcessor'], 'address' | 'country'> {
  const lines = address.split('\n');
  const [told, ...others] = countriesIn(lines.at(-1) ?? '') ?? [];
  if (told !== undefined && others.length === 0) return { address: lines.slice(0, -1).join('\n'), country: told };
  return { address, country: countries?.length === 1 ? (countries[0] ?? null) : null };
}

/** A text in the list's language, and in the second one of a bilingual annex. */
function inLanguages(
  value: string | undefined,
  language: ContentLanguage,
  { translation }: DecisionRow,
  field: Exclude<keyof NonNullable<DecisionRow['translation']>, 'language'>,
): LocalizedText {
  const [text, other] = [value?.trim() ?? '', translation?.[field]?.trim() ?? ''];
  return {
    ...(translation && other !== '' && { [translation.language]: other }),
    ...(text !== '' && { [language]: text }),
  };
}

function processingOf(row: DecisionRow, language: ContentLanguage): Partial<RecordMap['processing']> {
  const { countries = [] } = row;
  const location = [countries.length === 0 ? row.country : undefined, row.location];
  const text = (field: Parameters<typeof inLanguages>[3] & keyof DecisionRow, value = row[field]): LocalizedText =>
    inLanguages(value, language, row, field);
  return {
    purpose: text('purpose'),
    personalData: text('personalData'),
    dataSubjects: text('dataSubjects'),
    retention: text('retention'),
    measures: text('measures'),
    description: text('description'),
    responsibilities: text('responsibilities'),
    storageCountries: countries,
    location: text('location', location.filter((part) => part !== undefined).join('; ')),
  };
}

/** Columns that the register keeps as something other than text, in the list's own words, so that nothing is lost. */
function addNotes(tx: Transaction, subProcessorId: string, row: DecisionRow): void {
  const { notes } = tx.get('subProcessor', subProcessorId);
  const linesOf = (text = ''): string[] => text.split('\n').map((line) => line.trim());
  const known = new Set(['', ...linesOf(notes)]);
  const missing = [...linesOf(row.service), ...linesOf(row.transferTool)].filter((line) => !known.has(line));
  if (missing.length === 0) return;
  const lines = [...(notes === '' ? [] : [notes]), ...new Set(missing)];
  tx.update('subProcessor', subProcessorId, { notes: lines.join('\n') });
}

const oneLine = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 500);
