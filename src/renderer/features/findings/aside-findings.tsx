import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { Finding } from '#shared/model/finding.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import type { FindingRecord } from '#renderer/features/findings/finding-records.ts';
import { findingKey } from '#renderer/features/findings/findings-data.ts';
import { useResume } from '#renderer/features/findings/set-aside.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/findings/aside-findings.module.css';

interface AsideFindingsProps {
  findings: readonly Finding[];
  recordOf: (finding: Finding) => FindingRecord;
  onOpen: (finding: Finding) => void;
}

/** Findings that somebody decided to live with: why, and until when. */
export function AsideFindings({ findings, recordOf, onOpen }: AsideFindingsProps) {
  const texts = useTexts();
  const { t } = texts;
  const isReadOnly = useReadOnly();
  const resume = useResume();
  return (
    <Disclosure level={2} isOpenAtFirst title={t('findings.asideCount', { count: findings.length })}>
      <table aria-label={t('findings.aside')} className={classes(css, 'table')}>
        <thead>
          <tr>
            <th scope="col">{t('field.checkId')}</th>
            <th scope="col">{t('field.reason')}</th>
            <th scope="col">{t('field.until')}</th>
            <th scope="col" aria-label={t('reveals.actions')} />
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => {
            const record = recordOf(finding);
            return (
              <tr key={findingKey(finding)}>
                <td>
                  <Button kind="bare" onPress={() => onOpen(finding)}>
                    {record.name}
                  </Button>
                  <Faces subProcessor={record.subProcessor} />
                  <p>{findingTexts(texts.language, finding).title}</p>
                </td>
                <td>{finding.setAside?.reason}</td>
                <td className={classes(css, 'date')}>{finding.setAside?.until}</td>
                <td className={classes(css, 'date')}>
                  {!isReadOnly && <Button onPress={() => resume(finding)}>{t('findings.resume')}</Button>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}
