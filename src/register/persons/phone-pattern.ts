import { RegisterError } from '#register/errors.ts';

/** Country codes of one and two digits (ITU-T E.164); all others have three. */
const shortCodes = new Set(
  (
    '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 ' +
    '90 91 92 93 94 95 98'
  ).split(' '),
);

/** Fewer digits are an extension or a year. */
const fewestDigits = 5;
/** What is written between the digits of a number. */
const between = String.raw`[\s().\/·–-]{0,3}`;

/**
 * The pattern of a telephone number however it is written: 070-123 45 67, +46 70 123 45 67, 0046 (0)70 1234567. Of a number
 * without country code any country's is the same.
 *
 * Throws RegisterError PERSON_TOO_VAGUE for one of less than five digits.
 */
export function phonePattern(phone: string): string {
  const written = phone.normalize('NFKC').trim().replace('(0)', '');
  const digits = written.replaceAll(/[^0-9]/gu, '');
  const international = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  const code = international === null ? '' : countryCode(international);
  const national = (international === null ? digits : international.slice(code.length)).replace(/^0/, '');
  if (national.length < fewestDigits) throw new RegisterError('PERSON_TOO_VAGUE');
  const country = code === '' ? String.raw`\d{1,3}` : code.split('').join(between);
  const plus = code === '' ? String.raw`(?:\+|00)` : String.raw`(?:\+|00)?`;
  const prefix = `(?:${plus}${between}${country}${between}(?:\\(?0\\)?${between})?|0${between})?`;
  const otherCountry = String.raw`(?<!(?:\+|(?<!\d)00)[\s(]{0,2}\d{1,3}${between}\(?0?\)?${between})`;
  return String.raw`(?<!\d)${otherCountry}${prefix}${national.split('').join(between)}(?!\d)`;
}

function countryCode(digits: string): string {
  return [1, 2].map((length) => digits.slice(0, length)).find((code) => shortCodes.has(code)) ?? digits.slice(0, 3);
}
