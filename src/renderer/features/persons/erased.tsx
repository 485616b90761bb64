import type { CallOutput } from '#shared/ipc/contract.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Remains } from '#renderer/features/persons/remains.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** What was erased, and what is left to do elsewhere. */
export function Erased({ name, result }: { name: string; result: CallOutput<'persons.erase'> }) {
  const { t } = useTexts();
  return (
    <>
      <Notice tone="ok" role="status" title={t('erase.done', { name })}>
        {t('erase.done.count', { count: result.erased, revision: result.revision ?? 0 })}
        {result.readings > 0 && ` ${t('erase.done.readings', { count: result.readings })}`}
      </Notice>
      <Remains remains={result.remains} />
    </>
  );
}
