/** What a backslash makes an ordinary letter of (CommonMark 0.31.2, 2.4), a line break, and what parts cells (GFM 4.10). */
const mark = /\\([!-/:-@[-`{-~])|<br ?\/?>|\|/giu;
/** Stands in for an escaped letter while the rest is read as Markdown: private characters of Unicode. */
const standIn = 0xf700;
const standIns = /[\uF721-\uF77E]/gu;

/**
 * The cells of a row of a table in Markdown.
 *
 * @param plain makes a text of what is not escaped
 */
export function markdownCells(line: string, plain: (text: string) => string = (text) => text): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let text = '';
  let last = row.startsWith('|') ? 1 : 0;
  mark.lastIndex = last;
  for (let found = mark.exec(row); found; found = mark.exec(row)) {
    text += row.slice(last, found.index);
    last = mark.lastIndex;
    if (found[0] === '|') {
      cells.push(text);
      text = '';
    } else text += found[1] === undefined ? '\n' : String.fromCharCode(standIn + found[1].charCodeAt(0));
  }
  text += row.slice(last);
  if (text.trim() !== '' || !row.endsWith('|')) cells.push(text);
  return cells.map((cell) =>
    plain(cell.trim())
      .replace(standIns, (sign) => String.fromCharCode(sign.charCodeAt(0) - standIn))
      .trim(),
  );
}
