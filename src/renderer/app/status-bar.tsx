import { memo } from 'react';
import { CalendarClock, Redo2, Undo2 } from 'lucide-react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { isIntact, type CheckResult } from '#renderer/app/check-result.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { stepText, useUndo } from '#renderer/app/undo.ts';
import { ReadingProgress } from '#renderer/features/documents/reading-progress.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import css from '#renderer/app/status-bar.module.css';

interface StatusBarProps {
  state: RegisterState;
  records: RegisterRecords;
  ui: RegisterUi;
  /** The last check of the register in this window. */
  checked: CheckResult | null;
  /** Whether the counts of the grid are about what one sees. */
  showsRegister: boolean;
  onAsOf: () => void;
}

/** What is true of the register now. */
export function StatusBar({ state, records, ui, checked, showsRegister, onAsOf }: StatusBarProps) {
  const { t, time } = useTexts();
  const asOf = useAsOf();
  const total = ui.rows.length;
  const isFiltered = ui.shown.length < total;
  return (
    <footer className={classes(css, 'bar')}>
      {asOf === null && <Steps state={state} />}
      {asOf === null && <span>{t('status.saved', { time: time(state.revision.at) })}</span>}
      <span>{t('status.revision', { number: asOf?.revision ?? state.revision.number })}</span>
      {showsRegister && total > 0 && (
        <span role="status">
          {isFiltered
            ? t('status.shown', { shown: ui.shown.length, total })
            : t('status.selected', { selected: ui.selectedRows.length, total })}
        </span>
      )}
      <ReadingProgress records={records} />
      <span className={classes(css, 'end')}>
        <Button kind="bare" icon={CalendarClock} onPress={onAsOf}>
          {asOf === null ? t('status.today') : t('status.asOf', { date: asOf.date })}
        </Button>
      </span>
      {checked && (
        <span className={classes(css, isIntact(checked.check) ? 'intact' : 'broken')}>
          {t(isIntact(checked.check) ? 'status.intact' : 'status.broken', { time: time(checked.at) })}
        </span>
      )}
      <span>{t('status.offline')}</span>
    </footer>
  );
}

/** Undo and redo; each says what it would do. */
const Steps = memo(function Steps({ state }: { state: RegisterState }) {
  const { t } = useTexts();
  const { undo, redo } = useUndo();
  return (
    <span className={classes(css, 'steps')}>
      <IconButton
        icon={Undo2}
        label={state.undo ? t('undo.next', { edit: stepText(state.undo, t) }) : t('undo.nothing')}
        isDisabled={state.undo === null}
        onPress={() => void undo()}
        {...shortcut('edit.undo')}
      />
      <IconButton
        icon={Redo2}
        label={state.redo ? t('redo.next', { edit: stepText(state.redo, t) }) : t('redo.nothing')}
        isDisabled={state.redo === null}
        onPress={() => void redo()}
        {...shortcut('edit.redo')}
      />
    </span>
  );
});

function shortcut(command: 'edit.undo' | 'edit.redo'): { shortcut?: string } {
  const keys = shortcutOf(command);
  return keys === undefined ? {} : { shortcut: keys };
}
