import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { mergeDraftOf, patchOf, winnerOf } from '#renderer/features/consolidation/merge-draft.ts';
import { MergePreview } from '#renderer/features/consolidation/merge-preview.tsx';
import { MergeTable } from '#renderer/features/consolidation/merge-table.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';
import { closeToast, showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/consolidation/merge-view.module.css';

interface MergeViewProps {
  records: RegisterRecords;
  /** The ids of those that may be one. */
  ids: readonly string[];
  onBack: () => void;
}

/** Several sub-processors side by side, to choose what the one that they become is to say. */
export function MergeView({ records, ids, onBack }: MergeViewProps) {
  const { t } = useTexts();
  const candidates = useMemo(() => records.subProcessors.filter(({ id }) => ids.includes(id)), [records, ids]);
  const [draft, setDraft] = useState(() => mergeDraftOf(candidates, records));
  const taking = candidates.filter(({ id }) => draft.takingPart.includes(id));
  const name = candidates.find(({ id }) => id === winnerOf('legalName', draft, taking))?.legalName ?? '';
  const { merge, isMerging } = useMerge(name, onBack);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here is gone, and the offer to undo the last thing would lie on those below.
    box.current?.focus();
    closeToast('undo');
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onBack();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is the Back button's shortcut
    <div ref={box} tabIndex={-1} className={classes(css, 'view')} onKeyDown={leave}>
      <Page
        title={t('merge.title')}
        lead={t('merge.lead')}
        actions={
          <Button icon={ArrowLeft} onPress={onBack}>
            {t('merge.back')}
          </Button>
        }
        footer={
          <>
            <p className={classes(css, 'state')}>{t('merge.note.footer')}</p>
            <Button onPress={onBack}>{t('action.cancel')}</Button>
            <Button
              kind="primary"
              isDisabled={isMerging || taking.length < 2}
              onPress={() =>
                merge({
                  keepId: draft.keepId,
                  mergedIds: draft.takingPart.filter((id) => id !== draft.keepId),
                  patch: patchOf(draft, taking),
                })
              }
            >
              {t('merge.do', { count: taking.length, name })}
            </Button>
          </>
        }
      >
        <div className={classes(css, 'content')}>
          <MergeTable candidates={candidates} records={records} draft={draft} onChange={setDraft} />
          <MergePreview name={name} taking={taking} records={records} />
        </div>
      </Page>
    </div>
  );
}

interface Merging {
  readonly keepId: string;
  readonly mergedIds: string[];
  readonly patch: Partial<SubProcessor>;
}

function useMerge(name: string, onDone: () => void) {
  const { t, language, explain } = useTexts();
  const command = useCommand('subProcessors.merge');
  const say = useUndoToast();
  // Not by callbacks of `mutate`: this view goes as soon as the others are gone.
  const merge = async (merging: Merging): Promise<void> => {
    try {
      const { revision } = await command.mutateAsync({ input: { ...merging, language } });
      onDone();
      say(t('merge.done', { count: merging.mergedIds.length + 1, name }), revision);
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
  return { merge: (merging: Merging) => void merge(merging), isMerging: command.isPending };
}
