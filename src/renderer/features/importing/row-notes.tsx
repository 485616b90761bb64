import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { extrasOf, isNearMatch, openWarnings, type DraftRow } from '#renderer/features/importing/import-draft.ts';
import { NoteList } from '#renderer/features/importing/review-line.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { PublicLabel } from '#renderer/ui/public-label.tsx';

interface RowNotesProps {
  row: DraftRow;
  subProcessors: readonly SubProcessor[];
}

/** What to look at in a row, in words; then the columns that are taken in as they are. */
export function RowNotes({ row, subProcessors }: RowNotesProps) {
  const { t } = useTexts();
  const near = isNearMatch(row)
    ? subProcessors.find(({ id }) => id === row.plan.match?.subProcessorId)?.legalName
    : undefined;
  const isNameless = row.include && row.name.trim() === '';
  const warnings = [
    ...(near === undefined ? [] : [t('takeIn.match.near', { name: near })]),
    ...openWarnings(row).map((warning) => t(`importing.warning.${warning}`)),
  ];
  const extras = extrasOf(row.plan);
  const hasNotes = isNameless || warnings.length > 0 || extras.length > 0;
  return (
    <>
      {row.kind === 'category' && row.subProcessorId === null && !isNameless && <PublicLabel>{row.name}</PublicLabel>}
      {hasNotes && (
        <NoteList stop={isNameless} warnings={warnings}>
          {extras.map(({ field, text }) => (
            <li key={field} className={classes(css, 'muted')}>
              {t('takeIn.extra', { field: t(`importing.field.${field}`), text })}
            </li>
          ))}
        </NoteList>
      )}
    </>
  );
}
