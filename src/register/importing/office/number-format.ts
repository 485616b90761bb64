import { attributeOf, xmlTokens } from '#register/office-files/xml-tokens.ts';

/** How the cells of a workbook show numbers: by the style's number, a code such as `yyyy-mm-dd`. */
export type NumberFormats = readonly string[];

/** Formats that have a number instead of a code (ISO/IEC 29500-1, 18.8.30); of the dates, all are shown as ISO 8601. */
const builtIn = (id: number): string => {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return 'y';
  return id === 9 || id === 10 ? '0%' : '';
};

/** @throws TextProblem `unreadable` */
export function numberFormats(styles: string): NumberFormats {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let isCells = false;
  for (const token of xmlTokens(styles)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') isCells = token.kind === 'open' && !token.isEmpty;
    if (token.kind !== 'open') continue;
    const id = Number(attributeOf(token.tag, 'numFmtId') ?? '0');
    if (token.name === 'numFmt') codes.set(id, attributeOf(token.tag, 'formatCode') ?? '');
    else if (token.name === 'xf' && isCells) formats.push(codes.get(id) ?? builtIn(id));
  }
  return formats;
}

const days = (from: number): number => from * 86_400_000;
/** Day 0 of the two calendars of workbooks (ISO/IEC 29500-1, 18.17.4.1), as days since 1970. */
const firstDay = { 1900: -25_569, 1904: -24_107 } as const;
const lastDay = 2_958_465;

/** A number as the workbook shows it where that is simple: dates, percentages, fixed digits such as `000000-0000`. */
export function shownNumber(value: string, code: string, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const [positive = ''] = code.split(';');
  const letters = positive.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  if (/[ymdh]/iu.test(letters) && !/general/iu.test(letters) && number >= 1 && number <= lastDay) {
    const iso = new Date(days(number + firstDay[is1904 ? 1904 : 1900])).toISOString();
    return Number.isInteger(number) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (letters.endsWith('%')) return `${tidy(number * 100)}%`;
  const digits = positive.replaceAll(/\\(.)|"([^"]*)"/gu, '$1$2');
  return /^[0 -]*0[0 -]*0[0 -]*$/u.test(digits) && Number.isInteger(number) && number >= 0
    ? filled(digits, String(number))
    : tidy(number);
}

/** Without the last digits of a binary fraction. */
const tidy = (number: number): string => String(Number(number.toPrecision(15)));

function filled(pattern: string, digits: string): string {
  let left = digits;
  const shown = Array.from(pattern)
    .toReversed()
    .map((sign) => {
      if (sign !== '0') return sign;
      const last = left.at(-1) ?? '0';
      left = left.slice(0, -1);
      return last;
    });
  return left + shown.toReversed().join('');
}
