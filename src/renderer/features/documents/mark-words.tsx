import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { redactionLimits, type FoundText } from '#shared/model/redaction.ts';
import { call } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { Redaction } from '#renderer/features/documents/use-redaction.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import css from '#renderer/features/documents/redaction-panel.module.css';

interface MarkWordsProps {
  sha256: string;
  redaction: Redaction;
}

/** Marks a name or a phrase wherever it stands. What the engine cannot read it cannot find, and that is said. */
export function MarkWords({ sha256, redaction }: MarkWordsProps) {
  const { t, explain } = useTexts();
  const [words, setWords] = useState('');
  const find = useMutation<FoundText & { marked: number; words: string }, Error, string>({
    mutationFn: async (sought) => {
      const found = await call('documents.findPassages', { sha256, words: [sought] });
      return { ...found, marked: redaction.add(found.marks, sought), words: sought };
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') find.mutate(words.trim());
  };
  return (
    <form onSubmit={submit} className={classes(css, 'words')}>
      <TextField
        label={t('documents.redaction.words')}
        value={words}
        onChange={setWords}
        maxLength={redactionLimits.wordLength}
        {...(find.error && { error: explain(find.error) })}
      />
      <Button type="submit" isDisabled={find.isPending || words.trim() === ''}>
        {t('documents.redaction.markWords')}
      </Button>
      {find.data && (
        <p role="status" className={classes(css, 'hint')}>
          {t(find.data.marks.length === 0 ? 'documents.redaction.notFound' : 'documents.redaction.found', {
            words: find.data.words,
            count: find.data.marks.length,
            marked: find.data.marked,
          })}
        </p>
      )}
      {find.data && find.data.pagesWithoutText.length > 0 && (
        <Notice tone="warn" title={t('documents.redaction.blind')}>
          {t('documents.redaction.blind.what', {
            count: find.data.pagesWithoutText.length,
            pages: find.data.pagesWithoutText.slice(0, 20).join(', '),
          })}
        </Notice>
      )}
    </form>
  );
}
