import { labelledText } from '#shared/messages/output/output-text.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { NoticeContent } from '#register/notices/notice-content.ts';

/** The notice as plain text of a mail; lines are ended by `\n`. */
export function mailText({ language, greeting, paragraphs, changes, answering, closing }: NoticeContent): string {
  const told = changes.map((change) => changeText(change, language));
  return [greeting, ...paragraphs, ...told, ...answering, closing.join('\n')].map(tidy).join('\n\n');
}

/** In few words: what, from when and until when to answer. For where the whole text finds no room. */
export function shortMailText({ greeting, changes, answering, closing }: NoticeContent): string {
  const brief = changes.map(({ heading, lines }) => `– ${heading} (${lines.at(-1)?.text ?? ''})`).join('\n');
  return [greeting, brief, ...answering, closing.join('\n')].map(tidy).join('\n\n');
}

function changeText({ heading, lines }: NoticeContent['changes'][number], language: ContentLanguage): string {
  const said = lines.map(({ label, text }) => labelledText(language, label, text.replaceAll(/\s*\n\s*/g, ', ')));
  return [heading, ...said].join('\n');
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[[\p{Cc}]--[\n\t]]/gv, '')
    .trim();
