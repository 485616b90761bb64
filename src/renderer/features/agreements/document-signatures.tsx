import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { SignatureSummary } from '#renderer/features/verify/signature-summary.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Status } from '#renderer/ui/status.tsx';

/** What the signatures in a stored PDF say, in one line that opens. */
export function DocumentSignatures({ sha256 }: { sha256: string }) {
  const { t, explain } = useTexts();
  const { data: report, error, isPending } = useCall('documents.signatures', { sha256 });
  if (isPending) return <p className={classes(css, 'meta')}>{t('signatures.reading')}</p>;
  if (error)
    return (
      <Status isLong tone="bad">
        {explain(error)}
      </Status>
    );
  if (!report) return <Status tone="neutral">{t('signatures.notExamined')}</Status>;
  if (report.verdict === 'unsigned') return <Status tone="neutral">{t('signatures.none')}</Status>;
  const holds = report.verdict === 'valid';
  return (
    <Disclosure
      level={4}
      title={
        <Status tone={holds ? 'ok' : 'bad'}>
          {holds ? t('signatures.valid', { count: report.signatures.length }) : t('signatures.invalid')}
        </Status>
      }
    >
      <ul className={classes(css, 'signatures')}>
        {report.signatures.map((signature, index) => (
          <SignatureSummary key={`${signature.field} ${index}`} signature={signature} />
        ))}
      </ul>
    </Disclosure>
  );
}
