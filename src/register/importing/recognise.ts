import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { readAnnexText } from '#register/importing/annex/annex-text.ts';
import type { SourceReading } from '#register/importing/annex/read-annex-rows.ts';
import { readBlocks } from '#register/importing/blocks.ts';
import { delimitedReadings } from '#register/importing/delimited.ts';
import { bestReading } from '#register/importing/evidence.ts';
import { isHtml, readHtml } from '#register/importing/html.ts';
import { readLabelled } from '#register/importing/labelled.ts';
import { listLimits } from '#register/importing/limits.ts';
import { sourceLines } from '#register/importing/lines.ts';
import { NameIndex, type KnownSubProcessor } from '#register/importing/matching.ts';
import { planOf } from '#register/importing/plan.ts';
import type { Reading, SourceLine } from '#register/importing/reading.ts';
import type { SheetReading } from '#register/importing/read-tables.ts';
import { readSeparatedLines } from '#register/importing/separated.ts';
import { atOnce, type Steps } from '#register/importing/steps.ts';

export interface RecogniseOptions {
  /** Language in which the list is written and its texts will be stored. */
  readonly language: ContentLanguage;
  /** The register's sub-processors. */
  readonly known: readonly KnownSubProcessor[];
  /** What the source says it is (clipboard type, file ending); left out, the text tells. */
  readonly hint?: 'html' | 'text' | 'delimited';
  /** Whether the text is that of a file that begins with a byte order mark. */
  readonly hasMark?: boolean;
}

/**
 * Recognises a list of sub-processors in a text, as the plan to review before anything is taken in. The text is read in
 * every way that it could be laid out, and the reading that explains it best is taken.
 *
 * @throws RegisterError `LIST_EMPTY`, `LIST_NOT_RECOGNISED`, `LIST_TOO_LONG`, `LIST_CELL_TOO_LONG`, `LIST_TOO_DEEP`
 */
export const recogniseList = (text: string, options: RecogniseOptions): ImportPlan =>
  atOnce(recognition(text, options));

/** As `recogniseList`, with a step for each way to read it. */
export function* recognition(text: string, options: RecogniseOptions): Steps<ImportPlan> {
  if (text.length > listLimits.characters) {
    throw new RegisterError('LIST_TOO_LONG', { what: 'characters', limit: listLimits.characters });
  }
  const { hint } = options;
  const own = hint === undefined ? readAnnexText(text, options.hasMark ?? false) : null;
  if (own) return planFrom({ ...own, sheet: null }, options);
  const isPage = hint === 'html' || (hint === undefined && isHtml(text));
  const read = isPage ? yield* readPage(text) : yield* readText(sourceLines(text), hint);
  return planFrom({ ...read, sheet: null }, options);
}

/** @throws RegisterError `LIST_EMPTY`, `LIST_NOT_RECOGNISED`, `LIST_TOO_LONG`, `LIST_CELL_TOO_LONG` */
export function planFrom(
  { lines, reading, sheet }: SheetReading,
  { language, known }: Pick<RecogniseOptions, 'language' | 'known'>,
): ImportPlan {
  if (lines.every((line) => line.text.trim() === '')) throw new RegisterError('LIST_EMPTY');
  if (!reading) throw new RegisterError('LIST_NOT_RECOGNISED');
  const plan = planOf(reading, lines, { language, sheet }, new NameIndex(known));
  // An annex that says that there is nobody is known for what it is.
  const saysNobody = reading.isExact === true && reading.rows.length === 0;
  if (plan.rows.length === 0) throw new RegisterError(saysNobody ? 'LIST_EMPTY' : 'LIST_NOT_RECOGNISED');
  return plan;
}

function* readPage(text: string): Steps<SourceReading> {
  const { lines, reading } = readHtml(text);
  yield;
  return reading ? { lines, reading } : yield* readText(lines, 'text');
}

function* readText(lines: readonly SourceLine[], hint: RecogniseOptions['hint']): Steps<SourceReading> {
  const delimited: (Reading | null)[] = [];
  for (const reading of delimitedReadings(lines)) {
    delimited.push(reading);
    yield;
  }
  const best = bestReading(delimited);
  if (hint === 'delimited' && best) return { lines, reading: best };
  const readings: (Reading | null)[] = [];
  for (const read of [readBlocks, readLabelled, readSeparatedLines]) {
    yield;
    readings.push(read(lines));
  }
  yield;
  return { lines, reading: bestReading([...readings, best]) };
}
