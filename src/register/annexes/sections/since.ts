import type { AnnexSection } from '#shared/model/annex-content.ts';
import { changedLines } from '#shared/model/changed-lines.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { CellDifference, RowDifference } from '#register/annexes/compare-annexes.ts';
import { sectionOf, type InLanguages } from '#register/annexes/sections/section.ts';

/** What has changed since the annex that this one supersedes. */
export function sinceSection(number: string, rows: readonly RowDifference[], both: InLanguages): AnnexSection {
  return sectionOf(
    { key: 'since', heading: 'annex.section.since', values: { number } },
    [
      {
        key: 'change',
        label: 'annex.section.since.change',
        cell: ({ kind }, language) => outputText(language, `annex.change.${kind}`),
      },
      { key: 'name', label: 'annex.column.name', cell: ({ name }) => name },
      {
        key: 'what',
        label: 'annex.section.since.what',
        cell: ({ cells }, language) => cells.map((cell) => cellText(cell, language)).join('\n'),
      },
    ],
    rows,
    both,
  );
}

function cellText({ label, before, after }: CellDifference, language: ContentLanguage): string {
  const { gone, come } = changedLines(before, after);
  const values = { column: label, before: gone.join('; '), after: come.join('; ') };
  if (values.before === '') return outputText(language, 'annex.change.to', values);
  return outputText(language, values.after === '' ? 'annex.change.from' : 'annex.change.fromTo', values);
}
