/**
 * Puts a text on the clipboard from within a press of a key or a button. The Clipboard API asks for a permission, and
 * the app denies every permission; the copy command needs none.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  return document.execCommand('copy');
}
