import { createContext, useContext } from 'react';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { severities, type Finding } from '#shared/model/finding.ts';
import { findingTexts } from '#shared/messages/finding-texts.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { gravest, severityTones } from '#renderer/features/findings/findings-data.ts';
import type { FindingsIndex } from '#renderer/features/findings/findings-index.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/features/register/cells.module.css';

/** What the checks say about rows. */
export type FindingsOf = FindingsIndex['of'];

/** For the cells of the grid, so that new findings redraw the marks and nothing else. */
export const RowFindings = createContext<FindingsOf>(() => []);

/** What concerns a row: its processing and its sub-processor. Severe first. */
function findingsOfRow(of: FindingsOf, { id, subProcessor }: RegisterRow): readonly Finding[] {
  const found = of(subProcessor.id, [id, subProcessor.id]);
  return found.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Sorts the gravest first; rows without findings last. */
export function findingsRank(of: FindingsOf, row: RegisterRow): string {
  const severity = gravest(findingsOfRow(of, row));
  return severity === null ? '' : `${severities.indexOf(severity)}`;
}

/** The findings in words, for the clipboard. */
export const findingTitles = (of: FindingsOf, row: RegisterRow, { language }: Texts): string =>
  findingsOfRow(of, row)
    .map((finding) => findingTexts(language, finding).title)
    .join('; ');

const icons = { severe: CircleAlert, warning: TriangleAlert, notice: Info };

/** The gravest finding of a row. */
export function FindingMark({ row, texts }: { row: RegisterRow; texts: Texts }) {
  const [worst, ...others] = findingsOfRow(useContext(RowFindings), row);
  if (!worst) return null;
  const { title } = findingTexts(texts.language, worst);
  const text = others.length === 0 ? title : texts.t('grid.findings', { title, count: others.length });
  return (
    <span role="img" aria-label={text} title={text} className={classes(css, 'finding', severityTones[worst.severity])}>
      <Icon icon={icons[worst.severity]} />
    </span>
  );
}
