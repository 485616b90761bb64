import type { AnnexSection } from '#shared/model/annex-content.ts';
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
  const [was, is] = changedLines(before.split('\n'), after.split('\n')).map((lines) => lines.join('; '));
  const values = { column: label, before: was ?? '', after: is ?? '' };
  if (values.before === '') return outputText(language, 'annex.change.to', values);
  return outputText(language, values.after === '' ? 'annex.change.from' : 'annex.change.fromTo', values);
}

/** Those that are not in both: of a long description in which one line is new, nobody should have to look for it. */
function changedLines(before: readonly string[], after: readonly string[]): readonly (readonly string[])[] {
  const [gone, come] = [before.filter((line) => !after.includes(line)), after.filter((line) => !before.includes(line))];
  // Only their order differs.
  return gone.length === 0 && come.length === 0 ? [before, after] : [gone, come];
}
