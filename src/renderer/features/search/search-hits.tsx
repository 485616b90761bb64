import { memo, useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import { fieldName, tableName } from '#renderer/app/field-names.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/search/search.module.css';

export interface SearchHitsProps {
  text: string;
  hits: readonly SearchHit[];
  total: number;
  /** Rows of the register: a processing is called by its sub-processor and what it does, in the window's language. */
  rows: readonly RegisterRow[];
  onChoose: (hit: SearchHit) => void;
}

const keyOf = ({ table, recordId }: SearchHit): string => `${table}/${recordId}`;

/** Records that have the words: what they are, in which field, and the words in their place. */
export const SearchHits = memo(function SearchHits({ text, hits, total, rows, onChoose }: SearchHitsProps) {
  const { t } = useTexts();
  const rowsById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const choose = (key: unknown) => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (hit) onChoose(hit);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it from here; its hits are chosen from the field
    <div tabIndex={0} className={classes(css, 'hits')}>
      <p role="status" className={classes(css, 'count')}>
        {t('search.count', { total, text, isMore: total >= mostCounted })}
      </p>
      {hits.length > 0 && (
        <ListBox aria-label={t('search.hits')} onAction={choose} className={classes(css, 'list')}>
          {hits.map((hit) => (
            <ListBoxItem key={keyOf(hit)} id={keyOf(hit)} textValue={hit.title} className={classes(css, 'hit')}>
              <Hit hit={hit} row={rowsById.get(hit.recordId)} />
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </div>
  );
});

function Hit({ hit, row }: { hit: SearchHit; row: RegisterRow | undefined }) {
  const { t } = useTexts();
  const { table, field, language, excerpt, masked } = hit;
  const purpose = row?.processing ? (row.purpose?.text ?? '') : hit.title;
  const title = [hit.owner, purpose].filter((part) => part !== '').join(' · ');
  const name = fieldName(table, field);
  return (
    <>
      <span className={classes(css, 'head')}>
        <span className={classes(css, 'title')}>{title === '' ? t('search.untitled') : title}</span>
        {masked && <Status tone="mask">{t('search.realName')}</Status>}
        <span className={classes(css, 'kind')}>{t(tableName(table))}</span>
      </span>
      <span className={classes(css, 'excerpt')}>
        {name !== undefined && <span className={classes(css, 'field')}>{t(name)}: </span>}
        <span lang={language || undefined}>
          {excerpt.map((piece, index) =>
            // The pieces of one excerpt have no other name than their place.
            piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
          )}
        </span>
      </span>
    </>
  );
}
