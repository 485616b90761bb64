import { useDeferredValue, useMemo, useState } from 'react';
import { CircleCheck, Copy, CalendarClock } from 'lucide-react';
import { severities, type Finding, type Severity } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AsideFindings } from '#renderer/features/findings/aside-findings.tsx';
import { useCopyFindings } from '#renderer/features/findings/copy-findings.ts';
import { FindingList } from '#renderer/features/findings/finding-list.tsx';
import { findingRecords } from '#renderer/features/findings/finding-records.ts';
import { findingKey, useFindings } from '#renderer/features/findings/findings-data.ts';
import type { FindingsIndex } from '#renderer/features/findings/findings-index.ts';
import { filterFindings, groupings, groupsOf, type Grouping } from '#renderer/features/findings/findings-groups.ts';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import { SetAsideDialog } from '#renderer/features/findings/set-aside-dialog.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import css from '#renderer/features/findings/findings-view.module.css';

interface FindingsViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

const noneMarked: ReadonlySet<string> = new Set();

/** Everything that the checks found: what is so, what to do, and the rule it comes from. */
export function FindingsView({ records, ui }: FindingsViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const isReadOnly = useReadOnly();
  const index = useFindings();
  const [leaving, setLeaving] = useState<readonly Finding[]>([]);
  const [marked, setMarked] = useState(noneMarked);
  const goTo = useGoToRecord(ui);
  const recordOf = useMemo(() => findingRecords(records), [records]);
  const words = useMemo(() => ({ texts, recordOf }), [texts, recordOf]);
  const shown = useShownFindings(index, words);
  const chosen = shown.findings.filter((finding) => marked.has(findingKey(finding)));
  const copy = useCopyFindings(words);
  const close = () => {
    setLeaving([]);
    setMarked(noneMarked);
  };
  return (
    <Page
      title={t('nav.findings')}
      lead={t('findings.lead')}
      actions={
        <>
          {!isReadOnly && index.open.length > 0 && (
            <Button icon={CalendarClock} isDisabled={chosen.length === 0} onPress={() => setLeaving(chosen)}>
              {t('findings.setAsideMarked', { count: chosen.length })}
            </Button>
          )}
          {shown.findings.length > 0 && (
            <Button icon={Copy} onPress={() => copy(chosen.length > 0 ? chosen : shown.findings)}>
              {t('findings.copy')}
            </Button>
          )}
        </>
      }
    >
      <div className={classes(css, 'view', index.open.length + index.aside.length === 0 && 'empty')}>
        {index.open.length === 0 ? (
          index.isKnown && <NothingFound isEmpty={records.subProcessors.length === 0} />
        ) : (
          <>
            <FindingsBar shown={shown} counts={index.counts} />
            <FindingList
              groups={shown.groups}
              grouping={shown.grouping}
              recordOf={recordOf}
              marked={isReadOnly ? null : marked}
              onMark={setMarked}
              onOpen={goTo}
              onSetAside={(finding) => setLeaving([finding])}
            />
          </>
        )}
        {index.aside.length > 0 && <AsideFindings findings={index.aside} recordOf={recordOf} onOpen={goTo} />}
      </div>
      {leaving.length > 0 && <SetAsideDialog findings={leaving} onClose={close} />}
    </Page>
  );
}

/** All is well, or there is nothing yet that could be otherwise. */
function NothingFound({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTexts();
  return <EmptyState icon={CircleCheck} sentence={t(isEmpty ? 'findings.nothingYet' : 'findings.none')} />;
}

type Words = Parameters<typeof groupsOf>[2];

/** What is shown of the open findings, and how. */
function useShownFindings(index: FindingsIndex, words: Words) {
  const [filter, setFilter] = useState('');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const sought = useDeferredValue(filter);
  const findings = useMemo(
    () =>
      filterFindings(index.open, sought, words).filter((finding) => severity === null || finding.severity === severity),
    [index, sought, severity, words],
  );
  const groups = useMemo(() => groupsOf(findings, grouping, words), [findings, grouping, words]);
  return { filter, setFilter, severity, setSeverity, grouping, setGrouping, findings, groups };
}

interface FindingsBarProps {
  shown: ReturnType<typeof useShownFindings>;
  counts: FindingsIndex['counts'];
}

function FindingsBar({ shown, counts }: FindingsBarProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'bar')}>
      <div className={classes(css, 'filter')}>
        <SearchField
          label={t('findings.filter')}
          placeholder={t('findings.filter')}
          value={shown.filter}
          onChange={shown.setFilter}
          clearLabel={t('find.clear')}
        />
      </div>
      <div role="group" aria-label={t('facet.label')} className={classes(css, 'chips')}>
        {severities.map((severity) => (
          <Chip
            key={severity}
            isSelected={shown.severity === severity}
            isDisabled={counts[severity] === 0 && shown.severity !== severity}
            onChange={(isOn) => shown.setSeverity(isOn ? severity : null)}
          >
            {t(`findings.severity.${severity}`)} {counts[severity]}
          </Chip>
        ))}
      </div>
      <Segments<Grouping>
        label={t('findings.groupBy')}
        options={groupings.map((id) => ({ id, label: t(`findings.groupBy.${id}`) }))}
        value={shown.grouping}
        onChange={shown.setGrouping}
      />
    </div>
  );
}
