import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import type { AppDialog } from '#renderer/app/app-dialogs.tsx';
import { useAsOf } from '#renderer/app/as-of.tsx';
import type { CheckResult } from '#renderer/app/check-result.ts';
import { call } from '#renderer/app/client.ts';
import { useCommands, type Commands } from '#renderer/app/commands.ts';
import { FrameView } from '#renderer/app/frame-view.tsx';
import { NavigationBar } from '#renderer/app/navigation-bar.tsx';
import { useNavigate, useView, type ViewId } from '#renderer/app/navigation.tsx';
import { useCommandsOfThePast, useWayBack } from '#renderer/app/past.ts';
import { StatusBar } from '#renderer/app/status-bar.tsx';
import { useUndo } from '#renderer/app/undo.ts';
import type { FilesToAttach } from '#renderer/features/agreements/use-attach.ts';
import { WindowFiles } from '#renderer/features/agreements/window-files.tsx';
import { DocumentsUiProvider } from '#renderer/features/documents/documents-ui.tsx';
import { AsOfBanner } from '#renderer/features/history/as-of-banner.tsx';
import { HistoryUiProvider } from '#renderer/features/history/history-ui.tsx';
import { isOnlyOfToday, NotInThePast } from '#renderer/features/history/not-in-the-past.tsx';
import { PastAnnexes } from '#renderer/features/history/past-annexes.tsx';
import { DueSummary } from '#renderer/features/due/due-summary.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import { useRowCommands } from '#renderer/features/register/row-commands.ts';
import { useRegisterUi, type RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { ReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/app/frame.module.css';

interface FrameProps {
  state: RegisterState;
  records: RegisterRecords;
  /** Commands that do not need a register. */
  general: Commands;
  onOpenFile: (file: NamedFile) => void;
  onDialog: (dialog: AppDialog) => void;
}

/** Views in which files that miss their place are not agreements. */
const ownFiles: ReadonlySet<ViewId> = new Set(['importing', 'verify']);

/** The window with a register in it: navigation, one view, status. */
export function Frame({ state, records, general, onOpenFile, onDialog }: FrameProps) {
  const view = useView();
  const ui = useRegisterUi(records);
  const asOf = useAsOf();
  const [checked, setChecked] = useState<CheckResult | null>(null);
  const attach = (found: FilesToAttach) =>
    onDialog({ kind: 'attach', found, selectedId: ui.selected?.subProcessor.id ?? null });
  const commands = useFrameCommands(general, ui, { onDialog, attach, onChecked: setChecked });
  useCommands(commands, onOpenFile);
  useWayBack();
  return (
    <HistoryUiProvider>
      <DocumentsUiProvider>
        <div className={classes(css, 'frame', asOf !== null && 'past')}>
          <WindowFiles isDisabled={asOf !== null || ownFiles.has(view.id)} onFiles={attach} />
          {asOf && <AsOfBanner asOf={asOf} onChoose={() => onDialog({ kind: 'asOf' })} />}
          <NavigationBar state={state} records={records} />
          <main className={classes(css, 'main')}>
            <DueSummary view={view.id} />
            <div className={classes(css, 'view')}>
              <ReadOnly value={asOf !== null}>
                {asOf && isOnlyOfToday(view.id) ? (
                  <NotInThePast view={view.id} />
                ) : asOf && view.id === 'annexes' ? (
                  <PastAnnexes asOf={asOf} records={records} />
                ) : (
                  <FrameView view={view} state={state} records={records} ui={ui} commands={commands} />
                )}
              </ReadOnly>
            </div>
          </main>
          <StatusBar
            state={state}
            records={records}
            ui={ui}
            checked={checked}
            showsRegister={view.id === 'register'}
            onAsOf={() => onDialog({ kind: 'asOf' })}
          />
        </div>
      </DocumentsUiProvider>
    </HistoryUiProvider>
  );
}

interface FrameActions {
  readonly onDialog: (dialog: AppDialog) => void;
  readonly attach: (found: FilesToAttach) => void;
  readonly onChecked: (result: CheckResult) => void;
}

function useFrameCommands(general: Commands, ui: RegisterUi, { onDialog, attach, onChecked }: FrameActions): Commands {
  const navigate = useNavigate();
  const goTo = useGoToRecord(ui);
  const { undo, redo } = useUndo();
  const rowCommands = useRowCommands(ui, onDialog);
  const add = () => {
    navigate('register');
    const show = (processingId: string) => {
      ui.setFilter(noFilter);
      ui.select(processingId);
      ui.goTo({ recordId: processingId, field: 'purpose' });
    };
    onDialog({ kind: 'subProcessor', onAdded: show });
  };
  const find = () => {
    // From another view the field is there only after it has been drawn, and the next keys are already meant for it.
    flushSync(() => navigate('register'));
    ui.findField.current?.select();
  };
  const chooseFiles = async () => {
    const files = await call('shell.chooseFiles', { purpose: 'documents' });
    if (files.length > 0) attach({ files, leftOut: 0 });
  };
  const commands = useCommandsOfThePast({
    ...general,
    ...rowCommands,
    'subProcessor.new': add,
    'agreement.attach': () => void chooseFiles(),
    'list.takeIn': () => navigate('importing'),
    'annex.issue': () => navigate('annexes'),
    'edit.undo': () => void undo(),
    'edit.redo': () => void redo(),
    'edit.find': find,
    'view.register': () => navigate('register'),
    'view.customers': () => navigate('customers'),
    'view.annexes': () => navigate('annexes'),
    'view.notices': () => navigate('notices'),
    'view.findings': () => navigate('findings'),
    'view.due': () => navigate('due'),
    'view.reveals': () => navigate('reveals'),
    'view.history': () => navigate('history'),
    'view.consolidation': () => navigate('consolidation'),
    'view.translation': () => navigate('translation'),
    'view.organisation': () => navigate('organisation'),
    'register.asOf': () => onDialog({ kind: 'asOf' }),
    'register.check': () => onDialog({ kind: 'check', onChecked }),
    'person.erase': () => onDialog({ kind: 'erasePerson' }),
  });
  return { ...commands, 'view.palette': () => onDialog({ kind: 'palette', commands, goTo }) };
}
