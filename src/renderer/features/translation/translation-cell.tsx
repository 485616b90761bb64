import { useId, useRef } from 'react';
import { CopyPlus } from 'lucide-react';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { TextInPlace } from '#renderer/ui/text-in-place.tsx';
import { useDraft, type SaveText } from '#renderer/ui/use-draft.ts';
import css from '#renderer/features/translation/translation-view.module.css';

interface TranslationCellProps {
  /** What the text is, without its language. */
  label: string;
  language: ContentLanguage;
  value: string;
  /** The text beside it, to start from; empty where there is none. */
  source: string;
  maxLength: number;
  onSave: SaveText;
}

/** One language of a text, edited where it stands; a missing one is marked, and can start from the text beside it. */
export function TranslationCell({ label, language, value, source, maxLength, onSave }: TranslationCellProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { shown, isTyped, error, write, save, onKeyDown } = useDraft(value, onSave);
  const isMissing = value === '';
  const canCopy = isMissing && !isTyped && source !== '' && !isReadOnly;
  const copy = () => {
    write(source);
    area.current?.focus();
    // What is to be translated word by word stays; what is to be written anew is typed over.
    requestAnimationFrame(() => area.current?.select());
  };
  return (
    <div className={classes(css, 'cell', isMissing && 'missing')}>
      <TextInPlace
        ref={area}
        lang={language}
        aria-label={`${label}, ${t(`language.${language}`)}`}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        placeholder={t('translation.missing')}
        readOnly={isReadOnly}
        maxLength={maxLength}
        value={shown}
        data-draft={isTyped ? 'typed' : 'none'}
        data-missing={isMissing}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (canCopy && event.key === 'Enter' && event.ctrlKey) {
            event.preventDefault();
            copy();
          } else onKeyDown(event);
        }}
      />
      {canCopy && <IconButton icon={CopyPlus} label={t('translation.copy')} shortcut="Ctrl+Enter" onPress={copy} />}
      <InlineError id={id}>{error}</InlineError>
    </div>
  );
}
