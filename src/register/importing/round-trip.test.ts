import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { renderCsv } from '#register/annexes/render-csv.ts';
import { renderHtml } from '#register/annexes/render-html.ts';
import { renderJson } from '#register/annexes/render-json.ts';
import { renderMarkdown } from '#register/annexes/render-markdown.ts';
import { renderXlsx } from '#register/annexes/xlsx/render-xlsx.ts';
import { fileReading } from '#register/importing/read-list.ts';
import { atOnce } from '#register/importing/steps.ts';
import { annexContent } from '#test/annex-content.ts';

type Render = (content: AnnexContent) => Uint8Array | Promise<Uint8Array>;
const renderers: Readonly<Record<string, Render>> = {
  html: renderHtml,
  csv: renderCsv,
  md: renderMarkdown,
  xlsx: renderXlsx,
  json: renderJson,
};

async function readBack(content: AnnexContent, ending: string): Promise<ImportPlan> {
  const bytes = await renderers[ending]?.(content);
  if (!bytes) throw new Error(`no renderer for ${ending}`);
  return atOnce(fileReading(bytes, `annex.${ending}`, { language: 'sv', known: [] }));
}

/** Signs that mean something in one of the formats, words that mean something to the importer, and letters of all kinds. */
const signs = [
  ['=', '+', '-', '@', "'", "'=", '＝', '|', '\\', '\\|', '"', '""', ',', ';', '\t', '<', '>', '<br>', '</td>'],
  ['&', '&amp;', '&lt;', '&#65;', '*', '_', '`', '#', '~~', '$', '[a](b)', '1.', '> ', '---', '| --- |', '_x0041_'],
  ['{', '}', ' / ', ': ', '\u00A0', '\u200D', '\u00AD', '\u2028', '😀', 'å', 'ß', 'Ж', '漢', '\uE000', 'sep=;'],
  ['Ändamål', 'Purpose', 'Personuppgifter: ', 'Kontakta oss', '© 2026', 'Inga', 'USA', 'AB', '“x”', '  ', 'Nr'],
];
const odd = fc.constantFrom(...signs.flat());
const piece = fc.oneof(
  { weight: 3, arbitrary: odd },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('Drift av tjänsten', 'Namn och e-postadress', 'log '.repeat(500)) },
);
/** What the register holds: well-formed, trimmed, without controls but tabs and line feeds. */
const written = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFD-\uFFFF\uF721-\uF77E]/gu, '')
    .trim();
const lineOf = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => written(parts.join('')));
const text = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: fc.array(lineOf, { minLength: 1, maxLength: 3 }).map((lines) => written(lines.join('\n'))) },
);
const vendor = fc.oneof(
  {
    weight: 3,
    arbitrary: lineOf.map((line) =>
      line
        .replaceAll(/[\n\t]/gu, ' ')
        .slice(0, 300)
        .toWellFormed()
        .trim(),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('IT-drift', 'SMS', 'Lumen AB', 'Lumen AB', '=Lumen', 'Payment services') },
);
const rows = fc.array(fc.tuple(vendor, text, text), { minLength: 1, maxLength: 8 }).map((found) => {
  const named = found.map(([name, purpose, data], at) => [name || `Bolag ${at}`, purpose, data] as const);
  // A single row that says "None" and nothing else is how a table without rows is written.
  return named.length === 1 ? [...named, ['Lumen AB', 'Drift', 'Namn'] as const] : named;
});

type Rows = readonly (readonly [string, string, string])[];

function listOf(found: Rows, language: ContentLanguage): AnnexContent {
  const keys = ['name', 'purpose', 'personal-data'] as const;
  const labels = ['annex.list.subProcessor', 'annex.list.purpose', 'annex.list.personalData'] as const;
  return {
    ...annexContent(),
    language,
    columns: keys.map((key, at) => ({ key, label: outputText(language, labels[at] ?? labels[0]) })),
    rows: found.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? '']))),
  };
}

describe.each(Object.keys(renderers))('a list that goes out as %s and comes back', (ending) => {
  it('says the same, row by row, whatever its texts are made of', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...contentLanguages), async (found, language) => {
        const plan = await readBack(listOf(found, language), ending);
        expect(plan.rows.map(({ name, purpose, personalData }) => [name, purpose, personalData])).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
