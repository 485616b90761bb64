import type { AnnexContent } from '#shared/model/annex-content.ts';
import {
  annexOutline,
  headingColumn,
  type AnnexOutline,
  type OutlineParagraph,
  type OutlineTable,
} from '#register/annexes/annex-outline.ts';
import { textLines, xmlText } from '#register/annexes/xml-text.ts';

/** Enough to be read as it is; a web site that takes the page over puts its own in the place of it. */
const css = `body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; overflow-wrap: break-word; }
h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; margin: 0 0 1rem; hyphens: auto; }
h2 { font-size: 1.25rem; margin: 0; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 3rem; margin: 0 0 1.5rem; }
dl div { max-width: 24rem; overflow-wrap: anywhere; }
dt { color: #57606a; }
dd { margin: 0; }
section { margin: 2rem 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: 0.5rem 0; font-weight: 600; }
th, td { border: 1px solid #c9d1d9; padding: 0.5rem; text-align: start; vertical-align: top; }
thead th { background: #f3f5f7; }
@media print { section { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } }`;

/**
 * One page of HTML (WHATWG), UTF-8, that stands by itself: without script, pictures or anything that is fetched. Throws
 * RegisterError ANNEX_CHARACTER_UNWRITABLE, ANNEX_TEXT_LOST.
 */
export function renderHtml(content: AnnexContent): Uint8Array {
  const outline = annexOutline(content);
  const { language, numbered, title } = outline;
  const heading = [numbered, title].filter((part) => part !== null).join(' – ');
  return Buffer.from(
    `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Bilaga">
<title>${xmlText(heading)}</title>
<style>
${css}
</style>
</head>
<body>
<main>
${[head(outline), ...outline.introduction.map(paragraph), ...tables(outline), ...outline.notes.map(paragraph)].join('\n')}
</main>
</body>
</html>
`,
    'utf8',
  );
}

/** Line breaks are written as such. */
const broken = (text: string): string => textLines(text).map(xmlText).join('<br>');
const paragraph = ({ text, language }: OutlineParagraph): string =>
  `<p${language === null ? '' : ` lang="${language}"`}>${broken(text)}</p>`;

function head({ numbered, title, facts }: AnnexOutline): string {
  const items = facts.map(
    ({ label, lines }) => `<div><dt>${xmlText(label)}</dt><dd>${lines.map(xmlText).join('<br>')}</dd></div>`,
  );
  return [
    '<header>',
    ...(numbered === null ? [] : [paragraph({ text: numbered, language: null })]),
    `<h1>${broken(title)}</h1>`,
    '<dl>',
    ...items,
    '</dl>',
    '</header>',
  ].join('\n');
}

const tables = ({ table, sections, language, none }: AnnexOutline): string[] => [
  tableSection(table, { id: 'table', heading: xmlText(table.heading), language, none }),
  ...sections.map((section, index) =>
    tableSection(section, {
      id: `table-${index + 2}`,
      heading: `<h2>${xmlText(section.heading)}</h2>`,
      language,
      none,
    }),
  ),
];

interface Around {
  readonly id: string;
  readonly heading: string;
  readonly language: string;
  readonly none: string;
}

/** A wide table scrolls by itself; by keyboard too, so it can be focused and has a name. */
function tableSection(table: OutlineTable, { id, heading, language, none }: Around): string {
  const languages = table.columns.map((column) => (column.language === language ? '' : ` lang="${column.language}"`));
  const labels = table.columns.map(({ label }, at) => `<th scope="col"${languages[at] ?? ''}>${broken(label)}</th>`);
  const named = headingColumn(table);
  const rows = table.rows.map((cells) =>
    cells
      .map((text, at) => {
        const lang = text === '' ? '' : (languages[at] ?? '');
        return at === named ? `<th scope="row"${lang}>${broken(text)}</th>` : `<td${lang}>${broken(text)}</td>`;
      })
      .join(''),
  );
  const empty = `<td colspan="${table.columns.length}">${xmlText(none)}</td>`;
  return [
    `<section aria-labelledby="${id}" tabindex="0">`,
    '<table>',
    `<caption id="${id}">${heading}</caption>`,
    `<thead>\n<tr>${labels.join('')}</tr>\n</thead>`,
    '<tbody>',
    ...(rows.length > 0 ? rows : [empty]).map((row) => `<tr>${row}</tr>`),
    '</tbody>',
    '</table>',
    '</section>',
  ].join('\n');
}
