import { isCountryCode } from '#shared/model/countries.ts';
import type { ClaimProof } from '#shared/model/claim.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { isMessageKey, localeOf, translate } from '#shared/messages/translate.ts';

type Missing = ClaimProof['missing'][number];

/** Why a claim does not hold of a sub-processor, in words. */
export function missingText(language: WindowLanguage, claim: ClaimProof['claim'], { reason, values }: Missing): string {
  const key = `claim.${claim}.missing.${reason}`;
  if (!isMessageKey(key)) return reason;
  const { countries, check } = values;
  const title = `check.${String(check)}.title`;
  return translate(language, key, {
    ...values,
    ...(typeof countries === 'string' && { countries: countryNames(language, countries) }),
    ...(isMessageKey(title) && { check: translate(language, title) }),
  });
}

function countryNames(language: WindowLanguage, codes: string): string {
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return list.format(codes.split(', ').map((code) => (isCountryCode(code) ? (names.of(code) ?? code) : code)));
}
