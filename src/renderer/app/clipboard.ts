import { writeTable, type Table } from '#renderer/ui/clipboard-table.ts';

/**
 * Puts a text on the clipboard from within a press of a key or a button. The Clipboard API asks for a permission, and
 * the app denies every permission; the copy command needs none.
 */
export function copyText(text: string): boolean {
  return copy((data) => data.setData('text/plain', text));
}

/** The same for cells, as spreadsheets and texts take them. */
export function copyTable(table: Table): boolean {
  return copy((data) => writeTable(data, table));
}

function copy(write: (data: DataTransfer) => void): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData) write(event.clipboardData);
    event.preventDefault();
    // What has the keyboard would put its own on top.
    event.stopPropagation();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  return document.execCommand('copy');
}
