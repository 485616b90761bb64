import type { WindowLanguage } from '#shared/model/languages.ts';
import { editedLanguage, withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { CellEdit } from '#renderer/ui/data-grid.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface RowEdits {
  readonly edit: (edit: CellEdit<RegisterRow>) => void;
  /** Removes the row's processing; with its last one the sub-processor. */
  readonly remove: (row: RegisterRow) => void;
}

/** What typing in the grid does to the register. */
export function useRowEdits(language: WindowLanguage): RowEdits {
  const { t } = useTexts();
  const saveSubProcessor = useSave('subProcessors.update');
  const saveProcessing = useSave('processings.update');
  const removeSubProcessor = useRemoval('subProcessors.remove');
  const removeProcessing = useRemoval('processings.remove');
  const save = ({ row, columnId, value }: CellEdit<RegisterRow>): Promise<string | undefined> => {
    const { subProcessor, processing } = row;
    if (columnId === 'name') {
      if (value.trim() === '') return Promise.resolve(t('record.nameMissing'));
      return saveSubProcessor({ id: subProcessor.id, patch: { legalName: value } });
    }
    if (!processing || (columnId !== 'purpose' && columnId !== 'personalData')) return Promise.resolve(undefined);
    const texts = processing[columnId];
    const patch = { [columnId]: withText(texts, editedLanguage(texts, language), value) };
    return saveProcessing({ id: processing.id, patch });
  };
  const edit = async (cell: CellEdit<RegisterRow>): Promise<void> => {
    const refusal = await save(cell);
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal }, 'edit');
  };
  const remove = ({ subProcessor, processing, processings }: RegisterRow): void => {
    const values = { name: subProcessor.legalName };
    if (!processing || processings === 1) removeSubProcessor({ id: subProcessor.id }, t('record.removed', values));
    else removeProcessing({ id: processing.id }, t('processing.removed', values));
  };
  return { edit: (cell) => void edit(cell), remove };
}
