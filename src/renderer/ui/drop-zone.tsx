import type { ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { DropZone as AriaDropZone, Text, type DropZoneProps as AriaDropZoneProps } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/drop-zone.module.css';

interface DropZoneProps {
  /** "Drop the signed agreement here"; also its accessible name. */
  label: string;
  description?: string;
  /** A button that opens the file dialog: the way of keyboards. */
  action?: ReactNode;
  /** The dropped files, and how many dropped things were not files (folders, texts). */
  onFiles: (files: File[], refused: number) => void;
  isDisabled?: boolean;
  /** `line`: one compact row, for panels. */
  shape?: 'area' | 'line';
}

export function DropZone({ label, description, action, onFiles, isDisabled = false, shape = 'area' }: DropZoneProps) {
  const takeIn = async ({ items }: Parameters<NonNullable<AriaDropZoneProps['onDrop']>>[0]) => {
    const dropped = items.filter((item) => item.kind === 'file');
    onFiles(await Promise.all(dropped.map((item) => item.getFile())), items.length - dropped.length);
  };
  return (
    <AriaDropZone
      onDrop={(event) => void takeIn(event)}
      isDisabled={isDisabled}
      className={classes(css, 'zone', shape)}
    >
      <Icon icon={FileDown} size={shape === 'area' ? 20 : 16} />
      <div className={classes(css, 'texts')}>
        <Text slot="label">{label}</Text>
        {description !== undefined && <p className={classes(css, 'description')}>{description}</p>}
      </div>
      {action}
    </AriaDropZone>
  );
}
