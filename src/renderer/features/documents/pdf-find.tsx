import type { KeyboardEvent, RefObject } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { PdfDesk } from '#renderer/features/documents/pdf-desk.ts';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import css from '#renderer/features/documents/pdf-view.module.css';

interface PdfFindProps {
  desk: PdfDesk;
  findField: RefObject<HTMLInputElement | null>;
}

/** Finds words in the document while one types; Enter goes to the next place, Shift and Enter to the one before. */
export function PdfFind({ desk: { search }, findField }: PdfFindProps) {
  const { t } = useTexts();
  const { phrase, setPhrase, hits, at, step, isSearching, isCut } = search;
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey || event.target !== findField.current) return;
    event.stopPropagation();
    step(-1);
  };
  const values = { at: at + 1, count: hits.length };
  return (
    <div className={classes(css, 'find')} onKeyDownCapture={stepBack}>
      <SearchField
        label={t('documents.find')}
        placeholder={t('documents.find')}
        value={phrase}
        onChange={setPhrase}
        onSubmit={() => step(1)}
        shortcut={keysOf('CmdOrCtrl+F')}
        clearLabel={t('documents.find.clear')}
        inputRef={findField}
      />
      <span role="status" className={classes(css, 'count')}>
        {phrase.trim() !== '' &&
          (isSearching || hits.length > 0
            ? t(isCut ? 'documents.find.many' : 'documents.find.at', values)
            : t('documents.find.none'))}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('documents.find.previous')}
        shortcut="Shift Enter"
        isDisabled={hits.length === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('documents.find.next')}
        shortcut="Enter"
        isDisabled={hits.length === 0}
        onPress={() => step(1)}
      />
    </div>
  );
}
