import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { CustomerPlan, CustomerRow } from '#shared/ipc/customers-contract.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { CustomerReviewTable } from '#renderer/features/customers/customer-review-table.tsx';
import { LeaveReview } from '#renderer/features/importing/leave-review.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/importing/review.module.css';

interface CustomerReviewProps {
  plan: CustomerPlan;
  /** Back to the source, to read another list. */
  onBack: () => void;
  onDone: () => void;
}

/** The list of customers as it was recognised, row by row; nothing is stored before it is applied. */
export function CustomerReview({ plan, onBack, onDone }: CustomerReviewProps) {
  const { t, language } = useTexts();
  const [rows, setRows] = useState<readonly CustomerRow[]>(plan.rows);
  const [leaving, setLeaving] = useState<() => void>();
  const customers = useRecords()?.customers;
  const apply = useCommand('customers.import');
  const say = useUndoToast();
  const change = useCallback(
    (line: number, changes: Partial<CustomerRow>) =>
      setRows((known) => known.map((row) => (row.line === line ? { ...row, ...changes } : row))),
    [],
  );
  const { included, fresh, nameless } = useMemo(() => countsOf(rows), [rows]);
  const leave = (go: () => void) => (rows === plan.rows ? go() : setLeaving(() => go));
  const cancel = () => leave(onDone);
  const take = () =>
    apply.mutate(
      { input: { rows: [...rows], language } },
      {
        onSuccess: ({ revision, added, updated }) => {
          say(t('customerList.done', { added, updated }), revision);
          onDone();
        },
      },
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !apply.isPending) cancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is the Cancel button's shortcut
    <div className={classes(css, 'review')} onKeyDown={onKeyDown}>
      <Page
        title={t('takeIn.review.title')}
        lead={t('customerList.summary', { included, fresh, known: included - fresh })}
        actions={
          <Button icon={ArrowLeft} onPress={() => leave(onBack)}>
            {t('takeIn.review.back')}
          </Button>
        }
        footer={<ReviewFooter apply={apply} included={included} nameless={nameless} onCancel={cancel} onApply={take} />}
      >
        <div className={classes(css, 'content')}>
          {plan.unknown.length > 0 && (
            <p className={classes(css, 'muted')}>{t('customerList.unknown', { columns: plan.unknown.join(', ') })}</p>
          )}
          <CustomerReviewTable
            rows={rows}
            customers={customers ?? []}
            onChange={change}
            onIncludeAll={(include) => setRows(rows.map((row) => ({ ...row, include })))}
          />
        </div>
      </Page>
      {leaving && <LeaveReview onStay={() => setLeaving(undefined)} onLeave={leaving} />}
    </div>
  );
}

interface ReviewFooterProps {
  apply: { readonly error: CallError | null; readonly isPending: boolean };
  included: number;
  nameless: number;
  onCancel: () => void;
  onApply: () => void;
}

/** What stands in the way, and the two ways out. */
function ReviewFooter({ apply, included, nameless, onCancel, onApply }: ReviewFooterProps) {
  const { t, explain } = useTexts();
  return (
    <>
      <div className={classes(css, 'state')} aria-live="polite">
        {apply.isPending && <Progress label={t('takeIn.applying')} />}
        {apply.error && (
          <Status isLong tone="bad">
            {explain(apply.error)}
          </Status>
        )}
        {!apply.error && nameless > 0 && (
          <Status tone="warn">{t('takeIn.nameMissing.stop', { count: nameless })}</Status>
        )}
      </div>
      <Button onPress={onCancel} isDisabled={apply.isPending}>
        {t('action.cancel')}
      </Button>
      <Button kind="primary" onPress={onApply} isDisabled={apply.isPending || included === 0 || nameless > 0}>
        {t('customerList.apply', { count: included })}
      </Button>
    </>
  );
}

function countsOf(rows: readonly CustomerRow[]): { included: number; fresh: number; nameless: number } {
  const included = rows.filter(({ include }) => include);
  const fresh = included.filter(({ customerId }) => customerId === null);
  return {
    included: included.length,
    fresh: fresh.length,
    nameless: fresh.filter(({ values }) => (values.name ?? '').trim() === '').length,
  };
}
