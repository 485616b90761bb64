import { severities, type Finding } from '#shared/model/finding.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { severityTones, useFindings } from '#renderer/features/findings/findings-data.ts';
import { RecordFindings } from '#renderer/features/findings/record-findings.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/register/findings-section.module.css';

interface FindingsSectionProps {
  /** The sub-processor's or customer's id. */
  ownerId: string;
  onGoTo: (finding: Finding) => void;
}

/** More than this are a line to open, so that the record itself stays in sight. */
const few = 2;

/** What the checks say about the record: a few as they are, many behind a line that says how many and how grave. */
export function FindingsSection({ ownerId, onGoTo }: FindingsSectionProps) {
  const { t } = useTexts();
  const { ofOwner } = useFindings();
  const open = ofOwner(ownerId);
  const list = <RecordFindings ownerId={ownerId} onGoTo={onGoTo} />;
  if (open.length <= few) return list;
  const counts = severities.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  return (
    <Disclosure
      title={
        <span className={classes(css, 'title')}>
          {t('record.findings', { count: open.length })}
          {counts.map(({ severity, count }) => (
            <Status key={severity} tone={severityTones[severity]}>
              {t(`record.findings.${severity}`, { count })}
            </Status>
          ))}
        </span>
      }
    >
      <div className={classes(css, 'list')}>{list}</div>
    </Disclosure>
  );
}
