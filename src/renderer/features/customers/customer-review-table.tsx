import { useRef, useState } from 'react';
import type { CustomerRow } from '#shared/ipc/customers-contract.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CustomerReviewRow } from '#renderer/features/customers/customer-review-row.tsx';
import { RowPages } from '#renderer/features/importing/row-pages.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/importing/review.module.css';

/** Rows that are in the page at once. */
const pageSize = 50;

interface CustomerReviewTableProps {
  rows: readonly CustomerRow[];
  customers: readonly Customer[];
  onChange: (line: number, changes: Partial<CustomerRow>) => void;
  onIncludeAll: (include: boolean) => void;
}

const needsLook = ({ problems, repeats, include, values }: CustomerRow): boolean =>
  Object.keys(problems).length > 0 || repeats !== null || (include && (values.name ?? '') === '');

export function CustomerReviewTable({ rows, customers, onChange, onIncludeAll }: CustomerReviewTableProps) {
  const { t } = useTexts();
  const [page, setPage] = useState(0);
  /** The rows to look at when the filter was switched on: a row that is mended does not vanish under one's hands. */
  const [looking, setLooking] = useState<ReadonlySet<number>>();
  const top = useRef<HTMLDivElement>(null);
  const toLookAt = rows.filter(needsLook);
  const shown = looking ? rows.filter(({ line }) => looking.has(line)) : rows;
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const filter = (isOn: boolean) => {
    setLooking(isOn ? new Set(toLookAt.map(({ line }) => line)) : undefined);
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
          <TableHead rows={rows} onIncludeAll={onIncludeAll} />
          <tbody>
            {shown.slice(page * pageSize, (page + 1) * pageSize).map((row, offset) => (
              <CustomerReviewRow
                key={row.line}
                row={row}
                position={page * pageSize + offset + 2}
                known={row.customerId === null ? '' : (names.get(row.customerId) ?? '')}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TableHead({ rows, onIncludeAll }: Pick<CustomerReviewTableProps, 'rows' | 'onIncludeAll'>) {
  const { t } = useTexts();
  const included = rows.filter(({ include }) => include).length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes(css, 'narrow')}>
          <Checkbox
            label={t('takeIn.includeAll')}
            isSelected={included === rows.length}
            isIndeterminate={included > 0 && included < rows.length}
            onChange={onIncludeAll}
          />
        </th>
        <th scope="col">{t('customerList.column.name')}</th>
        <th scope="col">{t('customerList.values')}</th>
        <th scope="col">{t('takeIn.column.notes')}</th>
        <th scope="col" className={classes(css, 'line')}>
          {t('takeIn.column.lines')}
        </th>
      </tr>
    </thead>
  );
}
