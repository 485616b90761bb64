import { useMemo, useRef, useState, type RefObject } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { filterRows, noFilter, usefulFacets, type Facet, type Filter } from '#renderer/features/register/filter.ts';
import { rowsOf, type RegisterRow } from '#renderer/features/register/rows.ts';

/** What the register's view shows and remembers while other views are shown. */
export interface RegisterUi {
  readonly rows: readonly RegisterRow[];
  readonly shown: readonly RegisterRow[];
  readonly facets: readonly Facet[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** The row whose record is shown; the first one when the chosen row is not among the shown. */
  readonly selected: RegisterRow | null;
  readonly select: (rowId: string) => void;
  readonly findField: RefObject<HTMLInputElement | null>;
}

export function useRegisterUi(records: RegisterRecords): RegisterUi {
  const texts = useTexts();
  const [filter, setFilter] = useState(noFilter);
  const [selectedId, select] = useState<string | null>(null);
  const findField = useRef<HTMLInputElement>(null);
  const today = localToday();
  const rows = useMemo(() => rowsOf(records, texts, today), [records, texts, today]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const facets = useMemo(() => usefulFacets(rows), [rows]);
  const selected = shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;
  return { rows, shown, facets, filter, setFilter, selected, select, findField };
}

/** ISO date here, not in Greenwich. */
function localToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
