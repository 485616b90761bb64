import { paragraphText, type AnnexContent } from '#shared/model/annex-content.ts';
import { RegisterError } from '#register/errors.ts';
import { guessKind } from '#register/importing/category.ts';
import { splitLegalForm } from '#register/importing/legal-forms.ts';
import type { RecordMap } from '#register/store/records.ts';

/**
 * Last check before a public annex leaves: what tells who a masked sub-processor is must not stand in any text of it, not
 * even in another one's purpose: its names, also without the legal form or in the genitive, its registration number, and
 * the domain of its web site and its mail.
 * The own label is no secret, nor what is said as part of a longer name that is public, such as a named company of the
 * same group.
 *
 * Throws RegisterError MASKED_NAME_IN_TEXT with the name and the text in which it stands.
 */
export function refuseMaskedNames(
  content: AnnexContent,
  subProcessors: readonly RecordMap['subProcessor'][],
  whose: Known,
): void {
  const { organisation, customer } = content;
  const found = maskedNames(
    subProcessors,
    whose,
  )([
    content.title,
    content.ownProfile,
    ...content.introduction.map(paragraphText),
    ...content.notes.map(paragraphText),
    ...content.columns.map(({ label }) => label),
    ...content.rows.flatMap((row) => Object.values(row)),
    ...content.sections.flatMap(({ heading, rows }) => [heading, ...rows.flatMap((row) => Object.values(row))]),
    organisation.address,
    customer?.address ?? '',
    customer?.contractReference ?? '',
  ]);
  if (found) throw new RegisterError('MASKED_NAME_IN_TEXT', { name: found.name, text: found.text.slice(0, 120) });
}

/**
 * What is secret of an annex as of a date: what the records said then and what they say now, of those who are masked now;
 * whom the register no longer has, as it was then.
 */
export function maskedThenAndNow(
  then: readonly RecordMap['subProcessor'][],
  now: readonly RecordMap['subProcessor'][],
): RecordMap['subProcessor'][] {
  const disclosures = new Map(now.map(({ id, disclosure }) => [id, disclosure]));
  return [
    ...then.map((record) => ({ ...record, disclosure: disclosures.get(record.id) ?? record.disclosure })),
    ...now,
  ];
}

/** The organisation whose register it is. */
type Known = Pick<RecordMap['organisation'], 'name' | 'website' | 'dpoEmail'>;

/** Looks for what tells who a masked sub-processor is: answers with the first such name and the text in which it stands. */
export function maskedNames(
  subProcessors: readonly RecordMap['subProcessor'][],
  organisation: Known,
): (texts: readonly string[]) => { readonly name: string; readonly text: string } | undefined {
  const named = subProcessors.filter((record) => record.disclosure === 'named');
  const published = [organisation.name, ...named.map((record) => record.legalName)].map(folded);
  const shared = new Set([organisation.website, organisation.dpoEmail, ...named.flatMap(addressesOf)].map(domainOf));
  const secrets = subProcessors
    .flatMap((record) => secretsOf(record, shared))
    .map((name) => {
      const secret = phrase(folded(name));
      const longer = published.filter((other) => secret.test(other)).map((other) => phrase(other, 'gu'));
      return { name, secret, longer };
    });
  return (texts) => {
    const all = texts.map((text) => ({ text, words: folded(text) }));
    for (const { name, secret, longer } of secrets) {
      const found = all.find(({ words }) =>
        secret.test(longer.reduce((rest, other) => rest.replaceAll(other, '|'), words)),
      );
      if (found) return { name, text: found.text };
    }
    return undefined;
  };
}

/** Domains that others share, such as those of mail that anybody can have, tell nothing. */
function secretsOf(record: RecordMap['subProcessor'], shared: ReadonlySet<string>): string[] {
  if (record.disclosure === 'named') return [];
  const own = new Set(['', ...Object.values(record.publicLabel).map(folded)]);
  const names = [record.legalName, record.tradeName, ...record.formerNames];
  const domains = addressesOf(record)
    .map(domainOf)
    .filter((domain) => !shared.has(domain));
  return [...names, ...names.map(nameAlone), numberAlone(record.registrationNumber), ...domains].filter(
    (name) => !own.has(folded(name)),
  );
}

const addressesOf = ({ website, contactEmail }: RecordMap['subProcessor']): string[] => [website, contactEmail];

/** Of a web site or a mail address: what follows the scheme, the name and "www."; empty where there is none. */
const domainOf = (address: string): string =>
  /^(?:[a-z]+:\/\/)?(?:[^@/\s]+@)?(?:www\.)?([^@/:?#\s]+\.[^@/:?#\s]+)/iu.exec(address.trim())?.[1]?.toLowerCase() ??
  '';

/** The name without its legal form; empty where an ordinary word or a very short one is left ("Support AB"). */
function nameAlone(name: string): string {
  const { stem, form } = splitLegalForm(name);
  return form === null || stem.length < 4 || guessKind(stem).kind === 'category' ? '' : stem;
}

function numberAlone(registrationNumber: string): string {
  return /\d(?:\D?\d){5}/.test(registrationNumber) ? registrationNumber : '';
}

/** Words in lower case with a space between them: width, invisible characters, punctuation and line breaks do not count. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds folded words, the last perhaps in the genitive. Folding leaves nothing that a pattern would take as a sign. */
function phrase(words: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}s?(?![\\p{L}\\p{M}\\p{N}])`, flags);
}
