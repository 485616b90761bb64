import type { Service } from '#shared/model/organisation.ts';
import type { RegisterGrouping } from '#shared/model/saved-view.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { GridGroup } from '#renderer/ui/data-grid-entries.ts';

/**
 * The rows under headings, sorted by name; null when they are not grouped. A row stands under each of its countries and
 * services; those without any come last.
 */
export function groupRows(
  rows: readonly RegisterRow[],
  groupBy: RegisterGrouping,
  services: readonly Service[],
  { t, country, compare }: Texts,
): GridGroup<RegisterRow>[] | null {
  switch (groupBy) {
    case 'none':
      return null;
    case 'subProcessor': {
      const names = new Map(rows.map(({ subProcessor }) => [subProcessor.id, subProcessor.legalName]));
      return grouped(
        rows,
        ({ subProcessor }) => [subProcessor.id],
        (id) => names.get(id) ?? '',
        compare,
      );
    }
    case 'country':
      return grouped(
        rows,
        ({ countries }) => countries,
        (code) => (code === rest ? t('register.notStated') : country(code)),
        compare,
      );
    case 'service': {
      const names = new Map(services.map(({ id, name }) => [id, name]));
      const ofRow = ({ processing }: RegisterRow) => (processing?.serviceIds ?? []).filter((id) => names.has(id));
      return grouped(rows, ofRow, (id) => names.get(id) ?? t('grid.allServices'), compare);
    }
  }
}

/** The group of what has none. */
const rest = '';

function grouped(
  rows: readonly RegisterRow[],
  groupsOf: (row: RegisterRow) => readonly string[],
  titleOf: (group: string) => string,
  compare: Texts['compare'],
): GridGroup<RegisterRow>[] {
  const members = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const groups = new Set(groupsOf(row));
    for (const group of groups.size > 0 ? groups : [rest]) {
      const known = members.get(group);
      if (known) known.push(row);
      else members.set(group, [row]);
    }
  }
  return [...members]
    .map(([id, own]) => ({ id, title: capitalised(titleOf(id)), rows: own }))
    .toSorted((a, b) => Number(a.id === rest) - Number(b.id === rest) || compare(a.title, b.title));
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
