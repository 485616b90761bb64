import type { AsOf } from '#shared/model/record-history.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useShowAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { IssuedAnnexes } from '#renderer/features/annexes/issued-annexes.tsx';
import { dayOf } from '#renderer/features/history/days.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';

/** The annexes that were issued by a date in the past; new ones are made of today's register only. */
export function PastAnnexes({ asOf, records }: { asOf: AsOf; records: RegisterRecords }) {
  const { t } = useTexts();
  const show = useShowAsOf();
  const annexes = useCall('annexes.list', undefined).data ?? [];
  const issued = annexes.filter(({ issuedAt }) => dayOf(issuedAt) <= asOf.date);
  return (
    <Page title={t('annexes.title')}>
      <Notice
        tone="neutral"
        title={t('past.annexes')}
        actions={
          <Button kind="bare" onPress={() => show(null)}>
            {t('asOf.back')}
          </Button>
        }
      >
        {t('past.annexes.count', { count: issued.length })}
      </Notice>
      {issued.length > 0 && <IssuedAnnexes annexes={issued} records={records} onNew={() => show(null)} />}
    </Page>
  );
}
