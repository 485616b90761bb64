import { memo, useState } from 'react';
import { customerColumn, type CustomerColumn, type CustomerRow } from '#shared/ipc/customers-contract.ts';
import { authorisation } from '#shared/model/customer.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { CellText } from '#renderer/features/importing/cell-text.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
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
  const { line, include, values } = row;
  const name = values.name ?? '';
  const change = (changes: Partial<CustomerRow>) => onChange(line, changes);
  return (
    <tr aria-rowindex={position} className={classes(css, 'row', !include && 'left-out')}>
      <td className={classes(css, 'narrow')}>
        <Checkbox
          label={t('takeIn.includeRow', { name })}
          isSelected={include}
          onChange={(isOn) => change({ include: isOn })}
        />
      </td>
      <td className={classes(css, 'name')}>
        <CellText
          label={t('customerList.nameOf', { line })}
          value={name}
          onChange={(text) => change({ values: { ...values, name: text } })}
          isRequired={include && row.customerId === null}
          maxLength={500}
        />
        <MatchOfRow row={row} known={known} onChange={change} />
      </td>
      <td className={classes(css, 'notes')}>
        <ul className={classes(css, 'warnings')}>
          {customerColumn.options
            .filter((column) => column !== 'name' && values[column] !== undefined)
            .map((column) => (
              <li key={column} className={classes(css, 'muted')}>
                {t('takeIn.extra', {
                  field: t(`customerList.column.${column}`),
                  text: inWords(column, values[column] ?? '', texts),
                })}
              </li>
            ))}
        </ul>
      </td>
      <td className={classes(css, 'notes')}>
        <NotesOfRow row={row} />
      </td>
      <td className={classes(css, 'line')}>{line}</td>
    </tr>
  );
});

/** What to look at in a row, in words. */
function NotesOfRow({ row: { include, customerId, values, problems, repeats } }: { row: CustomerRow }) {
  const { t } = useTexts();
  const isNameless = include && customerId === null && (values.name ?? '').trim() === '';
  return (
    <ul className={classes(css, 'warnings')}>
      {isNameless && <li className={classes(css, 'stop')}>{t('takeIn.nameMissing')}</li>}
      {repeats !== null && <li className={classes(css, 'warning')}>{t('customerList.repeats', { line: repeats })}</li>}
      {customerColumn.options
        .filter((column) => problems[column] !== undefined)
        .map((column) => (
          <li key={column} className={classes(css, 'warning')}>
            {t('customerList.problem', {
              field: t(`customerList.column.${column}`),
              text: problems[column] ?? '',
            })}
          </li>
        ))}
    </ul>
  );
}

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
