import { memo, useMemo } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { DocumentHit, Unsearched } from '#shared/model/document-reading.ts';
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
  /** What stands in stored documents; undefined while it is not known. */
  documents: CallOutput<'documents.find'> | undefined;
  onChooseDocument: (hit: DocumentHit) => void;
}

const keyOf = ({ table, recordId }: SearchHit): string => `${table}/${recordId}`;
const documentKey = ({ sha256 }: DocumentHit): string => `document/${sha256}`;
const noHits: readonly DocumentHit[] = [];

/** Records that have the words: what they are, in which field, and the words in their place. */
export const SearchHits = memo(function SearchHits(props: SearchHitsProps) {
  const { text, hits, total, rows, onChoose, documents, onChooseDocument } = props;
  const inDocuments = documents?.hits ?? noHits;
  const { t } = useTexts();
  const rowsById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const choose = (key: unknown) => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (hit) return onChoose(hit);
    const document = inDocuments.find((one) => documentKey(one) === key);
    if (document) onChooseDocument(document);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it from here; its hits are chosen from the field
    <div tabIndex={0} className={classes(css, 'hits')}>
      <p role="status" className={classes(css, 'count')}>
        {t('search.count', { total, text, isMore: total >= mostCounted })}{' '}
        {documents && t('search.count.documents', { total: documents.total, unread: documents.unread })}
      </p>
      {hits.length + inDocuments.length > 0 && (
        <ListBox aria-label={t('search.hits')} onAction={choose} className={classes(css, 'list')}>
          {hits.map((hit) => (
            <ListBoxItem key={keyOf(hit)} id={keyOf(hit)} textValue={hit.title} className={classes(css, 'hit')}>
              <Hit hit={hit} row={rowsById.get(hit.recordId)} />
            </ListBoxItem>
          ))}
          {inDocuments.length > 0 && (
            <ListBoxSection>
              <Header className={classes(css, 'section')}>{t('search.documents')}</Header>
              {inDocuments.map((hit) => (
                <ListBoxItem
                  key={documentKey(hit)}
                  id={documentKey(hit)}
                  textValue={hit.name}
                  className={classes(css, 'hit')}
                >
                  <FoundDocument hit={hit} />
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      )}
      {documents && documents.unsearched.length > 0 && <NotSearched documents={documents.unsearched} />}
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
          <Excerpt pieces={excerpt} />
        </span>
      </span>
    </>
  );
}

/** A document that has the words on one of its pages, and whose it is. */
function FoundDocument({ hit: { name, page, pagesFound, excerpt, truncated, attachedTo } }: { hit: DocumentHit }) {
  const { t } = useTexts();
  const owners = [...new Set(attachedTo.map(({ subProcessor }) => subProcessor))].join(', ');
  return (
    <>
      <span className={classes(css, 'head')}>
        <span className={classes(css, 'title')}>{[owners, name].join(' · ')}</span>
        {attachedTo.some(({ masked }) => masked) && <Status tone="mask">{t('search.realName')}</Status>}
        {truncated && <Status tone="warn">{t('search.part')}</Status>}
        <span className={classes(css, 'kind')}>{t('search.page', { page, more: pagesFound - 1 })}</span>
      </span>
      <span className={classes(css, 'excerpt')}>
        <Excerpt pieces={excerpt} />
      </span>
    </>
  );
}

/** More are counted. */
const shownUnsearched = 5;

/** What a search may have missed, and why. */
function NotSearched({ documents }: { documents: readonly Unsearched[] }) {
  const { t } = useTexts();
  return (
    <section className={classes(css, 'unsearched')}>
      <h3 className={classes(css, 'section')}>{t('search.unsearched', { count: documents.length })}</h3>
      <ul>
        {documents.slice(0, shownUnsearched).map(({ sha256, name, why, pages }) => (
          <li key={sha256}>
            {name}: {t(`documents.state.${why}`, { pages })}
          </li>
        ))}
        {documents.length > shownUnsearched && (
          <li>{t('search.unsearched.more', { count: documents.length - shownUnsearched })}</li>
        )}
      </ul>
    </section>
  );
}

function Excerpt({ pieces }: { pieces: SearchHit['excerpt'] }) {
  return pieces.map((piece, index) =>
    // The pieces of one excerpt have no other name than their place.
    piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
