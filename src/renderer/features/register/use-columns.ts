import { useEffect, useMemo, useState } from 'react';
import { useFindings } from '#renderer/features/findings/findings-data.ts';
import { chosenColumns, useColumnChoice, type ColumnChoice } from '#renderer/features/register/column-choice.ts';
import { openColumn, registerColumns } from '#renderer/features/register/columns.tsx';
import type { FieldWords } from '#renderer/features/register/field-kinds.ts';
import { findingsRank, type FindingsOf } from '#renderer/features/register/finding-mark.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';

interface RegisterColumnsOptions {
  readonly isReadOnly: boolean;
  /** Null where the record stands beside the grid. */
  readonly onOpen: ((row: RegisterRow) => void) | null;
}

interface RegisterColumns extends Pick<ColumnChoice, 'choose'> {
  readonly columns: readonly DataGridColumn<RegisterRow>[];
  readonly findingsOf: FindingsOf;
}

/** The findings as they are when they are asked for. */
class Latest {
  #current: FindingsOf;
  #ranks = new WeakMap<RegisterRow, string>();

  constructor(first: FindingsOf) {
    this.#current = first;
  }

  become(next: FindingsOf): void {
    this.#current = next;
    this.#ranks = new WeakMap();
  }

  readonly of: FindingsOf = (subProcessorId, recordIds) => this.#current(subProcessorId, recordIds);

  /** Sorting asks for a row's again and again. */
  readonly rankOf = (row: RegisterRow): string => {
    const known = this.#ranks.get(row) ?? findingsRank(this.#current, row);
    this.#ranks.set(row, known);
    return known;
  };
}

/** The columns that this person has chosen. They stay the same objects while only findings change. */
export function useColumns(words: FieldWords, { isReadOnly, onOpen }: RegisterColumnsOptions): RegisterColumns {
  const { of: findingsOf } = useFindings();
  const [latest] = useState(() => new Latest(findingsOf));
  useEffect(() => latest.become(findingsOf), [latest, findingsOf]);
  const { places, choose } = useColumnChoice();
  const all = useMemo(() => registerColumns(words, { findings: latest, isReadOnly }), [words, latest, isReadOnly]);
  const columns = useMemo(
    () => [...chosenColumns(all, places), ...(onOpen ? [openColumn(words, onOpen)] : [])],
    [all, places, words, onOpen],
  );
  return { columns, choose, findingsOf };
}
