import { useEffect, useRef, type ClipboardEvent } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/list-source.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';

/** `html`: the same list as the clipboard had it with its table; gone as soon as the text is edited by hand. */
export interface PastedList {
  readonly text: string;
  readonly html?: string;
}

/** Most characters of one paste, as the contract has it. */
const pasteLimit = 5_000_000;

interface PasteAreaProps {
  pasted: PastedList;
  onChange: (pasted: PastedList) => void;
  /** A paste that is too long to be taken in says why; the text before it stays. */
  onRefuse: (why: string) => void;
  isDisabled: boolean;
}

export function PasteArea({ pasted, onChange, onRefuse, isDisabled }: PasteAreaProps) {
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);

  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const longest = Math.max(text.length, html.length);
    if (longest > pasteLimit) {
      event.preventDefault();
      onRefuse(t('takeIn.paste.tooLong', { count: longest, limit: pasteLimit }));
      return;
    }
    const element = area.current;
    const replacesAll = element?.selectionStart === 0 && element.selectionEnd === element.value.length;
    // Only a paste of the whole list has a table that stands for the text; anything else is plain text.
    if (html === '' || !replacesAll) return;
    event.preventDefault();
    onChange({ text: text === '' ? textOf(html) : text, html });
  };

  return (
    <div className={classes(css, 'paste')} onPaste={onPaste}>
      <TextArea
        label={t('takeIn.paste.label')}
        description={t(pasted.html === undefined ? 'takeIn.paste.help' : 'takeIn.paste.table')}
        placeholder={t('takeIn.paste.placeholder')}
        value={pasted.text}
        onChange={(text) => onChange({ text })}
        isDisabled={isDisabled}
        areaRef={area}
      />
    </div>
  );
}

/** For the eye only: what is taken in is the HTML itself. Parsed without running or loading anything. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
