import { useState } from 'react';
import { CalendarClock } from 'lucide-react';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { Finding } from '#shared/model/finding.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import type { FindingRecord } from '#renderer/features/findings/finding-records.ts';
import { findingKey, severityTones } from '#renderer/features/findings/findings-data.ts';
import { firstOf, type FindingGroup, type Grouping } from '#renderer/features/findings/findings-groups.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PickList } from '#renderer/ui/pick-list.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/findings/finding-list.module.css';

interface FindingListProps {
  groups: readonly FindingGroup[];
  grouping: Grouping;
  recordOf: (finding: Finding) => FindingRecord;
  /** Null while nothing can be changed. */
  marked: ReadonlySet<string> | null;
  onMark: (keys: ReadonlySet<string>) => void;
  onOpen: (finding: Finding) => void;
  onSetAside: (finding: Finding) => void;
}

/** In the page at once: thousands of findings stay as quick as ten. */
const pageSize = 200;

export function FindingList(props: FindingListProps) {
  const { groups, grouping, recordOf, marked, onMark, onOpen, onSetAside } = props;
  const texts = useTexts();
  const { t } = texts;
  const [limit, setLimit] = useState(pageSize);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const totals = new Map(groups.map(({ id, findings }) => [id, findings.length]));
  if (total === 0) return <p className={classes(css, 'muted')}>{t('findings.noMatch')}</p>;
  return (
    <>
      <PickList
        label={t('nav.findings')}
        groups={firstOf(groups, limit).map((group) => ({
          id: group.id,
          heading: <GroupHeading group={group} total={totals.get(group.id) ?? 0} />,
          items: group.findings,
        }))}
        itemKey={findingKey}
        itemText={(finding) => `${recordOf(finding).name}: ${findingTexts(texts.language, finding).title}`}
        marked={marked}
        onMark={onMark}
        onOpen={onOpen}
      >
        {(finding) => (
          <FindingLine
            finding={finding}
            record={recordOf(finding)}
            grouping={grouping}
            onSetAside={marked === null ? null : () => onSetAside(finding)}
          />
        )}
      </PickList>
      {total > limit && (
        <div>
          <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more')}</Button>
        </div>
      )}
    </>
  );
}

function GroupHeading({ group: { heading, record, severity }, total }: { group: FindingGroup; total: number }) {
  return (
    <>
      {severity ? <Status tone={severityTones[severity]}>{heading}</Status> : heading}
      {record && <Faces subProcessor={record.subProcessor} />}
      <span className={classes(css, 'count')}>{total}</span>
    </>
  );
}

interface FindingLineProps {
  finding: Finding;
  record: FindingRecord;
  grouping: Grouping;
  onSetAside: (() => void) | null;
}

function FindingLine({ finding, record, grouping, onSetAside }: FindingLineProps) {
  const texts = useTexts();
  const { t } = texts;
  const { title, text, source } = findingTexts(texts.language, finding);
  return (
    <>
      <div className={classes(css, 'line')}>
        <p className={classes(css, 'record')}>
          {grouping !== 'severity' && (
            <Status tone={severityTones[finding.severity]}>{t(`findings.severity.${finding.severity}`)}</Status>
          )}
          {grouping !== 'subProcessor' && (
            <>
              <strong>{record.name}</strong> <Faces subProcessor={record.subProcessor} />
            </>
          )}
        </p>
        <p>
          {grouping !== 'check' && <span className={classes(css, 'title')}>{title}.</span>} <Dated>{text}</Dated>
        </p>
        <p className={classes(css, 'muted')}>{source}</p>
      </div>
      {onSetAside && (
        <IconButton
          icon={CalendarClock}
          label={t('findings.setAside.of', { name: record.name })}
          onPress={onSetAside}
        />
      )}
    </>
  );
}
