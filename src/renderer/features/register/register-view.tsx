import { useRef } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { EmptyRegister } from '#renderer/features/register/empty-register.tsx';
import { RegisterBar } from '#renderer/features/register/register-bar.tsx';
import { RegisterSplit } from '#renderer/features/register/register-split.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import type { DataGridHandle } from '#renderer/ui/data-grid.tsx';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

/** The grid of processings with the selected one's record beside it. */
export function RegisterView({ records, ui, commands }: RegisterViewProps) {
  const { t } = useTexts();
  const grid = useRef<DataGridHandle>(null);
  return (
    <div className={classes(css, 'view')}>
      <h1 className={classes(css, 'heading')}>{t('nav.register')}</h1>
      <RegisterBar ui={ui} commands={commands} onSubmit={() => grid.current?.focus()} />
      {ui.rows.length === 0 ? (
        <EmptyRegister commands={commands} />
      ) : (
        <RegisterSplit records={records} ui={ui} grid={grid} />
      )}
    </div>
  );
}
