import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/empty-state.module.css';

interface EmptyStateProps {
  icon: LucideIcon;
  /** One sentence: what is missing here and what it is for. */
  sentence: string;
  /** The one primary button. */
  action?: ReactNode;
  /** A quieter way: see an example, read how. */
  example?: ReactNode;
}

export function EmptyState({ icon, sentence, action, example }: EmptyStateProps) {
  return (
    <div className={classes(css, 'empty')}>
      <span className={classes(css, 'icon')}>
        <Icon icon={icon} size={28} />
      </span>
      <p className={classes(css, 'sentence')}>{sentence}</p>
      {(action !== undefined || example !== undefined) && (
        <div className={classes(css, 'actions')}>
          {action}
          {example}
        </div>
      )}
    </div>
  );
}
