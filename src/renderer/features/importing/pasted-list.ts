/** `html`: the same list as the clipboard had it, with its tables; gone as soon as the text is edited by hand. */
export interface PastedList {
  readonly text: string;
  readonly html?: string;
}

/** Most characters of one paste, as the contract has it. */
export const pasteLimit = 5_000_000;

/**
 * A paste that replaces everything in a text area, with the HTML that the clipboard has beside the text; null when it is
 * an ordinary paste of text, which the area does itself. `too-long`: it is more than can be taken in.
 */
export function listFromPaste(data: DataTransfer, area: HTMLTextAreaElement | null): PastedList | 'too-long' | null {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  if (text.length > pasteLimit) return 'too-long';
  const replacesAll = area?.selectionStart === 0 && area.selectionEnd === area.value.length;
  if (html === '' || html.length > pasteLimit || !replacesAll) return null;
  return { text: text === '' ? textOf(html) : text, html };
}

/** For the eye only: what is taken in is the HTML itself. Parsed without running or loading anything. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
