import { numberKey } from '#register/customers/known-customers.ts';

interface Rule {
  readonly digits: number;
  readonly agrees: (digits: readonly number[]) => boolean;
}

/** Each digit times its weight, the last one the check digit: divisible by 11. */
const modulo11 =
  (...weights: number[]): Rule['agrees'] =>
  (digits) =>
    digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 1), 0) % 11 === 0;

/** Every other digit twice, sums of digits: divisible by 10 (ISO/IEC 7812-1, annex B). */
const luhn: Rule['agrees'] = (digits) => {
  const parts = digits.map((digit, at) => (at % 2 === 0 ? digit * 2 : digit));
  return parts.reduce((sum, part) => sum + (part > 9 ? part - 9 : part), 0) % 10 === 0;
};

/** Organisationsnummer (also a person's number), organisasjonsnummer, Y-tunnus, CVR-nummer. */
const rules: Readonly<Record<string, Rule>> = {
  SE: { digits: 10, agrees: luhn },
  NO: { digits: 9, agrees: modulo11(3, 2, 7, 6, 5, 4, 3, 2) },
  FI: { digits: 8, agrees: modulo11(7, 9, 10, 5, 8, 4, 2) },
  DK: { digits: 8, agrees: modulo11(2, 7, 6, 5, 4, 3, 2) },
};

/**
 * Whether a registration number can be one: its count of digits and its check digit, for Sweden, Norway, Finland and
 * Denmark. The country is the given one (ISO 3166-1 alpha-2), else that of a VAT number's beginning, else Sweden for
 * what is written as there. All others can be right.
 */
export function canBeRegistrationNumber(text: string, country: string): boolean {
  const key = numberKey(text);
  const prefix = /^(se|no|fi|dk)\d/u.exec(text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase())?.[1]?.toUpperCase();
  const rule = rules[country === '' ? (prefix ?? (swedish.test(text) ? 'SE' : '')) : country];
  if (!rule || key === '') return true;
  const digits = key.replace(/^(?:se|no|fi|dk)/u, '').replace(/mva$/u, '');
  // A person's number with its century.
  const bare = rule.digits === 10 && digits.length === 12 ? digits.replace(/^(?:19|20)/u, '') : digits;
  return new RegExp(`^\\d{${rule.digits}}$`, 'u').test(bare) && rule.agrees(Array.from(bare, Number));
}

const swedish = /^\s*(?:\d{2})?\d{6}[-+]?\d{4}\s*$/u;
