import { useMemo, type FormEvent } from 'react';
import type { PersonSought } from '#shared/model/person.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { knownPeople } from '#renderer/features/persons/known-people.ts';
import { classes } from '#renderer/ui/classes.ts';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import css from '#renderer/features/persons/persons.module.css';

/** The form's id: its button stands in the dialog's footer. */
export const whoForm = 'erase-who';

interface WhoFieldsProps {
  person: PersonSought;
  onChange: (person: PersonSought) => void;
  /** Nothing was written. */
  isMissing: boolean;
  onSubmit: () => void;
}

/** Step one: who it is. */
export function WhoFields({ person, onChange, isMissing, onSubmit }: WhoFieldsProps) {
  const { t, compare } = useTexts();
  const records = useRecords();
  const people = useMemo(
    () => (records ? knownPeople(records).toSorted((a, b) => compare(a.name, b.name)) : []),
    [records, compare],
  );
  const options = people.map(({ name, email, at }, index) => ({
    id: String(index),
    label: [name === '' ? email : name, at].filter((text) => text !== '').join(', '),
  }));
  const choose = (id: string) => {
    const known = people[Number(id)];
    if (known) onChange({ name: known.name, email: known.email, phone: known.phone });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={whoForm} onSubmit={submit} className={classes(css, 'who')}>
      <p className={classes(css, 'lead')}>{t('erase.who.lead')}</p>
      {options.length > 0 && (
        <div className={classes(css, 'known')}>
          <SearchSelect
            label={t('erase.who.choose')}
            options={options}
            value={null}
            onChange={choose}
            placeholder={t('erase.who.choose')}
            searchLabel={t('erase.who.find')}
            clearLabel={t('find.clear')}
            noneText={t('erase.who.none')}
          />
        </div>
      )}
      <div className={classes(css, 'fields')}>
        {(['name', 'email', 'phone'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`erase.who.${field}`)}
            value={person[field]}
            onChange={(text) => onChange({ ...person, [field]: text })}
            error={isMissing && field === 'name' ? t('erase.who.missing') : undefined}
            autoFocus={field === 'name'}
            maxLength={500}
          />
        ))}
      </div>
    </form>
  );
}
