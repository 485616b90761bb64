import { createHash } from 'node:crypto';
import { mailAddress } from '#register/notices/mail/addresses.ts';

export interface MailParty {
  readonly name: string;
  /** Left out where it cannot be an address. */
  readonly address: string;
}

export interface Mail {
  readonly from: MailParty;
  readonly to: MailParty;
  readonly subject: string;
  /** Lines ended by `\n`. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
  readonly attachment: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

/** RFC 2045, 6.8. */
const base64Line = 76;

/**
 * A mail to be sent (RFC 5322, 2045–2047, 2231): UTF-8 in lines of ASCII that end in CRLF, with one attachment, marked as
 * a draft (`X-Unsent`) so that programs open it for sending. The same mail gives the same bytes. Texts cannot become headers:
 * all of them are encoded, and addresses are left out unless they are such.
 */
export function renderMail({ from, to, subject, text, language, date, attachment }: Mail): Uint8Array {
  const boundary = `=_bilaga_${createHash('sha256').update(text).update(attachment.bytes).digest('hex').slice(0, 32)}`;
  const lines = [
    ...mailbox('From', from),
    ...mailbox('To', to),
    `Subject: ${encodedWords(subject, 'Subject: '.length)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'))),
    `--${boundary}`,
    `Content-Type: ${attachment.mediaType}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n filename="${asciiName(attachment.name)}";\r\n filename*=${extendedValue(attachment.name)}`,
    '',
    ...base64Lines(attachment.bytes),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'ascii');
}

function mailbox(header: 'From' | 'To', { name, address }: MailParty): string[] {
  const known = mailAddress(address);
  if (known === null) return [];
  return [name === '' ? `${header}: ${known}` : `${header}: ${encodedWords(name, header.length + 2)}\r\n <${known}>`];
}

/** RFC 2047, 2: an encoded word has at most 75 characters, of which 63 carry 45 octets at most. */
const encodedOctets = 45;

/** A text of any characters as encoded words, a line each; no character is torn apart. */
export function encodedWords(text: string, indent: number): string {
  const words: string[] = [];
  let word = '';
  // The first line has the header's name before it.
  const room = (): number => (words.length === 0 ? encodedOctets - indent : encodedOctets);
  for (const sign of printable(text)) {
    if (Buffer.byteLength(word + sign) > room()) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

/** One line without control characters. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

function* base64Lines(bytes: Uint8Array): Generator<string> {
  const encoded = Buffer.from(bytes).toString('base64');
  for (let start = 0; start < encoded.length; start += base64Line) yield encoded.slice(start, start + base64Line);
}

/** For programs that do not know RFC 2231. */
const asciiName = (name: string): string =>
  printable(name)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]|["\\]/g, '_')
    .replace(/\.pdf$/i, '')
    .slice(0, 56)
    .concat('.pdf');

/** RFC 2231, 4, with the characters of RFC 5987, 3.2.1, in one line of which there may be 998 characters. */
const extendedValue = (name: string): string =>
  `utf-8''${encodeURIComponent(printable(name).slice(0, 80).toWellFormed()).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;
