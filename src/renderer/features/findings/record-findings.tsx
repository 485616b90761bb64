import { useState } from 'react';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { Finding } from '#shared/model/finding.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { findingKey, severityTones, useFindings } from '#renderer/features/findings/findings-data.ts';
import { SetAsideDialog } from '#renderer/features/findings/set-aside-dialog.tsx';
import { useResume } from '#renderer/features/findings/set-aside.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/findings/record-findings.module.css';

interface RecordFindingsProps {
  /** The sub-processor's or customer's id. */
  ownerId: string;
  /** To the field that a finding is about. */
  onGoTo: (finding: Finding) => void;
}

/** What the checks say about a sub-processor or a customer and all that is its own; nothing when all is well. */
export function RecordFindings({ ownerId, onGoTo }: RecordFindingsProps) {
  const { t } = useTexts();
  const findings = useFindings();
  const [leaving, setLeaving] = useState<Finding>();
  const open = findings.ofOwner(ownerId);
  const aside = findings.asideOfOwner(ownerId);
  if (open.length === 0 && aside.length === 0) return null;
  return (
    <section aria-label={t('nav.findings')} className={classes(css, 'findings')}>
      {open.map((finding) => (
        <RecordFinding
          key={findingKey(finding)}
          finding={finding}
          onGoTo={() => onGoTo(finding)}
          onSetAside={() => setLeaving(finding)}
        />
      ))}
      {aside.length > 0 && (
        <Disclosure title={t('findings.asideCount', { count: aside.length })}>
          <div className={classes(css, 'findings')}>
            {aside.map((finding) => (
              <AsideFinding key={findingKey(finding)} finding={finding} />
            ))}
          </div>
        </Disclosure>
      )}
      {leaving && <SetAsideDialog findings={[leaving]} onClose={() => setLeaving(undefined)} />}
    </section>
  );
}

interface RecordFindingProps {
  finding: Finding;
  onGoTo: () => void;
  onSetAside: () => void;
}

function RecordFinding({ finding, onGoTo, onSetAside }: RecordFindingProps) {
  const texts = useTexts();
  const isReadOnly = useReadOnly();
  const words = findingTexts(texts.language, finding);
  return (
    <Notice
      tone={severityTones[finding.severity]}
      title={`${words.title}.`}
      source={words.source}
      actions={
        <>
          <Button kind="bare" onPress={onGoTo}>
            {texts.t(finding.field === '' ? 'findings.show' : 'findings.goTo')}
          </Button>
          {!isReadOnly && (
            <Button kind="bare" onPress={onSetAside}>
              {texts.t('findings.setAside')}
            </Button>
          )}
        </>
      }
    >
      {words.text}
    </Notice>
  );
}

function AsideFinding({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const isReadOnly = useReadOnly();
  const resume = useResume();
  const { title } = findingTexts(texts.language, finding);
  return (
    <Notice
      tone="neutral"
      title={`${title}.`}
      actions={
        !isReadOnly && (
          <Button kind="bare" onPress={() => resume(finding)}>
            {texts.t('findings.resume')}
          </Button>
        )
      }
    >
      {finding.setAside &&
        texts.t('findings.asideBecause', { reason: finding.setAside.reason, until: finding.setAside.until })}
    </Notice>
  );
}
