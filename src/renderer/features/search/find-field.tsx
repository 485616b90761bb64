import { useState } from 'react';
import { Autocomplete } from 'react-aria-components';
import type { SearchHit } from '#shared/model/search-hit.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { SearchHits } from '#renderer/features/search/search-hits.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import css from '#renderer/features/search/search.module.css';

/** As many as can be looked through at a glance; who wants fewer types on. */
const mostHits = 30;

interface FindFieldProps {
  ui: RegisterUi;
  /** Enter without a chosen hit. */
  onSubmit: () => void;
}

/** Narrows the grid as one types, and lists under itself what the whole register has, with the field of each hit. */
export function FindField({ ui, onSubmit }: FindFieldProps) {
  const { t } = useTexts();
  const { filter, setFilter } = ui;
  const [isActive, setActive] = useState(false);
  const found = useHits(filter.text);
  const goTo = useGoToRecord(ui);
  const submit = () => {
    // Enter on a chosen hit is the hit's.
    if (ui.findField.current?.getAttribute('aria-activedescendant')) return;
    setActive(false);
    onSubmit();
  };
  const choose = (hit: SearchHit) => {
    setActive(false);
    goTo(hit);
  };
  return (
    <div
      className={classes(css, 'find')}
      onFocus={() => setActive(true)}
      onBlur={({ currentTarget, relatedTarget }) => setActive(currentTarget.contains(relatedTarget))}
    >
      <Autocomplete disableAutoFocusFirst>
        <SearchField
          label={t('find.label')}
          placeholder={t('find.label')}
          value={filter.text}
          onChange={(text) => {
            setActive(true);
            setFilter({ ...filter, text: text.slice(0, 500) });
          }}
          onSubmit={submit}
          shortcut={shortcutOf('edit.find') ?? ''}
          clearLabel={t('find.clear')}
          inputRef={ui.findField}
        />
        {isActive && found && <SearchHits {...found} text={filter.text} rows={ui.rows} onChoose={choose} />}
      </Autocomplete>
    </div>
  );
}

/** What the engine finds; nothing while nothing is looked for, and of the past, which has no index. */
function useHits(text: string): { readonly hits: readonly SearchHit[]; readonly total: number } | undefined {
  const wanted = text.trim();
  const isPast = useAsOf() !== null;
  const { data } = useCall(
    'search.find',
    { text: wanted, limit: mostHits },
    { enabled: wanted !== '' && !isPast, keepPrevious: true },
  );
  return wanted === '' || isPast ? undefined : data;
}
