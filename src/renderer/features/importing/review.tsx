import { useCallback, useMemo, useState } from 'react';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import {
  decisionFrom,
  draftOf,
  isTouched,
  needsLook,
  summaryOf,
  type DraftRow,
  type RowChange,
} from '#renderer/features/importing/import-draft.ts';
import { guessLanguage } from '#renderer/features/importing/guess-language.ts';
import type { ImportOutcome } from '#renderer/features/importing/import-view.tsx';
import { useLeaving } from '#renderer/features/importing/leave-review.tsx';
import { ReviewHints } from '#renderer/features/importing/review-hints.tsx';
import { ReviewPage } from '#renderer/features/importing/review-page.tsx';
import { ReviewRow } from '#renderer/features/importing/review-row.tsx';
import { ReviewTable } from '#renderer/features/importing/review-table.tsx';

interface ReviewProps {
  plan: ImportPlan;
  /** Back to the source, to read another list. */
  onBack: () => void;
  onDone: (outcome: ImportOutcome | null) => void;
}

/** Before the records are there. */
const noSubProcessors: readonly SubProcessor[] = [];

/** The list as it was recognised, row by row; nothing is stored before it is applied. */
export function Review({ plan, onBack, onDone }: ReviewProps) {
  const { t, language: windowLanguage } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(plan));
  const [language, setLanguage] = useState<ContentLanguage>(() =>
    plan.languageIsKnown ? plan.language : (guessLanguage(plan.rows) ?? windowLanguage),
  );
  const subProcessors = useRecords()?.subProcessors ?? noSubProcessors;
  const apply = useCommand('importing.apply');
  const undoToast = useUndoToast();
  const summary = useMemo(() => summaryOf(draft), [draft]);

  const change = useCallback(
    (index: number, changes: RowChange) =>
      setDraft((rows) => rows.map((row) => (row.plan.index === index ? { ...row, ...changes } : row))),
    [],
  );

  const leaving = useLeaving(() => isTouched(draft, plan));
  const applyRows = () =>
    apply.mutate(
      { input: { ...decisionFrom(draft), language } },
      {
        onSuccess: ({ revision, ...outcome }) => {
          undoToast(t('takeIn.done', outcome), revision);
          onDone(outcome);
        },
      },
    );
  const fields = ['name', 'purpose', 'personalData'] as const;
  return (
    <ReviewPage
      lead={t('takeIn.summary', { ...summary })}
      leaving={leaving}
      onBack={onBack}
      apply={apply}
      applyLabel={t('takeIn.apply', { count: summary.processings })}
      included={summary.processings}
      nameless={summary.nameless}
      onCancel={() => onDone(null)}
      onApply={applyRows}
    >
      <ReviewHints plan={plan} categories={summary.categories} language={language} onLanguage={setLanguage} />
      <ReviewTable
        rows={draft}
        idOf={indexOf}
        needsLook={needsLook}
        headings={fields.map((field) => t(`importing.field.${field}`))}
        onIncludeAll={(include) => setDraft((rows) => rows.map((row) => ({ ...row, include })))}
      >
        {(row, position) => (
          <ReviewRow key={indexOf(row)} row={row} position={position} subProcessors={subProcessors} onChange={change} />
        )}
      </ReviewTable>
    </ReviewPage>
  );
}

const indexOf = ({ plan }: DraftRow): number => plan.index;
