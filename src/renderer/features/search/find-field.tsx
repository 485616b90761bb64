import { useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components';
import type { AsOf } from '#shared/model/record-history.ts';
import type { DocumentHit } from '#shared/model/document-reading.ts';
import type { SearchHit } from '#shared/model/search-hit.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useShowFound } from '#renderer/features/search/show-found.ts';
import { SearchHits, type SearchHitsProps } from '#renderer/features/search/search-hits.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useLatest } from '#renderer/ui/latest.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import css from '#renderer/features/search/search.module.css';

/** As many as can be looked through at a glance; who wants fewer types on. */
const mostHits = 30;
const mostDocuments = 10;

interface FindFieldProps {
  ui: RegisterUi;
  /** Enter without a chosen hit. */
  onSubmit: () => void;
}

/** Narrows the grid as one types, and lists under itself what the whole register has, with the field of each hit. */
export function FindField({ ui, onSubmit }: FindFieldProps) {
  const { t } = useTexts();
  const { filter, setText } = ui;
  const [isActive, setActive] = useState(false);
  const asOf = useAsOf();
  const wanted = filter.text.trim();
  const goTo = useGoToRecord(ui);
  const submit = () => {
    // Enter on a chosen hit is the hit's.
    if (ui.findField.current?.getAttribute('aria-activedescendant')) return;
    setActive(false);
    onSubmit();
  };
  const choose = useLatest((hit: SearchHit) => {
    setActive(false);
    goTo(hit);
  });
  const showDocument = useShowFound(goTo);
  const chooseDocument = useLatest((hit: DocumentHit) => {
    setActive(false);
    showDocument(hit, wanted);
  });
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
            setText(text.slice(0, 500));
          }}
          onSubmit={submit}
          shortcut={shortcutOf('edit.find') ?? ''}
          clearLabel={t('find.clear')}
          inputRef={ui.findField}
        />
        {isActive && wanted !== '' && (
          <FoundHits
            key={asOf?.revision ?? 'now'}
            text={wanted}
            asOf={asOf}
            rows={ui.rows}
            onChoose={choose}
            onChooseDocument={chooseDocument}
          />
        )}
      </Autocomplete>
    </div>
  );
}

interface FoundHitsProps extends Pick<SearchHitsProps, 'text' | 'rows' | 'onChoose' | 'onChooseDocument'> {
  asOf: AsOf | null;
}

/** What the engine finds. While one types on, what was found before stays; that of another date does not. */
function FoundHits({ asOf, ...shown }: FoundHitsProps) {
  const { data } = useCall('search.find', { text: shown.text, limit: mostHits, asOf }, { keepPrevious: true });
  const inDocuments = useCall(
    'documents.find',
    { text: shown.text, limit: mostDocuments, asOf },
    { keepPrevious: true },
  );
  // Keys do not wait until the list is drawn.
  const found = useDeferredValue(data);
  const documents = useDeferredValue(inDocuments.data);
  const text = useDeferredValue(shown.text);
  return found && <SearchHits {...found} {...shown} documents={documents} text={text} />;
}
