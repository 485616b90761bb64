import { Copy, PencilLine, Trash2 } from 'lucide-react';
import type { Commands } from '#renderer/app/commands.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import css from '#renderer/features/register/selection-bar.module.css';

const actions = [
  ['records.edit', 'grid.bar.change', PencilLine],
  ['processing.duplicate', 'grid.bar.duplicate', Copy],
  ['records.remove', 'grid.bar.remove', Trash2],
] as const;

/** What can be done with several rows at once; there while several are selected. */
export function SelectionBar({ ui, commands }: { ui: RegisterUi; commands: Commands }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const count = ui.selectedRows.length;
  if (count < 2 || isReadOnly) return null;
  return (
    <div role="toolbar" aria-label={t('grid.bar.label')} className={classes(css, 'bar')}>
      <span className={classes(css, 'count')}>{t('grid.bar.count', { count })}</span>
      {actions.map(([id, label, icon]) => {
        const run = commands[id];
        return (
          run && (
            <Tooltip key={id} text={t(label)} shortcut={shortcutOf(id)}>
              <Button kind="bare" icon={icon} onPress={run}>
                {t(label)}
              </Button>
            </Tooltip>
          )
        );
      })}
    </div>
  );
}
