/** Rows under a heading. A row may stand under several. */
export interface GridGroup<Row> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One line of the grid that shows a row. */
export interface RowEntry<Row> {
  readonly id: string;
  readonly row: Row;
  /** The group in which it stands; null where there are none. */
  readonly group: string | null;
}

/** One line of the grid that heads a group. */
export interface GroupEntry {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly position: number;
}

export type Entry<Row> = RowEntry<Row> | GroupEntry;

export const isRowEntry = <Row>(entry: Entry<Row> | undefined): entry is RowEntry<Row> =>
  entry !== undefined && 'row' in entry;

/** Makes the grid's lines; one whose content is as before stays the same object, and is not drawn again. */
export class EntryMaker<Row extends object> {
  #known = new Map<string, Entry<Row>>();
  /** Lines outside of groups: of a row there is one, so that a filter makes none anew. */
  readonly #plain = new WeakMap<Row, RowEntry<Row>>();

  of(rows: readonly Row[], rowId: (row: Row) => string): Entry<Row>[] {
    return rows.map((row) => {
      const known = this.#plain.get(row);
      if (known) return known;
      const entry = { id: rowId(row), row, group: null };
      this.#plain.set(row, entry);
      return entry;
    });
  }

  /** The rows of `closed` groups are left out. */
  ofGroups(groups: readonly GridGroup<Row>[], closed: ReadonlySet<string>, rowId: (row: Row) => string): Entry<Row>[] {
    const entries = groups.flatMap(({ id: group, title, rows }, position): Entry<Row>[] => {
      const isOpen = !closed.has(group);
      const head = { id: `group ${group}`, group, title, count: rows.length, isOpen, position };
      return [head, ...(isOpen ? rows.map((row) => ({ id: `${group} ${rowId(row)}`, row, group })) : [])];
    });
    return this.#keep(entries);
  }

  #keep(entries: readonly Entry<Row>[]): Entry<Row>[] {
    const kept = entries.map((entry) => {
      const known = this.#known.get(entry.id);
      return known && isSame(known, entry) ? known : entry;
    });
    this.#known = new Map(kept.map((entry) => [entry.id, entry]));
    return kept;
  }
}

function isSame<Row>(a: Entry<Row>, b: Entry<Row>): boolean {
  if (isRowEntry(a) || isRowEntry(b)) return isRowEntry(a) && isRowEntry(b) && a.row === b.row;
  return a.title === b.title && a.count === b.count && a.isOpen === b.isOpen && a.position === b.position;
}

/** After the grid has sorted its lines: rows under the heading of their group again. In place. */
export function regroup<Node extends { readonly data?: Entry<unknown> | undefined }>(nodes: Node[]): void {
  const heads = nodes.flatMap((node) => (node.data && !isRowEntry(node.data) ? [{ node, entry: node.data }] : []));
  if (heads.length === 0) return;
  const rows = Map.groupBy(
    nodes.filter(({ data }) => isRowEntry(data)),
    ({ data }) => data?.group,
  );
  const ordered = heads
    .toSorted((a, b) => a.entry.position - b.entry.position)
    .flatMap(({ node, entry }) => [node, ...(rows.get(entry.group) ?? [])]);
  for (const [index, node] of ordered.entries()) nodes[index] = node;
}
