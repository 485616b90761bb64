import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { CellSelection } from '#renderer/ui/data-grid-cells.ts';
import { EntryMaker, type Entry } from '#renderer/ui/data-grid-entries.ts';
import type { DataGridProps } from '#renderer/ui/data-grid-props.ts';

interface Lines<Row> {
  readonly entries: Entry<Row>[];
  /** Closes an open group, opens a closed one. */
  readonly toggleGroup: (group: string) => void;
}

/** The grid's lines: its rows, under headings where they are grouped. */
export function useEntries<Row extends object>({ rows, rowId, groups = null }: DataGridProps<Row>): Lines<Row> {
  const [maker] = useState(() => new EntryMaker<Row>());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggleGroup = useCallback((group: string) => {
    setClosed((before) => new Set(before.has(group) ? [...before].filter((one) => one !== group) : [...before, group]));
  }, []);
  const entries = useMemo(
    () => (groups ? maker.ofGroups(groups, closed, rowId) : maker.of(rows, rowId)),
    [maker, rows, groups, closed, rowId],
  );
  return { entries, toggleGroup };
}

/** Tells the owner which rows are selected, each once, whenever they are others. */
export function useSelectedRows<Row>(
  selection: CellSelection<Row>,
  { rowId, onSelectRows }: Pick<DataGridProps<Row>, 'rowId' | 'onSelectRows'>,
): void {
  const told = useRef<readonly string[]>([]);
  const tell = useEffectEvent(() => {
    if (!onSelectRows) return;
    const ids = [...new Set(selection.entries.map(({ row }) => rowId(row)))];
    if (ids.length === told.current.length && ids.every((id, index) => id === told.current[index])) return;
    told.current = ids;
    onSelectRows(ids);
  });
  useEffect(() => selection.subscribe(() => tell()), [selection]);
}
