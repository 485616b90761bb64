import { useRef, useState, type Ref } from 'react';
import { CircleCheck, Merge } from 'lucide-react';
import type { Consolidation } from '#shared/model/consolidation.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChooseToMerge } from '#renderer/features/consolidation/choose-to-merge.tsx';
import { MergeView } from '#renderer/features/consolidation/merge-view.tsx';
import { useNotTheSame } from '#renderer/features/consolidation/not-the-same.ts';
import { SamePurposes } from '#renderer/features/consolidation/same-purposes.tsx';
import { SuggestionCard } from '#renderer/features/consolidation/suggestion-card.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/consolidation/consolidation-view.module.css';

interface ConsolidationViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

/** Sub-processors that may be one and the same, and purposes for which several are engaged. */
export function ConsolidationView({ records, ui }: ConsolidationViewProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const [merging, setMerging] = useState<readonly string[]>();
  const [isChoosing, setChoosing] = useState(false);
  const found = useCall('consolidation.list', undefined, { isUnhurried: true }).data;
  const goTo = useGoToRecord(ui);
  const list = useRef<HTMLDivElement>(null);
  // Undo or another edit may have taken them away meanwhile.
  const present = merging?.filter((id) => records.subProcessors.some((one) => one.id === id)) ?? [];
  const back = () => {
    setMerging(undefined);
    // Once it is drawn again: the keyboard goes on where the suggestions are.
    requestAnimationFrame(() => list.current?.focus());
  };
  if (present.length > 1) return <MergeView records={records} ids={present} onBack={back} />;
  const open = (id: string) => goTo({ table: 'subProcessor', recordId: id, subProcessorId: id });
  return (
    <Page
      title={t('nav.consolidation')}
      lead={t('consolidation.lead')}
      actions={
        !isReadOnly &&
        records.subProcessors.length > 1 && (
          <Button icon={Merge} onPress={() => setChoosing(true)}>
            {t('consolidation.choose')}
          </Button>
        )
      }
    >
      {found && <Suggestions ref={list} found={found} records={records} onMerge={setMerging} onOpen={open} />}
      {isChoosing && <ChooseToMerge records={records} onChosen={setMerging} onClose={() => setChoosing(false)} />}
    </Page>
  );
}

interface SuggestionsProps {
  found: readonly Consolidation[];
  records: RegisterRecords;
  onMerge: (ids: readonly string[]) => void;
  /** To a sub-processor's record. */
  onOpen: (id: string) => void;
  ref: Ref<HTMLDivElement>;
}

function Suggestions({ found, records, onMerge, onOpen, ref }: SuggestionsProps) {
  const { t } = useTexts();
  const { isDismissed, dismiss, resume } = useNotTheSame();
  const suspects = found.filter(({ kind }) => kind !== 'same-purpose');
  const purposes = found.filter(({ kind }) => kind === 'same-purpose');
  const standing = suspects.filter((one) => !isDismissed(one));
  const dismissed = suspects.filter(isDismissed);
  const card = (one: Consolidation) => (
    <SuggestionCard
      key={[one.kind, ...one.subProcessorIds].join()}
      suggestion={one}
      records={records}
      onMerge={() => onMerge(one.subProcessorIds)}
      onOpen={onOpen}
      notTheSame={
        isDismissed(one)
          ? { label: t('consolidation.again'), act: () => resume(one) }
          : { label: t('consolidation.notSame'), act: () => dismiss(one) }
      }
    />
  );
  return (
    <div ref={ref} tabIndex={-1} className={classes(css, 'view', suspects.length + purposes.length === 0 && 'empty')}>
      {standing.length === 0 ? (
        <EmptyState icon={CircleCheck} sentence={t('consolidation.none')} />
      ) : (
        <div className={classes(css, 'cards')}>{standing.map(card)}</div>
      )}
      {purposes.length > 0 && <SamePurposes purposes={purposes} records={records} onOpen={onOpen} />}
      {dismissed.length > 0 && (
        <Disclosure level={2} title={t('consolidation.dismissed', { count: dismissed.length })}>
          <div className={classes(css, 'cards')}>{dismissed.map(card)}</div>
        </Disclosure>
      )}
    </div>
  );
}
