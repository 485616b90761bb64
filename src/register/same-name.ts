/** Whether two names differ in case and outer spaces at most; no name at all is nobody's. */
export function sameName(a: string, b: string): boolean {
  return b.trim() !== '' && a.trim().localeCompare(b.trim(), 'sv', { sensitivity: 'accent' }) === 0;
}
