/** The words of the grid itself, mostly for screen readers. */
export interface DataGridTexts {
  /** Accessible name of the grid: "Processings". */
  label: string;
  /** Read on a header: "Press Enter to sort". */
  sortHint: string;
  /** Read when a row becomes the selected one: "Selected". */
  selected: string;
  /** "3 × 2 cells selected". */
  cells: (rows: number, columns: number) => string;
  /** "3 rows selected". */
  rows: (count: number) => string;
  /** How many rows a group has. */
  groupCount: (count: number) => string;
}

/** AG Grid's keys for these words. */
export function toLocaleText({ sortHint, selected }: DataGridTexts): Record<string, string> {
  // AG Grid would say "Press Space to deselect": here the selection follows the keyboard's cell.
  return { ariaSortableColumn: sortHint, ariaRowDeselect: selected, ariaRowSelect: '' };
}
