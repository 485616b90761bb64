import { PageNumber, TextRun } from 'docx';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';

/** Private characters stand in for the numbers, which Word fills in. */
const here = '\uE000';
const all = '\uE001';

/** "Page 2 of 5", in small print. */
export function pageOf(language: ContentLanguage): TextRun {
  const parts = outputText(language, 'annex.pdf.page', { page: here, pages: all }).split(/([\uE000\uE001])/u);
  return new TextRun({
    size: 16,
    children: parts.map((part) => {
      if (part === here) return PageNumber.CURRENT;
      return part === all ? PageNumber.TOTAL_PAGES : part;
    }),
  });
}
