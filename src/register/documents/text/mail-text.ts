import PostalMime, { type Address, type Email } from 'postal-mime';
import { htmlPageText } from '#register/documents/text/html-page.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface MailText {
  /** Headers and body; messages that are in it are part of the body. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

/**
 * The text of a mail (RFC 5322, MIME: RFC 2045 to 2049): who, to whom, when, what about, and its body; the plain one where it has both.
 *
 * @throws TextProblem `unreadable`, `too-large`
 */
export async function mailText(bytes: Uint8Array): Promise<MailText> {
  if (boundaryLines(bytes) > textLimits.mailBoundaries) throw new TextProblem('too-large', 'a mail of too many parts');
  const mail = await parsed(bytes);
  return {
    text: [...headers(mail), '', bodyOf(mail)].join('\n'),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      mediaType: mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: textLimits.mailDepth,
      maxHeadersSize: textLimits.mailHeaders,
      maxRfc822NestingDepth: 3,
    });
  } catch (error) {
    throw new TextProblem('unreadable', 'postal-mime cannot read it', { cause: error });
  }
}

/** Each line that begins with two hyphens may begin a part, and each part costs memory. */
function boundaryLines(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf('\n--'); at >= 0; at = buffer.indexOf('\n--', at + 1)) count += 1;
  return count;
}

function headers({ from, to, cc, date, subject }: Email): string[] {
  return [addresses(from ? [from] : []), addresses(to), addresses(cc), date ?? '', subject ?? ''];
}

function addresses(list: readonly Address[] = []): string {
  return list
    .flatMap((address) => (address.group ? [{ name: address.name, address: '' }, ...address.group] : [address]))
    .map(({ name, address }) => `${name} ${address}`)
    .join(', ');
}

function bodyOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  return html === undefined ? '' : htmlPageText(html);
}
