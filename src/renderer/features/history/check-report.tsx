import type { RegisterCheck } from '#shared/model/record-history.ts';
import { isIntact } from '#renderer/app/check-result.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CheckDifferences } from '#renderer/features/history/check-differences.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Facts, type Fact } from '#renderer/ui/facts.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/history/check-report.module.css';

/** What a check of the register found, what it means, and what to do. */
export function CheckReport({ check }: { check: RegisterCheck }) {
  const { t } = useTexts();
  const { differing, brokenAt, damaged } = check;
  return (
    <div className={classes(css, 'report')}>
      <Notice
        role="status"
        tone={isIntact(check) ? 'ok' : 'bad'}
        title={t(isIntact(check) ? 'check.intact' : 'check.broken')}
      >
        {t(isIntact(check) ? 'check.intact.means' : 'check.broken.means')}
      </Notice>
      <CheckFacts check={check} />
      {differing > 0 && <CheckDifferences check={check} />}
      {damaged.length > 0 && (
        <ul aria-label={t('check.damaged')} className={classes(css, 'damaged')}>
          {damaged.map(({ sha256, name, problem }) => (
            <li key={sha256}>
              {name === sha256 ? t('check.nameless') : name}: {t(`check.damaged.${problem}`)}
              <code className={classes(css, 'hash')}>{sha256.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      )}
      {brokenAt !== null && (
        <Advice title={t('check.chain.title')} text={t('check.chain.todo', { number: brokenAt })} />
      )}
      {differing > 0 && <Advice title={t('check.differences.title')} text={t('check.differences.todo')} />}
      {damaged.length > 0 && <Advice title={t('check.damaged.title')} text={t('check.damaged.todo')} />}
    </div>
  );
}

function CheckFacts({ check }: { check: RegisterCheck }) {
  const { t } = useTexts();
  const { revisions, records, differing, documents, brokenAt, damaged } = check;
  const fact = (label: string, isSound: boolean, value: string): Fact => ({
    label,
    value: (
      <Status isLong tone={isSound ? 'ok' : 'bad'}>
        {value}
      </Status>
    ),
  });
  return (
    <Facts
      facts={[
        brokenAt === null
          ? fact(t('check.history'), true, t('check.history.intact', { count: revisions }))
          : fact(t('check.history'), false, t('check.history.broken', { number: brokenAt })),
        differing === 0
          ? fact(t('check.records'), true, t('check.records.intact', { count: records }))
          : fact(t('check.records'), false, t('check.records.differing', { count: differing })),
        damaged.length === 0
          ? fact(t('check.documents'), true, t('check.documents.intact', { count: documents }))
          : fact(t('check.documents'), false, t('check.documents.damaged', { count: damaged.length })),
      ]}
    />
  );
}

function Advice({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className={classes(css, 'advice')}>{text}</p>
    </section>
  );
}
