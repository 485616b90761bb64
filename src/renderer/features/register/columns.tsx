import type { Texts } from '#renderer/app/texts.tsx';
import {
  AgreementCell,
  CountryCell,
  DisclosureCell,
  NameCell,
  OpenCell,
  TextCell,
} from '#renderer/features/register/cells.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';

interface ColumnsOptions {
  /** In a narrow window the record is a sheet: a column opens it. */
  onOpen: ((row: RegisterRow) => void) | null;
}

export function registerColumns(texts: Texts, { onOpen }: ColumnsOptions): DataGridColumn<RegisterRow>[] {
  const { t, country } = texts;
  const hasProcessing = ({ processing }: RegisterRow): boolean => processing !== null;
  return [
    {
      id: 'name',
      header: t('column.subProcessor'),
      value: ({ subProcessor }) => subProcessor.legalName,
      render: (row) => <NameCell row={row} texts={texts} />,
      isEditable: () => true,
      width: 138,
      grow: 2,
    },
    {
      id: 'purpose',
      header: t('column.purpose'),
      value: ({ purpose }) => purpose?.text ?? '',
      render: ({ purpose }) => <TextCell shown={purpose} texts={texts} />,
      isEditable: hasProcessing,
      width: 126,
      grow: 2.6,
    },
    {
      id: 'personalData',
      header: t('column.personalData'),
      value: ({ personalData }) => personalData?.text ?? '',
      render: ({ personalData }) => <TextCell shown={personalData} texts={texts} />,
      isEditable: hasProcessing,
      width: 126,
      grow: 2.6,
    },
    {
      id: 'country',
      header: t('column.country'),
      value: ({ countries }) => countries.map(country).join(', '),
      render: (row) => <CountryCell row={row} texts={texts} />,
      width: 98,
    },
    {
      id: 'agreement',
      header: t('column.agreement'),
      // Missing and expired first, then by date; without an end last.
      value: ({ coverage }) => (coverage.state === 'valid' ? (coverage.until ?? '9999') : (coverage.until ?? '0000')),
      render: (row) => <AgreementCell row={row} texts={texts} />,
      width: 120,
    },
    {
      id: 'disclosure',
      header: t('column.disclosure'),
      value: ({ subProcessor }) => t(`disclosure.${subProcessor.disclosure}`),
      render: (row) => <DisclosureCell row={row} texts={texts} />,
      width: 102,
    },
    ...(onOpen ? [openColumn(texts, onOpen)] : []),
  ];
}

const openColumn = (texts: Texts, onOpen: (row: RegisterRow) => void): DataGridColumn<RegisterRow> => ({
  id: 'open',
  header: texts.t('column.record'),
  value: () => '',
  render: (row) => <OpenCell row={row} texts={texts} onOpen={onOpen} />,
  width: 76,
});
