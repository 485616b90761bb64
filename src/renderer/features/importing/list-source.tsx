import { useState, type KeyboardEvent } from 'react';
import type { FileRef } from '#shared/ipc/route.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ListFile } from '#renderer/features/importing/list-file.tsx';
import { PasteArea } from '#renderer/features/importing/paste-area.tsx';
import type { PastedList } from '#renderer/features/importing/pasted-list.ts';
import css from '#renderer/features/importing/list-source.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

interface ListSourceProps {
  /** What is taken in, where it is not sub-processors. */
  title?: string;
  lead?: string;
  help?: string;
  /** Which files can be read. */
  files?: string;
  pasted: PastedList;
  onPasted: (pasted: PastedList) => void;
  onRead: (source: PastedList | { file: FileRef }) => void;
  onCancel: () => void;
  /** Present while a list is being read. */
  onStop?: () => void;
  /** How far that has come, 0–1. */
  fraction?: number;
  /** Why the list could not be read. */
  failure?: string;
  /** The text is another one than the failure is about. */
  onEdit: () => void;
}

/** Where the list comes from: the clipboard, a file, or a drop. */
export function ListSource(props: ListSourceProps) {
  const { pasted, onPasted, onRead, onCancel, onStop, fraction, failure, onEdit } = props;
  const { t } = useTexts();
  const { title = t('takeIn.title'), lead = t('takeIn.lead'), help = t('takeIn.paste.help') } = props;
  const { files = t('takeIn.drop.description') } = props;
  const [refusal, setRefusal] = useState<string>();
  const problem = refusal ?? failure;
  const isEmpty = pasted.text.trim() === '' && pasted.html === undefined;
  const isReading = onStop !== undefined;
  const change = (next: PastedList) => {
    setRefusal(undefined);
    onEdit();
    onPasted(next);
  };
  const read = (source: PastedList | { file: FileRef }) => {
    setRefusal(undefined);
    onRead(source);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (onStop ?? onCancel)();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty && !isReading) read(pasted);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are shortcuts of the buttons below
    <div className={classes(css, 'source')} onKeyDown={onKeyDown}>
      <Page
        title={title}
        lead={lead}
        footer={
          <>
            <Button onPress={onCancel}>{t('action.cancel')}</Button>
            <Button kind="primary" isDisabled={isEmpty || isReading} onPress={() => read(pasted)}>
              {t('takeIn.read')} <Kbd>Ctrl Enter</Kbd>
            </Button>
          </>
        }
      >
        <div className={classes(css, 'content')}>
          {problem !== undefined && (
            <Notice tone="bad" role="alert" title={t('takeIn.failed')}>
              {problem}
            </Notice>
          )}
          <PasteArea help={help} pasted={pasted} onChange={change} onRefuse={setRefusal} isReading={isReading} />
          <ListFile kinds={files} onFile={(file) => read({ file })} onRefuse={setRefusal} isDisabled={isReading} />
          {onStop && (
            <Progress
              label={t('takeIn.reading')}
              {...(fraction !== undefined && { fraction })}
              onCancel={onStop}
              cancelLabel={t('action.cancel')}
            />
          )}
        </div>
      </Page>
    </div>
  );
}
