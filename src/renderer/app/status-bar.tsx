import type { RegisterState } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/app/status-bar.module.css';

interface StatusBarProps {
  state: RegisterState;
  ui: RegisterUi;
  /** Whether the counts of the grid are about what one sees. */
  showsRegister: boolean;
}

/** What is true of the register now. */
export function StatusBar({ state, ui, showsRegister }: StatusBarProps) {
  const { t, time } = useTexts();
  const total = ui.rows.length;
  const isFiltered = ui.shown.length < total;
  return (
    <footer className={classes(css, 'bar')}>
      <span>{t('status.saved', { time: time(state.revision.at) })}</span>
      <span>{t('status.revision', { number: state.revision.number })}</span>
      {showsRegister && total > 0 && (
        <span role="status">
          {isFiltered
            ? t('status.shown', { shown: ui.shown.length, total })
            : t('status.selected', { selected: ui.selected ? 1 : 0, total })}
        </span>
      )}
      <span className={classes(css, 'end')}>{t('status.offline')}</span>
    </footer>
  );
}
