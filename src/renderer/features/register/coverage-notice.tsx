import { useTexts } from '#renderer/app/texts.tsx';
import { urgencyOf } from '#renderer/features/register/coverage.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** What is wrong with the agreement, with the rule and the way to mend it; nothing when it is in order. */
export function CoverageNotice({ row: { coverage }, onAgreements }: { row: RegisterRow; onAgreements: () => void }) {
  const { t } = useTexts();
  const urgency = urgencyOf(coverage);
  if (urgency === 'ok') return null;
  const title =
    coverage.state === 'missing'
      ? t('coverage.notice.missing')
      : coverage.state === 'expired'
        ? t('coverage.notice.expired', { until: coverage.until ?? '' })
        : t('coverage.notice.soon', { days: coverage.daysLeft ?? 0, until: coverage.until ?? '' });
  return (
    <Notice
      tone={urgency}
      title={title}
      source={t('coverage.notice.source')}
      actions={
        <Button kind="bare" onPress={onAgreements}>
          {t('coverage.notice.attach')}
        </Button>
      }
    />
  );
}
