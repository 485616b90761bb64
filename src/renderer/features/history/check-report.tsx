import type { RegisterCheck } from '#shared/model/record-history.ts';
import { isIntact } from '#renderer/app/check-result.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/history/check-report.module.css';

/** What a check of the register found, what it means, and what to do. */
export function CheckReport({ check }: { check: RegisterCheck }) {
  const { t } = useTexts();
  const { revisions, documents, brokenAt, damaged } = check;
  return (
    <div className={classes(css, 'report')}>
      <Notice
        role="status"
        tone={isIntact(check) ? 'ok' : 'bad'}
        title={t(isIntact(check) ? 'check.intact' : 'check.broken')}
      >
        {t(isIntact(check) ? 'check.intact.means' : 'check.broken.means')}
      </Notice>
      <Facts
        facts={[
          {
            label: t('check.history'),
            value: (
              <Status isLong tone={brokenAt === null ? 'ok' : 'bad'}>
                {brokenAt === null
                  ? t('check.history.intact', { count: revisions })
                  : t('check.history.broken', { number: brokenAt })}
              </Status>
            ),
          },
          {
            label: t('check.documents'),
            value: (
              <Status isLong tone={damaged.length === 0 ? 'ok' : 'bad'}>
                {damaged.length === 0
                  ? t('check.documents.intact', { count: documents })
                  : t('check.documents.damaged', { count: damaged.length, total: documents })}
              </Status>
            ),
          },
        ]}
      />
      {damaged.length > 0 && (
        <ul aria-label={t('check.damaged')} className={classes(css, 'damaged')}>
          {damaged.map(({ sha256, name }) => (
            <li key={sha256}>
              {name === '' ? t('check.nameless') : name}
              <code className={classes(css, 'hash')}>{sha256.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      )}
      {brokenAt !== null && (
        <Advice title={t('check.chain.title')} text={t('check.chain.todo', { number: brokenAt })} />
      )}
      {damaged.length > 0 && <Advice title={t('check.damaged.title')} text={t('check.damaged.todo')} />}
    </div>
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
