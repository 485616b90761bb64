import { useState } from 'react';
import { Check } from 'lucide-react';
import { Autocomplete, ListBox, ListBoxItem, useFilter } from 'react-aria-components';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';

interface SubProcessorListProps {
  label: string;
  subProcessors: readonly SubProcessor[];
  chosenId: string | null;
  /** Null: a new sub-processor. */
  onChoose: (id: string | null) => void;
}

const newId = 'new';

/** The register's sub-processors, found by typing. */
export function SubProcessorList({ label, subProcessors, chosenId, onChoose }: SubProcessorListProps) {
  const { t, compare } = useTexts();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [search, setSearch] = useState('');
  const options = [
    { id: newId, name: t('takeIn.match.new'), note: t('takeIn.match.new.help') },
    ...subProcessors
      .map(({ id, legalName, registrationNumber }) => ({ id, name: legalName, note: registrationNumber }))
      .toSorted((one, other) => compare(one.name, other.name)),
  ];
  return (
    <Autocomplete filter={contains} inputValue={search} onInputChange={setSearch}>
      <SearchField
        label={t('takeIn.match.search')}
        placeholder={t('takeIn.match.search')}
        value={search}
        onChange={setSearch}
        clearLabel={t('takeIn.match.clear')}
      />
      {/* Focusable, because it scrolls; the keys go to the field above. */}
      <div tabIndex={-1} className={classes(css, 'scroll')}>
        <ListBox
          aria-label={label}
          items={options}
          className={classes(css, 'options')}
          onAction={(key) => onChoose(key === newId ? null : String(key))}
          renderEmptyState={() => <p className={classes(css, 'muted')}>{t('takeIn.match.none')}</p>}
        >
          {({ id, name, note }) => (
            <ListBoxItem id={id} textValue={name} className={classes(css, 'option')}>
              <span className={classes(css, 'mark')}>
                {id === (chosenId ?? newId) && <Icon icon={Check} size={14} />}
              </span>
              <span className={classes(css, 'texts')}>
                {name}
                {note !== '' && <span className={classes(css, 'muted')}>{note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Autocomplete>
  );
}
