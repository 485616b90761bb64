import { useMemo, useState } from 'react';
import { Check, Copy, Equal } from 'lucide-react';
import type { Comparison } from '#shared/model/record-history.ts';
import { copyText } from '#renderer/app/clipboard.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { counts, grouped, type ComparisonGroup } from '#renderer/features/history/comparison.ts';
import { comparisonText } from '#renderer/features/history/comparison-text.ts';
import type { Reading } from '#renderer/features/history/readable-value.ts';
import { RecordChanges } from '#renderer/features/history/record-changes.tsx';
import { useReading } from '#renderer/features/history/use-reading.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/history/compare-tab.module.css';

interface ComparisonResultProps {
  comparison: Comparison;
  /** ISO dates. */
  from: string;
  to: string;
  isToday: boolean;
  /** How many sub-processors the public does not see by name. */
  masked: number;
}

/** What is different, by sub-processor. */
export function ComparisonResult({ comparison, from, to, isToday, masked }: ComparisonResultProps) {
  const { t, compare } = useTexts();
  const reading = useReading();
  const [isCopied, setIsCopied] = useState(false);
  const { changes } = comparison;
  const groups = useMemo(() => grouped(changes, reading, compare), [changes, reading, compare]);
  const title = t('compare.title', { from, to: isToday ? t('compare.today') : to });
  if (changes.length === 0) return <EmptyState icon={Equal} sentence={t('compare.nothing', { title })} />;
  const number = counts(changes);
  const copy = () =>
    setIsCopied(copyText(comparisonText({ title, face: t('compare.face', { masked }), groups }, reading)));
  return (
    <>
      <div className={classes(css, 'summary')}>
        <div className={classes(css, 'numbers')} role="status">
          <strong>{title}</strong>
          {number.insert > 0 && <Status tone="ok">{t('compare.added', { count: number.insert })}</Status>}
          {number.delete > 0 && <Status tone="bad">{t('compare.removed', { count: number.delete })}</Status>}
          {number.update > 0 && <Status tone="neutral">{t('compare.changed', { count: number.update })}</Status>}
        </div>
        <Button icon={isCopied ? Check : Copy} onPress={copy}>
          {t(isCopied ? 'compare.copied' : 'compare.copy')}
        </Button>
      </div>
      <p className={classes(css, 'muted')}>{t('compare.face', { masked })}</p>
      <div className={classes(css, 'groups')}>
        {groups.map((group) => (
          <Group key={group.id} group={group} reading={reading} />
        ))}
      </div>
    </>
  );
}

function Group({ group: { id, title, changes }, reading }: { group: ComparisonGroup; reading: Reading }) {
  return (
    <Card title={title}>
      <RecordChanges changes={changes} reading={reading} about={id} />
    </Card>
  );
}
