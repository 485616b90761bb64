import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import type { AppDialog } from '#renderer/app/app-dialogs.tsx';
import { useCommands, type Commands } from '#renderer/app/commands.ts';
import { FrameView } from '#renderer/app/frame-view.tsx';
import { NavigationBar } from '#renderer/app/navigation-bar.tsx';
import { useNavigate, useView } from '#renderer/app/navigation.tsx';
import { StatusBar } from '#renderer/app/status-bar.tsx';
import { useUndo } from '#renderer/app/undo.ts';
import { useRegisterUi, type RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/app/frame.module.css';

interface FrameProps {
  state: RegisterState;
  records: RegisterRecords;
  /** Commands that do not need a register. */
  general: Commands;
  onOpenFile: (file: NamedFile) => void;
  onDialog: (dialog: AppDialog) => void;
}

/** The window with a register in it: navigation, one view, status. */
export function Frame({ state, records, general, onOpenFile, onDialog }: FrameProps) {
  const view = useView();
  const ui = useRegisterUi(records);
  const commands = useFrameCommands(general, ui, onDialog);
  useCommands(commands, onOpenFile);
  return (
    <div className={classes(css, 'frame')}>
      <NavigationBar state={state} records={records} />
      <main className={classes(css, 'main')}>
        <FrameView view={view} state={state} records={records} ui={ui} commands={commands} />
      </main>
      <StatusBar state={state} ui={ui} showsRegister={view.id === 'register'} />
    </div>
  );
}

function useFrameCommands(general: Commands, ui: RegisterUi, onDialog: (dialog: AppDialog) => void): Commands {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  const add = () => {
    navigate('register');
    onDialog({ kind: 'subProcessor', onAdded: ui.select });
  };
  const find = () => {
    navigate('register');
    // From another view the field is there only after it has been drawn.
    requestAnimationFrame(() => ui.findField.current?.select());
  };
  const commands: Commands = {
    ...general,
    'subProcessor.new': add,
    'list.takeIn': () => navigate('importing'),
    'annex.issue': () => navigate('annexes'),
    'edit.undo': () => void undo(),
    'edit.redo': () => void redo(),
    'edit.find': find,
  };
  return { ...commands, 'view.palette': () => onDialog({ kind: 'palette', commands }) };
}
