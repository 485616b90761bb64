import type { ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/drop-zone.module.css';

interface DropHintProps {
  /** "Drop signed agreements here". */
  label: string;
  description?: string;
  /** The way of keyboards: buttons. */
  action?: ReactNode;
  /** `line`: one compact row, for panels. */
  shape?: 'area' | 'line';
}

/** In a `FileTarget`: says that files may be dropped there, as a drop zone looks. */
export function DropHint({ label, description, action, shape = 'area' }: DropHintProps) {
  return (
    <div className={classes(css, 'zone', shape)}>
      <Icon icon={FileDown} size={shape === 'area' ? 20 : 16} />
      <div className={classes(css, 'texts')}>
        <p>{label}</p>
        {description !== undefined && <p className={classes(css, 'description')}>{description}</p>}
      </div>
      {action}
    </div>
  );
}
