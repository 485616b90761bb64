import type { ReactNode } from 'react';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexFacts } from '#renderer/features/verify/annex-facts.tsx';
import { SignatureCard } from '#renderer/features/verify/signature-card.tsx';
import { Verdict } from '#renderer/features/verify/verdict.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';

interface ReportProps {
  report: SignatureReport;
  /** Where it is not told otherwise which file it is. */
  fileName?: string;
  /** Right after the verdict: what else is known of the file. */
  children?: ReactNode;
}

/** The verdict first, then what it rests on. */
export function Report({ report, fileName, children }: ReportProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'report')}>
      <Verdict report={report} {...(fileName !== undefined && { fileName })} />
      {children}
      {report.signatures.map((signature, index) => (
        <SignatureCard key={`${signature.field} ${index}`} signature={signature} />
      ))}
      {report.annex && <AnnexFacts annex={report.annex} />}
      {report.attachments.length > 0 && (
        <Card title={t('verify.attachments')}>
          <ul>
            {report.attachments.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
