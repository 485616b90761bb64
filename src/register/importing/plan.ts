import type { ImportPlan, ImportRow, ImportWarning, LineRange, SkippedPart } from '#shared/model/import-plan.ts';
import { importFields } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { guessKind, type KindGuess } from '#register/importing/category.ts';
import { countriesIn } from '#register/importing/countries.ts';
import { listLimits } from '#register/importing/limits.ts';
import { oneLine, withoutBullet } from '#register/importing/lines.ts';
import type { NameIndex } from '#register/importing/matching.ts';
import { earlierSameVendor } from '#register/importing/names.ts';
import type { RawRow, Reading, SourceLine } from '#register/importing/reading.ts';
import { skippedParts } from '#register/importing/skipped.ts';

/**
 * Makes the plan to review of a reading: kinds, matches, repeated vendors and rows, countries.
 *
 * @throws RegisterError `LIST_TOO_LONG`, `LIST_CELL_TOO_LONG`
 */
export function planOf(
  reading: Reading,
  source: readonly SourceLine[],
  about: { readonly language: ContentLanguage; readonly sheet: string | null },
  known: NameIndex,
): ImportPlan {
  if (reading.rows.length > listLimits.rows)
    throw new RegisterError('LIST_TOO_LONG', { what: 'rows', limit: listLimits.rows });
  const numbered = (lines: LineRange): LineRange => ({
    from: numberOf(source, lines.from),
    to: numberOf(source, lines.to),
  });
  const named = reading.rows.map((row) => ({ row, name: nameOf(row, reading) }));
  const tooLong = named.filter(({ name }) => name.length > listLimits.name).map(({ row }) => row.lines);
  const kept = named.filter(({ name }) => name !== '' && name.length <= listLimits.name);
  const sameAs = earlierSameVendor(kept.map(({ name }) => name));
  const seen = new Set<string>();
  const rows = kept.map(({ row, name }, index): ImportRow => {
    const key = JSON.stringify(
      importFields.map((field) => (field === 'name' ? name : row.cells[field])?.toLowerCase() ?? ''),
    );
    const repeated = seen.has(key);
    seen.add(key);
    return rowOf({ row, name, index, sameAs: sameAs[index] ?? null, repeated }, numbered(row.lines), known);
  });
  const skipped: SkippedPart[] = skippedParts(reading, source, tooLong).map((part) => ({
    ...part,
    sourceLines: numbered(part.sourceLines),
  }));
  const header = reading.header && {
    sourceLines: numbered(reading.header.lines),
    columns: reading.header.columns
      .slice(0, listLimits.columns)
      .map(({ label, field }) => ({ label: label.slice(0, 200), field })),
  };
  return {
    shape: reading.shape,
    language: reading.language ?? about.language,
    languageIsKnown: reading.language !== undefined,
    sheet: about.sheet?.slice(0, 200) ?? null,
    header,
    rows,
    skipped,
  };
}

/** What Bilaga wrote stays as it is; a line of another list may begin with a bullet. */
const nameOf = ({ cells: { name = '' } }: RawRow, { isExact }: Reading): string =>
  isExact === true ? name.replaceAll('\n', ' ').trim() : withoutBullet(oneLine(name));

interface Placed {
  readonly row: RawRow;
  readonly name: string;
  readonly index: number;
  readonly sameAs: number | null;
  readonly repeated: boolean;
}

function rowOf({ row, name, index, sameAs, repeated }: Placed, lines: LineRange, known: NameIndex): ImportRow {
  for (const text of Object.values(row.cells)) {
    if (text.length > listLimits.cell)
      throw new RegisterError('LIST_CELL_TOO_LONG', { line: lines.from, limit: listLimits.cell });
  }
  const { name: _name, purpose = '', personalData = '', country, ...others } = row.cells;
  const hasLabel = (others.publicLabel ?? '').trim() !== '';
  const { kind, reason }: KindGuess = hasLabel ? { kind: 'category', reason: 'public-label' } : guessKind(name);
  const { match, several, otherForm } = known.find(name, kind);
  const isKnown = match !== null && match.exact && match.by !== 'publicLabel';
  const countries = country === undefined ? null : countriesIn(country);
  const warnings = new Set<ImportWarning>(row.warnings);
  if (purpose === '') warnings.add('missing-purpose');
  if (personalData === '') warnings.add('missing-personal-data');
  if (repeated) warnings.add('duplicate-row');
  if (country !== undefined && countries === null) warnings.add('country-not-recognised');
  if (several) warnings.add('several-matches');
  if (otherForm) warnings.add('legal-form-differs');
  return {
    index,
    sourceLines: lines,
    name,
    purpose,
    personalData,
    ...others,
    ...(country === undefined ? {} : { country }),
    ...(countries === null ? {} : { countries }),
    ...(row.translation && { translation: row.translation }),
    kind: isKnown ? 'company' : kind,
    kindReason: isKnown ? 'known' : reason,
    match,
    sameAs,
    include: !repeated,
    warnings: [...warnings],
  };
}

function numberOf(source: readonly SourceLine[], at: number): number {
  return source[at - 1]?.number ?? 1;
}
