import { useState } from 'react';
import { Check } from 'lucide-react';
import { Autocomplete, ListBox, ListBoxItem, useFilter } from 'react-aria-components';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/match-choice.module.css';
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
/** More than these would have to be scrolled; typing is quicker. */
const mostShown = 6;

/** The register's sub-processors, found by typing. */
export function SubProcessorList({ label, subProcessors, chosenId, onChoose }: SubProcessorListProps) {
  const { t, compare } = useTexts();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [search, setSearch] = useState('');
  const found = subProcessors
    .filter(({ legalName, tradeName }) => contains(legalName, search) || contains(tradeName, search))
    .toSorted((one, other) => compare(one.legalName, other.legalName));
  const options = [
    ...(search === '' ? [{ id: newId, name: t('takeIn.match.new'), note: t('takeIn.match.new.help') }] : []),
    ...found
      .slice(0, mostShown)
      .map(({ id, legalName, registrationNumber }) => ({ id, name: legalName, note: registrationNumber })),
  ];
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchField
        isAutoFocused
        isCombobox
        label={t('takeIn.match.search')}
        placeholder={t('takeIn.match.search')}
        value={search}
        onChange={setSearch}
        clearLabel={t('takeIn.match.clear')}
      />
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
      {found.length > mostShown && (
        <p className={classes(css, 'more', 'muted')}>{t('takeIn.match.more', { count: found.length - mostShown })}</p>
      )}
    </Autocomplete>
  );
}
