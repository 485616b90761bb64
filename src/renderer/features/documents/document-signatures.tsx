import type { DocumentReading } from '#shared/model/document-reading.ts';
import { verdictSaid } from '#shared/model/signature-report.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Report } from '#renderer/features/verify/report.tsx';
import { TrustedAuthorities } from '#renderer/features/verify/trusted-authorities.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/documents/document-about.module.css';

interface DocumentSignaturesProps {
  sha256: string;
  reading: DocumentReading | undefined;
}

/** What the signatures in a stored PDF prove; a picture of a signature is told apart from one. */
export function DocumentSignatures({ sha256, reading }: DocumentSignaturesProps) {
  const { t, explain } = useTexts();
  const records = useRecords();
  const { data: report, error, isPending } = useCall('documents.signatures', { sha256, asOf: useAsOf() });
  return (
    <section aria-label={t('documents.signatures')} className={classes(css, 'signatures')}>
      <h3 className={classes(css, 'title')}>{t('documents.signatures')}</h3>
      {isPending && <Progress label={t('signatures.reading')} />}
      {error && (
        <Notice tone="bad" role="alert" title={t('verify.failed')}>
          {explain(error)}
        </Notice>
      )}
      {report === null && <Notice tone="neutral" title={t('documents.signatures.notExamined')} />}
      {report && verdictSaid(report) === 'locked' && (
        <Notice tone="warn" title={t('documents.signatures.locked')}>
          {t('documents.signatures.locked.what')}
        </Notice>
      )}
      {report && verdictSaid(report) === 'unsigned' && <Unsigned isScan={reading?.state === 'no-text'} />}
      {report && report.verdict !== 'unsigned' && (
        <>
          <Report report={report} />
          {records && <TrustedAuthorities records={records} />}
        </>
      )}
    </section>
  );
}

function Unsigned({ isScan }: { isScan: boolean }) {
  const { t } = useTexts();
  return (
    <Notice tone={isScan ? 'warn' : 'neutral'} title={t('documents.signatures.none')}>
      {t(isScan ? 'documents.signatures.scan' : 'documents.signatures.none.what')}
    </Notice>
  );
}
