import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { RowPages } from '#renderer/features/importing/row-pages.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';

/** Rows that are in the page at once: a list of ten thousand stays as quick as one of twenty. */
const pageSize = 50;

interface ReviewTableProps<Row> {
  rows: readonly Row[];
  /** Tells rows apart. */
  idOf: (row: Row) => number;
  needsLook: (row: Row) => boolean;
  /** Of the columns between the box that takes a row in and what there is to look at. */
  headings: readonly string[];
  onIncludeAll: (include: boolean) => void;
  /** A `ReviewLine`; `position` is its `aria-rowindex`. */
  children: (row: Row, position: number) => ReactNode;
}

/** The rows of a list that is reviewed, a page at a time, all of them or those to look at. */
export function ReviewTable<Row extends { readonly include: boolean }>(props: ReviewTableProps<Row>) {
  const { rows, idOf, needsLook, headings, onIncludeAll, children } = props;
  const { t } = useTexts();
  const [page, setPage] = useState(0);
  /** The rows to look at when the filter was switched on: a row that is mended does not vanish under one's hands. */
  const [looking, setLooking] = useState<ReadonlySet<number>>();
  const top = useRef<HTMLDivElement>(null);
  const toLookAt = useMemo(() => rows.filter(needsLook), [rows, needsLook]);
  const shown = looking ? rows.filter((row) => looking.has(idOf(row))) : rows;
  const filter = (isOn: boolean) => {
    setLooking(isOn ? new Set(toLookAt.map(idOf)) : undefined);
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
      <div className={classes(css, 'frame')}>
        <table aria-label={t('takeIn.table')} aria-rowcount={shown.length + 1} className={classes(css, 'table')}>
          <TableHead rows={rows} headings={headings} onIncludeAll={onIncludeAll} />
          <tbody>
            {shown
              .slice(page * pageSize, (page + 1) * pageSize)
              .map((row, offset) => children(row, page * pageSize + offset + 2))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface TableHeadProps {
  rows: readonly { readonly include: boolean }[];
  headings: readonly string[];
  onIncludeAll: (include: boolean) => void;
}

function TableHead({ rows, headings, onIncludeAll }: TableHeadProps) {
  const { t } = useTexts();
  const included = rows.filter(({ include }) => include).length;
  return (
    <thead>
      <tr aria-rowindex={1} className={classes(css, 'line')}>
        <th scope="col" className={classes(css, 'box')}>
          <Checkbox
            label={t('takeIn.includeAll')}
            isSelected={included === rows.length}
            isIndeterminate={included > 0 && included < rows.length}
            onChange={onIncludeAll}
          />
        </th>
        {[...headings, t('takeIn.column.notes')].map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
        <th scope="col" className={classes(css, 'place')}>
          {t('takeIn.column.lines')}
        </th>
      </tr>
    </thead>
  );
}
