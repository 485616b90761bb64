import { useEffect, useState } from 'react';
import { grantFiles } from '#renderer/app/granted-files.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { FilesToAttach } from '#renderer/features/agreements/use-attach.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useLatest } from '#renderer/ui/latest.ts';
import { showToast } from '#renderer/ui/toasts.tsx';
import { filesOf, hasFiles, pastedFiles } from '#renderer/ui/transferred-files.ts';
import css from '#renderer/features/agreements/window-files.module.css';

interface WindowFilesProps {
  /** Nothing is taken: the past is shown, or a view that has its own use for files. */
  isDisabled: boolean;
  onFiles: (found: FilesToAttach) => void;
}

/** Takes files that are dropped or pasted anywhere in the window where nothing else has taken them. */
export function WindowFiles({ isDisabled, onFiles }: WindowFilesProps) {
  const { t, explain } = useTexts();
  const [isOver, setOver] = useState(false);
  const take = useLatest((files: readonly File[]) => {
    if (files.length === 0 || isDisabled) return;
    grantFiles(files).then(onFiles, (error: unknown) => showToast({ tone: 'bad', text: explain(error) }));
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const isOurs = !event.defaultPrevented && hasFiles(event.dataTransfer) && !isBlocked();
      setOver(isOurs && !isDisabled);
      if (!isOurs || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy';
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (!isBlocked()) take(filesOf(event.dataTransfer));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isBlocked()) return;
      const files = pastedFiles(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [isDisabled, take]);
  if (!isOver) return null;
  return (
    <div aria-hidden className={classes(css, 'over')}>
      <p className={classes(css, 'hint')}>{t('agreements.window.drop')}</p>
    </div>
  );
}

/** A dialog comes first. */
const isBlocked = (): boolean => document.querySelector('[data-blocking]') !== null;
