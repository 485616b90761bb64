import { useContext, useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { contentLanguage, type ContentLanguage } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnounceLine } from '#renderer/features/notices/announce-line.tsx';
import { ProcessingFields } from '#renderer/features/register/processing-fields.tsx';
import { ProcessingMenu } from '#renderer/features/register/processing-menu.tsx';
import { TextLanguage } from '#renderer/features/register/text-language.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { GoToField } from '#renderer/ui/record-fields.tsx';
import css from '#renderer/features/register/processing-card.module.css';

interface ProcessingCardProps {
  /** The sub-processor's, in order. */
  processings: readonly Processing[];
  processing: Processing;
  subProcessor: SubProcessor;
  records: RegisterRecords;
  isOpen: boolean;
  /** Shows another processing, by its id. */
  onOpen: (id: string) => void;
}

/** One processing of the record; only the selected one shows its fields. */
export function ProcessingCard(props: ProcessingCardProps) {
  const { processings, processing, subProcessor, records, isOpen, onOpen } = props;
  const { t, language } = useTexts();
  const [written, setWritten] = useWrittenLanguage(processing.id, language);
  const title = t('processing.title', { number: processings.indexOf(processing) + 1 });
  const isOver = processing.state !== 'active';
  if (!isOpen) {
    return (
      <AriaButton onPress={() => onOpen(processing.id)} className={classes(css, 'closed')}>
        <Icon icon={ChevronRight} size={14} />
        <span className={classes(css, 'number')}>{title}</span>
        <span className={classes(css, 'purpose')}>
          {shownText(processing.purpose, language)?.text ?? t('register.notWritten')}
        </span>
        {isOver && <span className={classes(css, 'state')}>{t(`state.${processing.state}`)}</span>}
      </AriaButton>
    );
  }
  return (
    <article aria-label={title} className={classes(css, 'open')}>
      <header className={classes(css, 'header')}>
        <h4 className={classes(css, 'title')}>
          {title}
          {isOver && <span className={classes(css, 'state')}>{t(`state.${processing.state}`)}</span>}
        </h4>
        <TextLanguage processing={processing} value={written} onChange={setWritten} />
        <Editable>
          <ProcessingMenu
            title={title}
            processings={processings}
            processing={processing}
            name={subProcessor.legalName}
            onOpen={onOpen}
          />
        </Editable>
      </header>
      <AnnounceLine processing={processing} records={records} />
      <ProcessingFields processing={processing} subProcessor={subProcessor} records={records} language={written} />
    </article>
  );
}

/** In which language the texts are shown; whoever goes to a text in another one is shown that. */
function useWrittenLanguage(recordId: string, language: ContentLanguage) {
  const place = useContext(GoToField);
  const [written, setWritten] = useState(language);
  const sought = place?.recordId === recordId ? contentLanguage.safeParse(place.language).data : undefined;
  if (sought !== undefined && sought !== written) setWritten(sought);
  return [written, setWritten] as const;
}
