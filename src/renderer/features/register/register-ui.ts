import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { noFilter, type RegisterFilter, type RegisterGrouping } from '#shared/model/saved-view.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useFindings } from '#renderer/features/findings/findings-data.ts';
import { usefulFacets, type Facet } from '#renderer/features/register/facets.ts';
import { filterRows, type SeveritiesOf } from '#renderer/features/register/filter.ts';
import { readAhead } from '#renderer/features/register/haystack.ts';
import { RowMaker, type RegisterRow } from '#renderer/features/register/rows.ts';
import { useToday } from '#renderer/features/register/today.ts';
import type { DataGridHandle } from '#renderer/ui/data-grid-props.ts';
import type { FieldPlace } from '#renderer/ui/record-fields.tsx';

/** What the register's view shows and remembers while other views are shown. */
export interface RegisterUi {
  readonly rows: readonly RegisterRow[];
  readonly shown: readonly RegisterRow[];
  readonly facets: readonly Facet[];
  readonly filter: RegisterFilter;
  readonly setFilter: (filter: RegisterFilter) => void;
  /** The filter without its text: the same while one types. */
  readonly chosen: RegisterFilter;
  /** Sets all of the filter but its text. */
  readonly choose: (filter: RegisterFilter) => void;
  readonly setText: (text: string) => void;
  readonly groupBy: RegisterGrouping;
  readonly setGroupBy: (groupBy: RegisterGrouping) => void;
  readonly severitiesOf: SeveritiesOf;
  /** The row whose record is shown; the first one when the chosen row is not among the shown. */
  readonly selected: RegisterRow | null;
  readonly select: (rowId: string) => void;
  /** The field of the shown record to go to; null: none. */
  readonly place: FieldPlace | null;
  readonly goTo: (place: FieldPlace | null) => void;
  /** All rows of the selected cells; at least the one whose record is shown. */
  readonly selectedRows: readonly RegisterRow[];
  readonly selectRows: (rowIds: readonly string[]) => void;
  /** Rows that have just been made stay in sight, whatever the filter says, until it is changed. */
  readonly keepShown: (rowIds: readonly string[]) => void;
  readonly grid: RefObject<DataGridHandle<RegisterRow> | null>;
  readonly findField: RefObject<HTMLInputElement | null>;
}

export function useRegisterUi(records: RegisterRecords): RegisterUi {
  const texts = useTexts();
  const { kept, ...filtering } = useFilter();
  const { filter } = filtering;
  const [groupBy, setGroupBy] = useState<RegisterGrouping>('none');
  const [selectedId, select] = useState<string | null>(null);
  const [place, goTo] = useState<FieldPlace | null>(null);
  const [selectedIds, selectRows] = useState<readonly string[]>([]);
  const grid = useRef<DataGridHandle<RegisterRow>>(null);
  const findField = useRef<HTMLInputElement>(null);
  const today = useToday();
  const maker = useMemo(() => new RowMaker(texts, today), [texts, today]);
  const rows = useMemo(() => maker.rowsOf(records), [maker, records]);
  const severitiesOf = useSeverities();
  const [last] = useState(() => new LastRows());
  const shown = useMemo(
    () => last.or(shownRows(rows, filterRows(rows, filter, severitiesOf), kept)),
    [last, rows, filter, severitiesOf, kept],
  );
  useEffect(() => readAhead(rows), [rows]);
  const facets = useMemo(() => usefulFacets(rows), [rows]);
  const selected = shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;
  const selectedRows = useMemo(() => {
    const ids = new Set(selectedIds);
    const chosen = shown.filter(({ id }) => ids.has(id));
    return chosen.length > 0 || !selected ? chosen : [selected];
  }, [shown, selectedIds, selected]);
  return {
    rows,
    shown,
    facets,
    ...filtering,
    groupBy,
    setGroupBy,
    severitiesOf,
    selected,
    select,
    place,
    goTo,
    selectedRows,
    selectRows,
    grid,
    findField,
  };
}

interface FilterState extends Pick<RegisterUi, 'filter' | 'setFilter' | 'chosen' | 'choose' | 'setText' | 'keepShown'> {
  readonly kept: readonly string[];
}

const noneKept: readonly string[] = [];

function useFilter(): FilterState {
  const [chosen, setChosen] = useState(noFilter);
  const [text, changeText] = useState('');
  const [kept, keepShown] = useState(noneKept);
  const filter = useMemo(() => ({ ...chosen, text }), [chosen, text]);
  const setText = useCallback((changed: string) => {
    keepShown(noneKept);
    changeText(changed);
  }, []);
  const choose = useCallback((changed: RegisterFilter) => {
    keepShown(noneKept);
    setChosen({ ...changed, text: '' });
  }, []);
  const setFilter = useCallback(
    (changed: RegisterFilter) => {
      setText(changed.text);
      choose(changed);
    },
    [setText, choose],
  );
  return { filter, setFilter, chosen, choose, setText, kept, keepShown };
}

/** What the filter finds and what is kept, in the order of the rows. */
function shownRows(
  rows: readonly RegisterRow[],
  found: readonly RegisterRow[],
  kept: readonly string[],
): readonly RegisterRow[] {
  if (found === rows || kept.length === 0) return found;
  const isShown = new Set(found);
  return rows.filter((row) => isShown.has(row) || kept.includes(row.id));
}

/** Another key often leaves the same rows: then they are the same list too, and the grid has nothing to do. */
class LastRows {
  #rows: readonly RegisterRow[] = [];

  or(rows: readonly RegisterRow[]): readonly RegisterRow[] {
    const isSame = rows.length === this.#rows.length && rows.every((row, at) => row === this.#rows[at]);
    if (!isSame) this.#rows = rows;
    return this.#rows;
  }
}

function useSeverities(): SeveritiesOf {
  const { of } = useFindings();
  return useCallback(
    ({ id, subProcessor }) => {
      const found = of(subProcessor.id, [id, subProcessor.id]);
      return [...new Set(found.map(({ severity }) => severity))];
    },
    [of],
  );
}
