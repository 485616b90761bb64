import type { AppDialog } from '#renderer/app/app-dialogs.tsx';
import type { Commands } from '#renderer/app/commands.ts';
import { useView } from '#renderer/app/navigation.tsx';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** What can be done with the selected rows; nothing where no rows are in sight. */
export function useRowCommands(ui: RegisterUi, onDialog: (dialog: AppDialog) => void): Commands {
  const { t, explain } = useTexts();
  const view = useView();
  const add = useCommand('processings.add');
  const duplicate = useCommand('processings.duplicate');
  const say = useUndoToast();
  const { selected, selectedRows, grid, keepShown } = ui;
  const onError = (error: unknown) => showToast({ tone: 'bad', text: explain(error) }, 'edit');
  if (view.id !== 'register' || !selected) return {};
  const addProcessing = () =>
    add.mutate(
      { input: { subProcessorId: selected.subProcessor.id } },
      {
        onError,
        onSuccess: ({ id, revision }) => {
          keepShown([id]);
          say(t('grid.processingAdded', { name: selected.subProcessor.legalName }), revision);
          grid.current?.edit(id, 'purpose');
        },
      },
    );
  const originals = selectedRows.flatMap(({ processing }) => processing?.id ?? []);
  const duplicateRows = () =>
    duplicate.mutate(
      { input: { ids: originals } },
      {
        onError,
        onSuccess: ({ ids, revision }) => {
          keepShown(ids);
          say(t('grid.duplicated', { count: ids.length }), revision);
          grid.current?.selectRows(ids);
        },
      },
    );
  return {
    'processing.new': addProcessing,
    ...(originals.length > 0 && { 'processing.duplicate': duplicateRows }),
    'subProcessor.exportFile': () => onDialog({ kind: 'vendorFile', subProcessor: selected.subProcessor }),
    'records.edit': () => onDialog({ kind: 'changeField', rows: selectedRows }),
    'records.remove': () => grid.current?.removeRows(),
  };
}
