import { useCallback, useMemo, useState } from 'react';
import type { CustomerPlan, CustomerRow } from '#shared/ipc/customers-contract.ts';
import { wantsUsual } from '#shared/messages/customer-row-notes.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { CustomerReviewHints } from '#renderer/features/customers/customer-review-hints.tsx';
import { CustomerReviewRow } from '#renderer/features/customers/customer-review-row.tsx';
import { useLeaving } from '#renderer/features/importing/leave-review.tsx';
import { ReviewPage } from '#renderer/features/importing/review-page.tsx';
import { ReviewTable } from '#renderer/features/importing/review-table.tsx';

interface CustomerReviewProps {
  plan: CustomerPlan;
  /** Reads another table of the same source; `failure`: why that did not work. */
  onTable: (table: number) => void;
  failure?: string;
  /** Back to the source, to read another list. */
  onBack: () => void;
  onDone: () => void;
}

/** The list of customers as it was recognised, row by row; nothing is stored before it is applied. */
export function CustomerReview({ plan, onTable, failure, onBack, onDone }: CustomerReviewProps) {
  const { t } = useTexts();
  const { rows, setRows, change, language, setLanguage, apply, take } = useReviewed(plan, onDone);
  const customers = useRecords()?.customers;
  const names = useMemo(() => new Map(customers?.map(({ id, name }) => [id, name])), [customers]);
  const { included, fresh, nameless } = useMemo(() => countsOf(rows), [rows]);
  const leaving = useLeaving(() => rows !== plan.rows);
  return (
    <ReviewPage
      lead={t('customerList.summary', { included, fresh, known: included - fresh })}
      leaving={leaving}
      onBack={onBack}
      apply={apply}
      applyLabel={t('customerList.apply', { count: included })}
      included={included}
      nameless={nameless}
      onCancel={onDone}
      onApply={take}
    >
      <CustomerReviewHints
        plan={plan}
        onTable={(table) => leaving.leave(() => onTable(table))}
        {...(failure !== undefined && { failure })}
        {...(rows.some(wantsUsual) && { language })}
        onLanguage={setLanguage}
      />
      <ReviewTable
        rows={rows}
        idOf={lineOf}
        needsLook={needsLook}
        headings={[t('customerList.column.name'), t('customerList.values')]}
        onIncludeAll={(include) => setRows(rows.map((row) => ({ ...row, include })))}
      >
        {(row, position) => (
          <CustomerReviewRow
            key={row.line}
            row={row}
            position={position}
            known={row.customerId === null ? '' : (names.get(row.customerId) ?? '')}
            onChange={change}
          />
        )}
      </ReviewTable>
    </ReviewPage>
  );
}

/** The rows as they are changed, and taking them in. */
function useReviewed(plan: CustomerPlan, onDone: () => void) {
  const { t, language: windowLanguage } = useTexts();
  const [rows, setRows] = useState<readonly CustomerRow[]>(plan.rows);
  const [language, setLanguage] = useState<ContentLanguage>(windowLanguage);
  const apply = useCommand('customers.import');
  const say = useUndoToast();
  const change = useCallback(
    (line: number, changes: Partial<CustomerRow>) =>
      setRows((known) => known.map((row) => (row.line === line ? { ...row, ...changes } : row))),
    [],
  );
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
  return { rows, setRows, change, language, setLanguage, apply, take };
}

const lineOf = ({ line }: CustomerRow): number => line;

const isNameless = ({ customerId, values }: CustomerRow): boolean =>
  customerId === null && (values.name ?? '').trim() === '';

const needsLook = (row: CustomerRow): boolean =>
  Object.keys(row.problems).length > 0 || Object.keys(row.doubts).length > 0 || row.repeats !== null || isNameless(row);

function countsOf(rows: readonly CustomerRow[]): { included: number; fresh: number; nameless: number } {
  const included = rows.filter(({ include }) => include);
  const fresh = included.filter(({ customerId }) => customerId === null);
  return { included: included.length, fresh: fresh.length, nameless: fresh.filter(isNameless).length };
}
