import { useMemo } from 'react';
import { useChangeSettings, useSettings } from '#renderer/app/settings.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { ColumnPlace } from '#renderer/ui/data-grid-props.ts';

/** The columns that are shown until the person chooses others. */
const atFirst = ['findings', 'legalName', 'purpose', 'personalData', 'storageCountries', 'agreement'];

/** Without it one would not know what a row is about. */
export const alwaysShown = 'legalName';

/** The columns to show, in the chosen order and widths. What another version knew and this one does not is left out. */
export function chosenColumns<Row>(
  columns: readonly DataGridColumn<Row>[],
  places: readonly ColumnPlace[] | null,
): DataGridColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const known = (places ?? []).filter(({ id }) => byId.has(id));
  const wanted = known.some(({ id }) => id === alwaysShown) ? known : atFirst.map((id) => ({ id, width: null }));
  const unique = [...new Map(wanted.map((place) => [place.id, place])).values()];
  return unique.flatMap(({ id, width }) => {
    const column = byId.get(id);
    if (!column || width === null) return column ?? [];
    const { grow: _grow, ...sized } = column;
    return { ...sized, width, isSized: true };
  });
}

export interface ColumnChoice {
  /** Null: as at first. */
  readonly places: readonly ColumnPlace[] | null;
  readonly choose: (places: readonly ColumnPlace[] | null) => void;
}

/** Which columns this person wants to see, in every register. */
export function useColumnChoice(): ColumnChoice {
  const settings = useSettings();
  const change = useChangeSettings();
  const stored = settings?.registerColumns ?? null;
  return useMemo(
    () => ({ places: stored, choose: (places) => change({ registerColumns: places && [...places] }) }),
    [stored, change],
  );
}

/** A column shown or not; one that comes is put at the end. */
export function withColumn(places: readonly ColumnPlace[], id: string, isShown: boolean): ColumnPlace[] {
  const others = places.filter((place) => place.id !== id);
  return isShown ? [...others, { id, width: null }] : others;
}

/** A column moved by so many places. */
export function movedColumn(places: readonly ColumnPlace[], id: string, by: number): ColumnPlace[] {
  const from = places.findIndex((place) => place.id === id);
  const place = places[from];
  const to = Math.max(0, Math.min(places.length - 1, from + by));
  return place ? places.toSpliced(from, 1).toSpliced(to, 0, place) : [...places];
}

/** The places of columns as they are shown. */
export const placesOf = <Row>(columns: readonly DataGridColumn<Row>[]): ColumnPlace[] =>
  columns.map(({ id, width, isSized = false }) => ({ id, width: isSized ? (width ?? null) : null }));
