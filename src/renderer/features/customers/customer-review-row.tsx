import { memo, useState } from 'react';
import { customerColumn, type CustomerColumn, type CustomerRow } from '#shared/ipc/customers-contract.ts';
import { customerRowNotes } from '#shared/messages/customer-row-notes.ts';
import { authorisation } from '#shared/model/customer.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { CellText } from '#renderer/features/importing/cell-text.tsx';
import { NoteList, ReviewLine } from '#renderer/features/importing/review-line.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/importing/review.module.css';

interface CustomerReviewRowProps {
  row: CustomerRow;
  /** `aria-rowindex`. */
  position: number;
  /** Name of the customer of the register that it is taken for. */
  known: string;
  onChange: (line: number, changes: Partial<CustomerRow>) => void;
}

/** One row of the list. Memoised: a letter typed in one row redraws that row only. */
export const CustomerReviewRow = memo(function CustomerReviewRow(props: CustomerReviewRowProps) {
  const { row, position, known, onChange } = props;
  const texts = useTexts();
  const { t } = texts;
  const { line, include, values, customerId } = row;
  const name = values.name ?? '';
  const change = (changes: Partial<CustomerRow>) => onChange(line, changes);
  const isNameless = include && customerId === null && name.trim() === '';
  const notes = customerRowNotes(row, t);
  const head = (
    <>
      <CellText
        label={t('customerList.nameOf', { line })}
        value={name}
        onChange={(text) => change({ values: { ...values, name: text } })}
        isRequired={include && customerId === null}
        maxLength={500}
      />
      <MatchOfRow row={row} known={known} onChange={change} />
    </>
  );
  return (
    <ReviewLine
      position={position}
      name={name}
      include={include}
      onInclude={(isOn) => change({ include: isOn })}
      head={head}
      notes={(isNameless || notes.length > 0) && <NoteList stop={isNameless} warnings={notes} />}
      place={line}
    >
      <td className={classes(css, 'said')}>
        <ul className={classes(css, 'warnings', 'muted')}>
          {customerColumn.options
            .filter((column) => column !== 'name' && values[column] !== undefined)
            .map((column) => (
              <li key={column}>
                {t('takeIn.extra', {
                  field: t(`customerList.column.${column}`),
                  text: inWords(column, values[column] ?? '', texts),
                })}
              </li>
            ))}
        </ul>
      </td>
    </ReviewLine>
  );
});

interface MatchOfRowProps {
  row: CustomerRow;
  known: string;
  onChange: (changes: Partial<CustomerRow>) => void;
}

/** Whether the row is about the customer that it seems to be; a row like none of the register is a new one. */
function MatchOfRow({ row: { line, customerId, values }, known, onChange }: MatchOfRowProps) {
  const { t } = useTexts();
  const [found] = useState({ id: customerId, name: known });
  if (found.id === null) return <p className={classes(css, 'match')}>{t('customerList.new')}</p>;
  const same = found.name === values.name ? t('customerList.known') : t('customerList.knownAs', { name: found.name });
  return (
    <div className={classes(css, 'choices')}>
      <Select
        isInline
        label={t('customerList.match', { line })}
        value={customerId === null ? 'new' : 'known'}
        onChange={(chosen) => onChange({ customerId: chosen === 'new' ? null : found.id })}
        options={[
          { id: 'known', label: same, description: t('customerList.known.help') },
          { id: 'new', label: t('customerList.new') },
        ]}
      />
    </div>
  );
}

/** A value as the register keeps it, in the window's language. */
function inWords(column: CustomerColumn, value: string, { t, country }: Texts): string {
  if (column === 'country') return country(value);
  if (column === 'language') {
    const language = contentLanguage.safeParse(value);
    return language.success ? t(`language.${language.data}`) : value;
  }
  if (column === 'authorisation') {
    const kind = authorisation.safeParse(value);
    return kind.success ? t(`customers.authorisation.${kind.data}`) : value;
  }
  return value.replaceAll('\n', ', ');
}
