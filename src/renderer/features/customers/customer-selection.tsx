import { PencilLine, Trash2 } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/register/selection-bar.module.css';

interface CustomerSelectionProps {
  /** How many are selected. */
  count: number;
  onChange: () => void;
  onRemove: () => void;
}

/** What can be done with several customers at once; there while several are selected. */
export function CustomerSelection({ count, onChange, onRemove }: CustomerSelectionProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  if (count < 2 || isReadOnly) return null;
  return (
    <div role="toolbar" aria-label={t('grid.bar.label')} className={classes(css, 'bar')}>
      <span className={classes(css, 'count')}>{t('grid.bar.count', { count })}</span>
      <Button kind="bare" icon={PencilLine} onPress={onChange}>
        {t('grid.bar.change')}
      </Button>
      <Button kind="bare" icon={Trash2} onPress={onRemove}>
        {t('grid.bar.remove')}
      </Button>
    </div>
  );
}
