import { useState } from 'react';
import { ChevronRight, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { ProcessingFields } from '#renderer/features/register/processing-fields.tsx';
import { TextLanguage } from '#renderer/features/register/text-language.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import css from '#renderer/features/register/processing-card.module.css';

interface ProcessingCardProps {
  processing: Processing;
  /** Its place among the sub-processor's, from 1. */
  number: number;
  /** The sub-processor's. */
  name: string;
  isOpen: boolean;
  onOpen: () => void;
}

/** One processing of the record; only the selected one shows its fields. */
export function ProcessingCard({ processing, number, name, isOpen, onOpen }: ProcessingCardProps) {
  const { t, language } = useTexts();
  const [written, setWritten] = useState<ContentLanguage>(language);
  const remove = useRemoval('processings.remove');
  const title = t('processing.title', { number });
  if (!isOpen) {
    return (
      <AriaButton onPress={onOpen} className={classes(css, 'closed')}>
        <Icon icon={ChevronRight} size={14} />
        <span className={classes(css, 'number')}>{title}</span>
        <span className={classes(css, 'purpose')}>
          {shownText(processing.purpose, language)?.text ?? t('register.notWritten')}
        </span>
      </AriaButton>
    );
  }
  return (
    <article aria-label={title} className={classes(css, 'open')}>
      <header className={classes(css, 'header')}>
        <h4 className={classes(css, 'title')}>{title}</h4>
        <TextLanguage processing={processing} value={written} onChange={setWritten} />
        <IconButton
          icon={Trash2}
          label={t('processing.remove')}
          onPress={() => remove({ id: processing.id }, t('processing.removed', { name }))}
        />
      </header>
      <ProcessingFields processing={processing} language={written} />
    </article>
  );
}
