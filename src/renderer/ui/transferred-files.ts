/** Files and folders of a drop or a paste; a folder poses as a file. To be asked while the event is being handled. */
export function filesOf(transfer: DataTransfer): File[] {
  return [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.getAsFile() ?? []) : []));
}

/**
 * Files of a paste. None where the clipboard holds a text: a spreadsheet adds a picture of its cells. The text beside files
 * from a file manager is their paths.
 */
export function pastedFiles(clipboard: DataTransfer): File[] {
  const files = filesOf(clipboard);
  const lines = clipboard
    .getData('text/plain')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isPath = (line: string) =>
    files.some(({ name }) => line.endsWith(name) || line.endsWith(encodeURIComponent(name)));
  return lines.every(isPath) ? files : [];
}

export const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') === true;
