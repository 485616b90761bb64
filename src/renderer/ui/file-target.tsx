import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { filesOf, hasFiles, pastedFiles } from '#renderer/ui/transferred-files.ts';
import css from '#renderer/ui/file-target.module.css';

interface FileTargetProps {
  /** Files and folders that were dropped on it, or pasted while the keyboard is in it. */
  onFiles: (files: File[]) => void;
  /** Takes nothing, and neither does what is around it. */
  isDisabled?: boolean;
  /** `fill`: all the height, for what scrolls by itself. */
  layout?: 'flow' | 'fill';
  children: ReactNode;
}

/** A part of the window that takes files. One inside another comes first: whoever has taken an event prevents its default. */
export function FileTarget({ onFiles, isDisabled = false, layout = 'flow', children }: FileTargetProps) {
  const [isOver, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    const isOurs = !event.defaultPrevented && hasFiles(event.dataTransfer);
    setOver(isOurs && !isDisabled);
    if (!isOurs) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy';
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (!isDisabled) onFiles(filesOf(event.dataTransfer));
  };
  const paste = (event: ClipboardEvent) => {
    if (event.defaultPrevented) return;
    const files = pastedFiles(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    if (!isDisabled) onFiles(files);
  };
  return (
    <div
      className={classes(css, 'target', layout === 'fill' && 'fill', isOver && 'over')}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
    </div>
  );
}
