import { memo } from 'react';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { DraftRow, RowChange } from '#renderer/features/importing/import-draft.ts';
import { linesText } from '#renderer/features/importing/import-draft.ts';
import { CellText } from '#renderer/features/importing/cell-text.tsx';
import { MatchChoice } from '#renderer/features/importing/match-choice.tsx';
import { ReviewLine } from '#renderer/features/importing/review-line.tsx';
import { RowNotes } from '#renderer/features/importing/row-notes.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/select.tsx';

interface ReviewRowProps {
  row: DraftRow;
  /** `aria-rowindex`. */
  position: number;
  subProcessors: readonly SubProcessor[];
  onChange: (index: number, changes: RowChange) => void;
}

/** One row of the list. Memoised: a letter typed in one row redraws that row only. */
export const ReviewRow = memo(function ReviewRow({ row, position, subProcessors, onChange }: ReviewRowProps) {
  const { t } = useTexts();
  const { plan, include, name, kind } = row;
  const number = plan.index + 1;
  const change = (changes: RowChange) => onChange(plan.index, changes);
  const field = (id: 'name' | 'purpose' | 'personalData') => ({
    label: t('takeIn.cell', { field: t(`importing.field.${id}`), row: number }),
    value: row[id],
    onChange: (text: string) => change({ [id]: text }),
  });
  const head = (
    <>
      <CellText {...field('name')} isRequired={include} maxLength={500} />
      <div className={classes(css, 'choices')}>
        <Select
          isInline
          label={t('takeIn.kind', { row: number })}
          value={kind}
          onChange={(chosen) => change({ kind: chosen })}
          options={[
            { id: 'company', label: t('importing.kind.company'), description: t('takeIn.kind.company.help') },
            { id: 'category', label: t('importing.kind.category'), description: t('takeIn.kind.category.help') },
          ]}
        />
        <MatchChoice row={row} subProcessors={subProcessors} onChange={change} />
      </div>
    </>
  );
  return (
    <ReviewLine
      position={position}
      name={name}
      include={include}
      onInclude={(isOn) => change({ include: isOn })}
      head={head}
      notes={<RowNotes row={row} subProcessors={subProcessors} />}
      place={linesText(plan.sourceLines)}
    >
      {(['purpose', 'personalData'] as const).map((id) => (
        <td key={id} data-label={t(`importing.field.${id}`)} className={classes(css, 'half')}>
          <CellText {...field(id)} />
        </td>
      ))}
    </ReviewLine>
  );
});
