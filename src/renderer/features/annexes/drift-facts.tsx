import { useTexts } from '#renderer/app/texts.tsx';
import { CallError } from '#renderer/app/client.ts';
import css from '#renderer/features/annexes/annex-details.module.css';
import { AnnexDifference, ChoiceChanges } from '#renderer/features/annexes/annex-difference.tsx';
import type { AnnexStanding } from '#renderer/features/annexes/issued-facts.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';

/** How an annex stands beside today's register, and in what it differs. */
export function DriftFacts({ standing }: { standing: AnnexStanding }) {
  const { t } = useTexts();
  return (
    <section aria-label={t('drift.title')} className={classes(css, 'section')}>
      <h3 className={classes(css, 'heading')}>{t('drift.title')}</h3>
      <Standing standing={standing} />
    </section>
  );
}

function Standing({ standing }: { standing: AnnexStanding }) {
  const { t, explain } = useTexts();
  if (standing.kind === 'comparing') return <p className={classes(css, 'muted')}>{t('drift.comparing')}</p>;
  if (standing.kind !== 'latest') return <p className={classes(css, 'muted')}>{t('drift.superseded')}</p>;
  const { state, difference, error } = standing.drift;
  if (state === 'same') return <Notice tone="ok" title={t('drift.same')} />;
  if (state === 'cannot')
    return (
      <>
        <Notice tone="bad" title={t('drift.cannot')}>
          {error && explain(new CallError(error))}
        </Notice>
        <ChoiceChanges choices={difference.choices} />
      </>
    );
  return (
    <>
      <Notice tone="warn" title={t('drift.differs')} />
      <AnnexDifference difference={difference} />
    </>
  );
}
