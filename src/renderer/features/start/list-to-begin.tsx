import { useState, type ClipboardEvent, type RefObject } from 'react';
import { ArrowRight, FolderOpen } from 'lucide-react';
import { call } from '#renderer/app/client.ts';
import type { ListToTakeIn } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/start/list-to-begin.module.css';

/** Characters; what the engine takes as a pasted text. */
const longestText = 5_000_000;

interface ListToBeginProps {
  area: RefObject<HTMLTextAreaElement | null>;
  onContinue: (list: ListToTakeIn) => void;
}

/** The main way to begin: the list that the organisation has already. */
export function ListToBegin({ area, onContinue }: ListToBeginProps) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const write = (written: string) => {
    setText(written);
    setError(undefined);
  };
  const refuseHuge = (event: ClipboardEvent) => {
    if (event.clipboardData.getData('text/plain').length <= longestText) return;
    event.preventDefault();
    setError(t('start.list.tooLong'));
  };
  const goOn = () => {
    if (text.trim() !== '') return onContinue({ initialText: text });
    setError(t('start.list.missing'));
    area.current?.focus();
  };
  const chooseFile = async () => {
    const [file] = await call('shell.chooseFiles', { purpose: 'list' });
    if (file) onContinue({ initialFile: file });
  };
  return (
    <section className={classes(css, 'section')} onPaste={refuseHuge}>
      <h1 className={classes(css, 'title')}>{t('start.title')}</h1>
      <p className={classes(css, 'lead')}>{t('start.lead')}</p>
      <div className={classes(css, 'area')}>
        <TextArea
          areaRef={area}
          label={t('start.list.label')}
          placeholder={t('start.list.placeholder')}
          value={text}
          onChange={write}
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
