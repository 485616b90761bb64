import { useRef, useState } from 'react';
import type { CustomerPlan } from '#shared/ipc/customers-contract.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CustomerReview } from '#renderer/features/customers/customer-review.tsx';
import { ListSource } from '#renderer/features/importing/list-source.tsx';
import type { PastedList } from '#renderer/features/importing/pasted-list.ts';

type Source = PastedList | { file: FileRef };

/** Taking in a list of customers: paste or open, review, apply. Nothing is stored before the last step. */
export function CustomerImport({ onDone }: { onDone: () => void }) {
  const { t, explain } = useTexts();
  const [pasted, setPasted] = useState<PastedList>({ text: '' });
  const [plan, setPlan] = useState<CustomerPlan>();
  const read = useCommand('customers.read');
  const reading = useRef<AbortController>(undefined);
  const [source, setSource] = useState<Source>(pasted);
  const readSource = (list: Source, table = 0): void => {
    reading.current = new AbortController();
    const { signal } = reading.current;
    setSource(list);
    read.mutate({ input: { source: list, table }, options: { signal } }, { onSuccess: setPlan });
  };
  if (plan) {
    return (
      <CustomerReview
        key={plan.table}
        plan={plan}
        onTable={(table) => readSource(source, table)}
        {...(read.error && { failure: explain(read.error) })}
        onBack={() => setPlan(undefined)}
        onDone={onDone}
      />
    );
  }
  return (
    <ListSource
      title={t('customerList.title')}
      lead={t('customerList.lead')}
      help={t('customerList.help')}
      files={t('customerList.files')}
      pasted={pasted}
      onPasted={setPasted}
      onRead={readSource}
      onCancel={onDone}
      {...(read.isPending && { onStop: () => reading.current?.abort() })}
      {...(read.error && { failure: explain(read.error) })}
      onEdit={read.reset}
    />
  );
}
