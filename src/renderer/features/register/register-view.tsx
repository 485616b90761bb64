import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import { EmptyRegister } from '#renderer/features/register/empty-register.tsx';
import { RegisterBar } from '#renderer/features/register/register-bar.tsx';
import { RegisterSplit } from '#renderer/features/register/register-split.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

/** The grid of processings with the selected one's record beside it. */
export function RegisterView({ records, ui, commands }: RegisterViewProps) {
  const { t } = useTexts();
  const { shown } = useDocumentsUi();
  const isNarrow = useIsNarrow();
  return (
    <div className={classes(css, 'view')}>
      <h1 className={classes(css, 'heading')}>{t('nav.register')}</h1>
      <RegisterBar
        records={records}
        ui={ui}
        commands={commands}
        onSubmit={() => ui.grid.current?.focus()}
        isSlim={isNarrow && shown !== null}
      />
      {ui.rows.length === 0 ? (
        <EmptyRegister commands={commands} />
      ) : (
        <RegisterSplit records={records} ui={ui} commands={commands} />
      )}
    </div>
  );
}
