import { useMemo, useRef, useState } from 'react';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { needsLook, type DraftRow, type RowChange } from '#renderer/features/importing/import-draft.ts';
import { ReviewRow } from '#renderer/features/importing/review-row.tsx';
import { RowPages } from '#renderer/features/importing/row-pages.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';

/** Rows that are in the page at once: a list of ten thousand stays as quick as one of twenty. */
const pageSize = 50;

interface ReviewTableProps {
  draft: readonly DraftRow[];
  subProcessors: readonly SubProcessor[];
  onChange: (index: number, changes: RowChange) => void;
  onIncludeAll: (include: boolean) => void;
}

export function ReviewTable({ draft, subProcessors, onChange, onIncludeAll }: ReviewTableProps) {
  const { t } = useTexts();
  const [page, setPage] = useState(0);
  /** The rows to look at when the filter was switched on: a row that is mended does not vanish under one's hands. */
  const [looking, setLooking] = useState<ReadonlySet<number>>();
  const top = useRef<HTMLDivElement>(null);
  const toLookAt = useMemo(() => draft.filter(needsLook), [draft]);
  const shown = looking ? draft.filter((row) => looking.has(row.plan.index)) : draft;
  const rows = shown.slice(page * pageSize, (page + 1) * pageSize);
  const filter = (on: boolean) => {
    setLooking(on ? new Set(toLookAt.map((row) => row.plan.index)) : undefined);
    setPage(0);
  };
  const turn = (to: number) => {
    setPage(to);
    top.current?.scrollIntoView();
  };
  return (
    <div ref={top}>
      <div className={classes(css, 'bar')}>
        {(toLookAt.length > 0 || looking) && (
          <Chip isSelected={looking !== undefined} onChange={filter}>
            {t('takeIn.filter.look')} {toLookAt.length}
          </Chip>
        )}
        <RowPages page={page} pageSize={pageSize} total={shown.length} onPage={turn} />
      </div>
      <div className={classes(css, 'scroller')}>
        <table aria-label={t('takeIn.table')} aria-rowcount={shown.length + 1} className={classes(css, 'table')}>
          <TableHead draft={draft} onIncludeAll={onIncludeAll} />
          <tbody>
            {rows.map((row, offset) => (
              <ReviewRow
                key={row.plan.index}
                row={row}
                position={page * pageSize + offset + 2}
                subProcessors={subProcessors}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TableHead({ draft, onIncludeAll }: Pick<ReviewTableProps, 'draft' | 'onIncludeAll'>) {
  const { t } = useTexts();
  const included = draft.filter((row) => row.include).length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes(css, 'narrow')}>
          <Checkbox
            label={t('takeIn.includeAll')}
            isSelected={included === draft.length}
            isIndeterminate={included > 0 && included < draft.length}
            onChange={onIncludeAll}
          />
        </th>
        <th scope="col">{t('importing.field.name')}</th>
        <th scope="col">{t('importing.field.purpose')}</th>
        <th scope="col">{t('importing.field.personalData')}</th>
        <th scope="col">{t('takeIn.column.notes')}</th>
        <th scope="col" className={classes(css, 'line')}>
          {t('takeIn.column.lines')}
        </th>
      </tr>
    </thead>
  );
}
