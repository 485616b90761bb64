import { PageNumber, TextRun } from 'docx';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';

/** Stand in for the numbers, which Word fills in. */
const here = '\u0001';
const all = '\u0002';

/** "Page 2 of 5", in small print. */
export function pageOf(language: ContentLanguage): TextRun {
  const parts = outputText(language, 'annex.pdf.page', { page: here, pages: all }).split(/([\u0001\u0002])/u);
  return new TextRun({
    size: 16,
    children: parts.map((part) => {
      if (part === here) return PageNumber.CURRENT;
      return part === all ? PageNumber.TOTAL_PAGES : part;
    }),
  });
}
