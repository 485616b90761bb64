/** The words of the grid itself, for screen readers mostly. */
export interface DataGridTexts {
  /** Accessible name of the grid: "Processings". */
  label: string;
  /** Read on a header: "Press Enter to sort". */
  sortHint: string;
  /** Read on a row: "Press Space to select this row". */
  selectHint: string;
  /** Read on the selected row: "Press Space to deselect this row". */
  deselectHint: string;
  /** Accessible name of the field that opens in a cell, and of the frame around it. */
  editor: string;
}

/** AG Grid's keys for these words. */
export function toLocaleText(texts: DataGridTexts): Record<string, string> {
  return {
    ariaSortableColumn: texts.sortHint,
    ariaRowSelect: texts.selectHint,
    ariaRowDeselect: texts.deselectHint,
    ariaRowToggleSelection: texts.selectHint,
    ariaLabelCellEditor: texts.editor,
    ariaInputEditor: texts.editor,
  };
}
