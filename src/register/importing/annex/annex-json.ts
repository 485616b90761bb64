import { annexContent, type AnnexContent } from '#shared/model/annex-content.ts';
import { columnContent, type ColumnContent } from '#shared/model/annex-profile.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { annexColumn } from '#register/importing/annex/annex-header.ts';
import { readAnnexRows, type SourceReading } from '#register/importing/annex/read-annex-rows.ts';
import type { Column } from '#register/importing/reading.ts';

const mark = '"bilaga-annex"';

/**
 * The content of an annex in a JSON text; null for any other text.
 *
 * @throws RegisterError `LIST_ANNEX_DAMAGED` for one that says it is an annex and is not whole, or of a newer version
 */
export function annexIn(text: string, fileName: string): AnnexContent | null {
  const start = text.trimStart();
  if (!start.startsWith('{') || !start.slice(0, 200).includes(mark)) return null;
  const content = annexContent.safeParse(parsed(text));
  if (!content.success) throw new RegisterError('LIST_ANNEX_DAMAGED', { file: fileName });
  return content.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the first annexes called their columns. */
const oldKeys = new Map<string, ColumnContent>([
  ['subProcessor', 'name'],
  ['personalData', 'personal-data'],
]);

/** The rows of an annex by the keys of their columns. Lines are the rows' numbers. */
export function readAnnexContent(content: AnnexContent): SourceReading {
  const columns = content.columns.map(({ key, label }) => columnOf(key, label, content));
  const rows = content.rows.map((row, index) => ({
    number: index + 1,
    cells: content.columns.map(({ key }) => (Object.hasOwn(row, key) ? (row[key] ?? '') : '')),
  }));
  const read = readAnnexRows(columns, null, rows, 'annex');
  return { ...read, reading: read.reading && { ...read.reading, language: content.language } };
}

function columnOf(key: string, label: string, { formatVersion, language }: AnnexContent): Column {
  const [name = '', suffix] = key.split('.');
  const second = contentLanguage.safeParse(suffix).data;
  const known = formatVersion === 1 && name === 'description' ? 'processing' : columnContent.safeParse(name).data;
  const found = known ?? oldKeys.get(name);
  if (found === undefined) return { label, field: null };
  return annexColumn(label, { content: found, language: second ?? language, isSecond: second !== undefined });
}
