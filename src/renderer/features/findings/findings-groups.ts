import { findingTexts } from '#shared/messages/finding-texts.ts';
import { checkIds, ownerOf, severities, type Finding, type Severity } from '#shared/model/finding.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { FindingRecord } from '#renderer/features/findings/finding-records.ts';
import { folded } from '#shared/model/fold-text.ts';

export const groupings = ['severity', 'check', 'subProcessor'] as const;
export type Grouping = (typeof groupings)[number];

/** Findings that have something in common. */
export interface FindingGroup {
  readonly id: string;
  readonly heading: string;
  /** Where they are about one record: both its faces are shown. */
  readonly record: FindingRecord | null;
  readonly severity: Severity | null;
  readonly findings: readonly Finding[];
}

interface Words {
  readonly texts: Texts;
  readonly recordOf: (finding: Finding) => FindingRecord;
}

/** Severe first within and between the groups, save that sub-processors come in the order of their names. */
export function groupsOf(findings: readonly Finding[], by: Grouping, { texts, recordOf }: Words): FindingGroup[] {
  const { t, compare } = texts;
  if (by === 'severity') {
    const found = Map.groupBy(findings, ({ severity }) => severity);
    return severities.flatMap((severity) => {
      const own = found.get(severity);
      return own
        ? [{ id: severity, heading: t(`findings.severity.${severity}`), record: null, severity, findings: own }]
        : [];
    });
  }
  if (by === 'check') {
    const found = Map.groupBy(findings, ({ checkId }) => checkId);
    return checkIds
      .flatMap((id) => {
        const own = found.get(id);
        const [first] = own ?? [];
        return own && first
          ? [
              {
                id,
                heading: findingTexts(texts.language, first).title,
                record: null,
                severity: first.severity,
                findings: own,
              },
            ]
          : [];
      })
      .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  }
  return [...Map.groupBy(findings, ownerOf)]
    .flatMap(([id, own]) => {
      const [first] = own;
      const record = first && recordOf(first);
      return record ? [{ id, heading: record.name, record, severity: null, findings: own }] : [];
    })
    .toSorted((a, b) => compare(a.heading, b.heading));
}

/** Those whose text, record or source has what is looked for, without case and diacritics. */
export function filterFindings(findings: readonly Finding[], wanted: string, { texts, recordOf }: Words): Finding[] {
  const sought = folded(wanted.trim());
  if (sought === '') return [...findings];
  return findings.filter((finding) => {
    const { title, text, source } = findingTexts(texts.language, finding);
    const { name } = recordOf(finding);
    return folded([title, text, source, name].join('\n')).includes(sought);
  });
}

/** The first so many of all groups. */
export function firstOf(groups: readonly FindingGroup[], limit: number): FindingGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, left));
    left -= findings.length;
    return findings.length === 0 ? [] : [{ ...group, findings }];
  });
}
