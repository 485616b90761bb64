/** Compares as the locale does, numbers by size; empty cells come last whichever way one sorts. */
export function comparatorFor(locale: string): (a: string, b: string, isDescending: boolean) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b, isDescending) => {
    if (a === '' || b === '') return a === b ? 0 : (a === '' ? 1 : -1) * (isDescending ? -1 : 1);
    return collator.compare(a, b);
  };
}
