/**
 * Takes back the apostrophe with which a CSV file keeps spreadsheets from computing a text (OWASP, "CSV Injection"), as
 * annexes of Bilaga and many other programs write it.
 */
export const withoutFormulaGuard = (text: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠]/u.test(text) ? text.slice(1) : text;
