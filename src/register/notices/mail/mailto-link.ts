import { longestMailLink } from '#shared/model/mail-link.ts';
import { mailAddress } from '#register/notices/mail/addresses.ts';

/**
 * A `mailto:` link (RFC 6068) with the longest of the texts that finds room, or with the subject alone, or with neither;
 * null without an address that can be one.
 *
 * @param texts the preferred one first, lines ended by `\n`
 */
export function mailtoLink(to: string, subject: string, texts: readonly string[]): string | null {
  const address = mailAddress(to);
  if (address === null) return null;
  const plain = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
  const bare = `${plain}?subject=${encoded(subject.replaceAll(/\p{Cc}+/gu, ' '))}`;
  const links = texts.map((text) => `${bare}&body=${encoded(text.replaceAll(/\r?\n/g, '\r\n'))}`);
  return [...links, bare].find(({ length }) => length <= longestMailLink) ?? plain;
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
