import { readLabelOfNewcomer } from '#shared/model/annex-doubts.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { listedText } from '#renderer/ui/listed-text.ts';
import { Notice } from '#renderer/ui/notice.tsx';

/** That customers are to read of a new sub-processor no more than a label; nothing where nobody is. */
export function LabelOfNewcomer({ reach, records }: { reach: ChangeReach; records: RegisterRecords }) {
  const { t } = useTexts();
  const customers = readLabelOfNewcomer(reach, records);
  if (customers.length === 0) return null;
  return (
    <Notice tone="warn" title={t('notices.newcomer.label', { count: customers.length })}>
      {t('notices.newcomer.label.text', { names: listedText(customers.map(({ name }) => name)) })}
    </Notice>
  );
}
