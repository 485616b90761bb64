import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import {
  decisionFrom,
  draftOf,
  isTouched,
  summaryOf,
  type RowChange,
} from '#renderer/features/importing/import-draft.ts';
import { guessLanguage } from '#renderer/features/importing/guess-language.ts';
import type { ImportOutcome } from '#renderer/features/importing/import-view.tsx';
import { LeaveReview } from '#renderer/features/importing/leave-review.tsx';
import { ReviewFooter } from '#renderer/features/importing/review-footer.tsx';
import { ReviewHints } from '#renderer/features/importing/review-hints.tsx';
import { ReviewTable } from '#renderer/features/importing/review-table.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';

interface ReviewProps {
  plan: ImportPlan;
  /** Back to the source, to read another list. */
  onBack: () => void;
  onDone: (outcome: ImportOutcome | null) => void;
}

/** The list as it was recognised, row by row; nothing is stored before it is applied. */
export function Review({ plan, onBack, onDone }: ReviewProps) {
  const { t, language: windowLanguage } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(plan));
  const [language, setLanguage] = useState<ContentLanguage>(() =>
    plan.languageIsKnown ? plan.language : (guessLanguage(plan.rows) ?? windowLanguage),
  );
  const [leaving, setLeaving] = useState<() => void>();
  const records = useRecords();
  const apply = useCommand('importing.apply');
  const undoToast = useUndoToast();
  const summary = useMemo(() => summaryOf(draft), [draft]);

  const change = useCallback(
    (index: number, changes: RowChange) =>
      setDraft((rows) => rows.map((row) => (row.plan.index === index ? { ...row, ...changes } : row))),
    [],
  );

  const leave = (go: () => void) => (isTouched(draft, plan) ? setLeaving(() => go) : go());
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
  const cancel = () => leave(() => onDone(null));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !apply.isPending) cancel();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is the Cancel button's shortcut
    <div className={classes(css, 'review')} onKeyDown={onKeyDown}>
      <Page
        title={t('takeIn.review.title')}
        lead={t('takeIn.summary', { ...summary })}
        actions={
          <Button icon={ArrowLeft} onPress={() => leave(onBack)}>
            {t('takeIn.review.back')}
          </Button>
        }
        footer={<ReviewFooter summary={summary} apply={apply} onCancel={cancel} onApply={applyRows} />}
      >
        <div className={classes(css, 'content')}>
          <ReviewHints plan={plan} categories={summary.categories} language={language} onLanguage={setLanguage} />
          <ReviewTable
            draft={draft}
            subProcessors={records?.subProcessors ?? []}
            onChange={change}
            onIncludeAll={(include) => setDraft((rows) => rows.map((row) => ({ ...row, include })))}
          />
        </div>
      </Page>
      {leaving && <LeaveReview onStay={() => setLeaving(undefined)} onLeave={leaving} />}
    </div>
  );
}
