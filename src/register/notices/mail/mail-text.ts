import type { NoticeContent } from '#register/notices/compose-notice.ts';

/** The notice as plain text of a mail; lines are ended by `\n`. */
export function mailText({ greeting, paragraphs, changes, answering, closing }: NoticeContent): string {
  return [greeting, ...paragraphs, ...changes.map(changeText), ...answering, closing.join('\n')].map(tidy).join('\n\n');
}

/** In few words: what, from when and until when to answer. For where the whole text finds no room. */
export function shortMailText({ greeting, changes, answering, closing }: NoticeContent): string {
  const brief = changes.map(({ heading, lines }) => `– ${heading} (${lines.at(-1)?.text ?? ''})`).join('\n');
  return [greeting, brief, ...answering, closing.join('\n')].map(tidy).join('\n\n');
}

const changeText = ({ heading, lines }: NoticeContent['changes'][number]): string =>
  [heading, ...lines.map(({ label, text }) => `${label}: ${text.replaceAll(/\s*\n\s*/g, ', ')}`)].join('\n');

const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[[\p{Cc}]--[\n\t]]/gv, '')
    .trim();
