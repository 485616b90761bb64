import { ChevronRight } from 'lucide-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { classes } from '#renderer/ui/classes.ts';
import { isRowEntry, type Entry } from '#renderer/ui/data-grid-entries.ts';
import type { DataGridTexts } from '#renderer/ui/data-grid-texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/data-grid.module.css';

interface GroupRowProps extends CustomCellRendererProps<Entry<unknown>> {
  texts: DataGridTexts;
  onToggle: (group: string) => void;
}

/** The heading of a group: Left and Right, Space or a click close and open it. */
export function GroupRow({ data, texts, onToggle }: GroupRowProps) {
  if (!data || isRowEntry(data)) return null;
  const { group, title, count, isOpen } = data;
  return (
    <div role="gridcell" className={classes(css, 'groupCell')}>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={isOpen}
        className={classes(css, 'group', isOpen && 'open')}
        onClick={() => onToggle(group)}
      >
        <Icon icon={ChevronRight} size={14} />
        <span className={classes(css, 'groupTitle')}>{title}</span>
        <span className={classes(css, 'groupCount')}>{texts.groupCount(count)}</span>
      </button>
    </div>
  );
}
