import { mailAddress } from '#register/notices/mail/addresses.ts';

/** Windows hands a program at most some 2,080 characters; what is longer would be cut in the middle. */
const longestLink = 2000;

/**
 * A `mailto:` link (RFC 6068) with the longest of the texts that finds room, or with the subject alone; null without an
 * address that can be one.
 *
 * @param texts the preferred one first, lines ended by `\n`
 */
export function mailtoLink(to: string, subject: string, texts: readonly string[]): string | null {
  const address = mailAddress(to);
  if (address === null) return null;
  const bare = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encoded(subject)}`;
  const links = texts.map((text) => `${bare}&body=${encoded(text.replaceAll(/\r?\n/g, '\r\n'))}`);
  return links.find(({ length }) => length <= longestLink) ?? bare;
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
