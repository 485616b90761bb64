import { useEffect, useRef, useState } from 'react';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { DocumentRow } from '#renderer/features/agreements/document-row.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';

/** Rows are drawn at once up to this many; a dropped folder may bring hundreds. */
const atOnce = 40;
const first = 20;

interface DocumentListProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
  readOnly: boolean;
}

/** The documents of an agreement. Of very many the first ones, until all are asked for. */
export function DocumentList({ agreement, documents, readOnly }: DocumentListProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone by now: the keyboard goes on with what has come.
  useEffect(() => {
    if (isWhole) list.current?.children[first]?.querySelector('button')?.focus();
  }, [isWhole]);
  const shown = isWhole || documents.length <= atOnce ? documents : documents.slice(0, first);
  return (
    <>
      <ul ref={list} aria-label={t('agreements.documents')} className={classes(css, 'documents')}>
        {shown.map((document) => (
          <DocumentRow key={document.id} document={document} agreement={agreement} readOnly={readOnly} />
        ))}
      </ul>
      {shown.length < documents.length && (
        <Button kind="bare" onPress={() => setWhole(true)}>
          {t('agreements.documents.all', { count: documents.length })}
        </Button>
      )}
    </>
  );
}
