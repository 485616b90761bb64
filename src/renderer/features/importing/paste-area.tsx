import { useEffect, useRef, type ClipboardEvent } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { listFromPaste, pasteLimit, type PastedList } from '#renderer/features/importing/pasted-list.ts';
import css from '#renderer/features/importing/list-source.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';

interface PasteAreaProps {
  /** How the list may look. */
  help: string;
  pasted: PastedList;
  onChange: (pasted: PastedList) => void;
  /** A paste that is too long to be taken in says why; the text before it stays. */
  onRefuse: (why: string) => void;
  /** The list is being read: it stays as it is. */
  isReading: boolean;
}

export function PasteArea({ help, pasted, onChange, onRefuse, isReading }: PasteAreaProps) {
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  // Buttons are disabled while a list is read, and what stops the reading vanishes after it: the keyboard is never lost.
  useEffect(() => {
    if (isReading || document.activeElement === document.body) area.current?.focus();
  }, [isReading]);

  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    if (isReading) return;
    const list = listFromPaste(event.clipboardData, area.current);
    if (list === null) return;
    event.preventDefault();
    if (list === 'too-long') onRefuse(t('takeIn.paste.tooLong', { limit: pasteLimit }));
    else onChange(list);
  };
  const hasTable = pasted.html !== undefined && /<table/i.test(pasted.html);

  return (
    <div className={classes(css, 'paste')} onPaste={onPaste}>
      <TextArea
        label={t('takeIn.paste.label')}
        description={hasTable ? t('takeIn.paste.table') : help}
        placeholder={t('takeIn.paste.placeholder')}
        value={pasted.text}
        onChange={(text) => onChange({ text })}
        isReadOnly={isReading}
        areaRef={area}
      />
    </div>
  );
}
