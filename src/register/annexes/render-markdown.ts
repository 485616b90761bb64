import type { AnnexContent } from '#shared/model/annex-content.ts';
import { annexOutline, type OutlineTable } from '#register/annexes/annex-outline.ts';
import { textLines } from '#register/annexes/xml-text.ts';

/**
 * Markdown with tables as GitHub Flavored Markdown 0.29 (section 4.10) has them, UTF-8; a line break in a text is `<br>`.
 * Throws RegisterError ANNEX_TEXT_LOST.
 */
export function renderMarkdown(content: AnnexContent): Uint8Array {
  const { numbered, title, facts, introduction, table, sections, notes, none } = annexOutline(content);
  const blocks = [
    `# ${markdownText(title)}`,
    ...(numbered === null ? [] : [markdownText(numbered)]),
    facts.map(({ lead, lines }) => `- **${markdownText(lead)}** ${markdownText(lines.join('\n'))}`).join('\n'),
    ...introduction.map(({ text }) => markdownText(text)),
    tableText(table, none),
    ...sections.flatMap((section) => [`## ${markdownText(section.heading)}`, tableText(section, none)]),
    ...notes.map(({ text }) => markdownText(text)),
  ];
  return Buffer.from(`${blocks.join('\n\n')}\n`, 'utf8');
}

function tableText({ columns, rows }: OutlineTable, none: string): string {
  const empty = columns.map((_column, at) => (at === 0 ? none : ''));
  return [
    rowText(columns.map(({ label }) => label)),
    `|${columns.map(() => ' --- |').join('')}`,
    ...(rows.length > 0 ? rows : [empty]).map(rowText),
  ].join('\n');
}

const rowText = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${markdownText(cell)} |`).join('')}`;

/** What means something anywhere in a text (CommonMark 0.31.2, sections 2.4 and 6; GFM 4.10 and 6.5; mathematics of GitHub). */
const inline = /[\\`*_<>[\]|~$]|&(?=#?\w+;)/gu;
/** What makes a heading, a list, a line or a quotation at the beginning of a line. */
const leading = /^(\s*)([-+#=]|\d{1,9}(?=[.)]))/u;

/** A text in which nothing is taken for Markdown. */
export const markdownText = (text: string): string =>
  textLines(text.trim())
    .map((line) =>
      line
        .replaceAll(inline, String.raw`\$&`)
        .replace(leading, (_all, space: string, sign: string) => `${space}${escapedStart(sign)}`),
    )
    .join('<br>');

/** Digits cannot be escaped, but the point after them. */
const escapedStart = (sign: string): string => (/^\d/u.test(sign) ? `${sign}\\` : `\\${sign}`);
