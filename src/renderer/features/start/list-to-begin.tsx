import { useState, type ClipboardEvent, type RefObject } from 'react';
import { ArrowRight, FolderOpen } from 'lucide-react';
import { call } from '#renderer/app/client.ts';
import type { ListToTakeIn } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { listFromPaste, type PastedList } from '#renderer/features/importing/pasted-list.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/start/list-to-begin.module.css';

interface ListToBeginProps {
  area: RefObject<HTMLTextAreaElement | null>;
  onContinue: (list: ListToTakeIn) => void;
}

/** The main way to begin: the list that the organisation has already. */
export function ListToBegin({ area, onContinue }: ListToBeginProps) {
  const { t } = useTexts();
  const [list, setList] = useState<PastedList>({ text: '' });
  const [error, setError] = useState<string>();
  const write = (written: PastedList) => {
    setList(written);
    setError(undefined);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = listFromPaste(event.clipboardData, area.current);
    if (pasted === null) return;
    event.preventDefault();
    if (pasted === 'too-long') setError(t('start.list.tooLong'));
    else write(pasted);
  };
  const goOn = () => {
    const { text, html } = list;
    if (text.trim() !== '') return onContinue({ initialText: text, ...(html !== undefined && { initialHtml: html }) });
    setError(t('start.list.missing'));
    area.current?.focus();
  };
  const chooseFile = async () => {
    const [file] = await call('shell.chooseFiles', { purpose: 'list' });
    if (file) onContinue({ initialFile: file });
  };
  return (
    <section className={classes(css, 'section')} onPaste={onPaste}>
      <h1 className={classes(css, 'title')}>{t('start.title')}</h1>
      <p className={classes(css, 'lead')}>{t('start.lead')}</p>
      <div className={classes(css, 'area')}>
        <TextArea
          areaRef={area}
          label={t('start.list.label')}
          placeholder={t('start.list.placeholder')}
          value={list.text}
          onChange={(text) => write({ text })}
          error={error}
        />
      </div>
      <div className={classes(css, 'actions')}>
        <Button kind="primary" icon={ArrowRight} onPress={goOn}>
          {t('start.list.continue')}
        </Button>
        <Button icon={FolderOpen} onPress={() => void chooseFile()}>
          {t('start.list.file')}
        </Button>
        <span className={classes(css, 'note')}>{t('start.list.note')}</span>
      </div>
    </section>
  );
}
