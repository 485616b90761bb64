import { useState } from 'react';
import type { DocumentReading } from '#shared/model/document-reading.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Authorities } from '#renderer/features/verify/authorities.tsx';
import { Report } from '#renderer/features/verify/report.tsx';
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
  const [authorities, setAuthorities] = useState<readonly NamedFile[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const trusted = authorities.map(({ file }) => file);
  const input = { sha256, ...(trusted.length > 0 && { authorities: trusted }) };
  const { data: report, error, isPending } = useCall('documents.signatures', input, { keepPrevious: true });
  const problem = refusal ?? (error ? explain(error) : undefined);
  const trust = (chosen: readonly NamedFile[]) => {
    setRefusal(undefined);
    setAuthorities(chosen);
  };
  return (
    <section aria-label={t('documents.signatures')} className={classes(css, 'signatures')}>
      <h3 className={classes(css, 'title')}>{t('documents.signatures')}</h3>
      {isPending && <Progress label={t('signatures.reading')} />}
      {problem !== undefined && (
        <Notice tone="bad" role="alert" title={t('verify.failed')}>
          {problem}
        </Notice>
      )}
      {report === null && <Notice tone="neutral" title={t('documents.signatures.notExamined')} />}
      {report && report.verdict === 'unsigned' && <Unsigned isScan={reading?.state === 'no-text'} />}
      {report && report.verdict !== 'unsigned' && (
        <>
          <Report report={report} />
          <Authorities authorities={authorities} onChange={trust} onRefuse={setRefusal} />
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
