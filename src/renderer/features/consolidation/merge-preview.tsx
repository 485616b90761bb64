import { useMemo } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { formerNamesOf } from '#renderer/features/consolidation/merge-draft.ts';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import css from '#renderer/features/consolidation/merge-view.module.css';

interface MergePreviewProps {
  /** That the merged one gets. */
  name: string;
  taking: readonly SubProcessor[];
  records: RegisterRecords;
}

/** What comes together: nothing is lost. */
export function MergePreview({ name, taking, records }: MergePreviewProps) {
  const { t, language } = useTexts();
  const own = useMemo(() => {
    const ids = new Set(taking.map(({ id }) => id));
    return {
      processings: records.processings.filter(({ subProcessorId }) => ids.has(subProcessorId)),
      agreements: records.agreements.filter(({ subProcessorId }) => ids.has(subProcessorId)),
      reveals: records.reveals.filter(({ subProcessorId }) => ids.has(subProcessorId)),
      engaged: records.subProcessors.filter(({ id, engagedById }) => !ids.has(id) && ids.has(engagedById ?? '')),
    };
  }, [taking, records]);
  const former = formerNamesOf(name, taking);
  const facts = [
    { label: t('field.formerNames'), value: former.join(', ') || t('record.blank') },
    {
      label: t('merge.processings', { count: own.processings.length }),
      value: (
        <ul>
          {own.processings.map(({ id, purpose }) => {
            const shown = shownText(purpose, language);
            return (
              <li key={id} lang={shown?.language}>
                {shown?.text ?? t('register.notWritten')}
              </li>
            );
          })}
        </ul>
      ),
    },
    { label: t('record.agreements'), value: own.agreements.map(({ title }) => title).join(', ') || t('record.blank') },
    ...(own.reveals.length > 0
      ? [{ label: t('nav.reveals'), value: t('merge.reveals', { count: own.reveals.length }) }]
      : []),
    ...(own.engaged.length > 0
      ? [{ label: t('merge.engages'), value: own.engaged.map(({ legalName }) => legalName).join(', ') }]
      : []),
  ];
  return (
    <div className={classes(css, 'preview')}>
      <Card title={t('merge.preview', { name })}>
        <Facts facts={facts} />
      </Card>
    </div>
  );
}
