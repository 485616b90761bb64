import type { ReactNode } from 'react';
import { coverageText } from '#renderer/features/register/coverage.ts';
import {
  AgreementCell,
  CountriesCell,
  DisclosureCell,
  LocationCell,
  NameCell,
  OpenCell,
  ServicesCell,
  TextCell,
} from '#renderer/features/register/cells.tsx';
import type { FieldWords, RegisterField } from '#renderer/features/register/field-kinds.ts';
import { FindingMark, findingTitles, type FindingsOf } from '#renderer/features/register/finding-mark.tsx';
import { registerFields } from '#renderer/features/register/register-fields.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { shownText } from '#renderer/app/localized.ts';
import type { CellEditing, DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';

type Column = DataGridColumn<RegisterRow>;

interface ColumnsOptions {
  /** The findings as they are when they are asked for: new ones make no new columns. */
  readonly findings: { readonly of: FindingsOf; readonly rankOf: (row: RegisterRow) => string };
  readonly isReadOnly: boolean;
}

/** All columns, in the order in which they are offered. */
export function registerColumns(words: FieldWords, { findings, isReadOnly }: ColumnsOptions): Column[] {
  const { texts } = words;
  const fields = registerFields.map((field) => fieldColumn(field, words, isReadOnly));
  const agreement: Column = {
    id: 'agreement',
    header: texts.t('column.agreement'),
    value: ({ coverage }) => coverageText(coverage, texts),
    // Missing and expired first, then by date; without an end last.
    sortBy: ({ coverage }) => (coverage.state === 'valid' ? (coverage.until ?? '9999') : (coverage.until ?? '0000')),
    render: (row) => <AgreementCell row={row} texts={texts} />,
    width: 122,
  };
  const marks: Column = {
    id: 'findings',
    header: texts.t('nav.findings'),
    isMark: true,
    value: (row) => findingTitles(findings.of, row, texts),
    sortBy: findings.rankOf,
    render: (row) => <FindingMark row={row} texts={texts} />,
    width: 30,
  };
  const [name, ...others] = fields;
  const beforeDisclosure = others.findIndex(({ id }) => id === 'disclosure');
  return [...(name ? [marks, name] : []), ...others.toSpliced(beforeDisclosure, 0, agreement)];
}

/** In a narrow window the record is a sheet: a column opens it. */
export const openColumn = ({ texts }: FieldWords, onOpen: (row: RegisterRow) => void): Column => ({
  id: 'open',
  header: texts.t('column.record'),
  isControl: true,
  value: () => '',
  render: (row) => <OpenCell name={row.subProcessor.legalName} texts={texts} onOpen={() => onOpen(row)} />,
  width: 76,
});

function fieldColumn(field: RegisterField, words: FieldWords, isReadOnly: boolean): Column {
  const { id, name, of } = field;
  const render = renderOf(field, words);
  return {
    id,
    header: words.texts.t(name),
    value: (row) => field.read(row, words),
    ...(render && { render }),
    ...(id === 'storageCountries' && { sortBy: ({ countries }) => countries.map(words.texts.country).join(', ') }),
    isEditable: ({ processing }) => !isReadOnly && (of === 'subProcessor' || processing !== null),
    editing: editingOf(field, words),
    ...(sizes[id] ?? sizeOf(field)),
  };
}

/** The columns that are shown at first share the space; the others have their own width. */
const sizes: Readonly<Record<string, Pick<Column, 'width' | 'grow'>>> = {
  legalName: { width: 160, grow: 2.6 },
  purpose: { width: 120, grow: 2.6 },
  personalData: { width: 120, grow: 2.6 },
  storageCountries: { width: 112 },
  disclosure: { width: 104 },
};

const sizeOf = ({ kind }: RegisterField): Pick<Column, 'width'> => ({ width: kind === 'date' ? 104 : 150 });

function renderOf({ id, localized }: RegisterField, words: FieldWords): ((row: RegisterRow) => ReactNode) | null {
  const { texts } = words;
  if (id === 'legalName') return (row) => <NameCell row={row} texts={texts} />;
  if (id === 'disclosure') return (row) => <DisclosureCell row={row} texts={texts} />;
  if (id === 'storageCountries') return (row) => <LocationCell row={row} texts={texts} />;
  if (id === 'accessCountries')
    return ({ processing }) => <CountriesCell codes={processing?.accessCountries ?? []} texts={texts} />;
  if (id === 'serviceIds') return (row) => <ServicesCell row={row} words={words} />;
  if (!localized) return null;
  return (row) => {
    const shown = shownText(localized(row), texts.language);
    // Who is named needs no label.
    if (!shown && id === 'publicLabel' && row.subProcessor.disclosure === 'named') return null;
    return <TextCell shown={shown} texts={texts} />;
  };
}

function editingOf(field: RegisterField, words: FieldWords): CellEditing<RegisterRow> {
  const { t } = words.texts;
  const options = () => field.options(words);
  switch (field.kind) {
    case 'text':
    case 'localized':
      return { kind: 'text' };
    case 'date':
      return { kind: 'date', placeholder: t('agreements.date.placeholder'), calendarLabel: t('grid.calendar') };
    case 'choice':
      return { kind: 'choice', options, noneText: t('grid.noOption') };
    case 'choices':
      return { kind: 'choices', options, noneText: t('grid.noOption'), mayAdd: field.mayAdd };
  }
}
