import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { readBlocks } from '#register/importing/blocks.ts';
import { readDelimited } from '#register/importing/delimited.ts';
import { bestReading } from '#register/importing/evidence.ts';
import { isHtml, readHtml } from '#register/importing/html.ts';
import { readLabelled } from '#register/importing/labelled.ts';
import { listLimits } from '#register/importing/limits.ts';
import { sourceLines } from '#register/importing/lines.ts';
import { NameIndex, type KnownSubProcessor } from '#register/importing/matching.ts';
import { planOf } from '#register/importing/plan.ts';
import type { Reading, SourceLine } from '#register/importing/reading.ts';
import { readSeparatedLines } from '#register/importing/separated.ts';

export interface RecogniseOptions {
  /** Language in which the list is written and its texts will be stored. */
  readonly language: ContentLanguage;
  /** The register's sub-processors. */
  readonly known: readonly KnownSubProcessor[];
  /** What the source says it is (clipboard type, file ending); left out, the text tells. */
  readonly hint?: 'html' | 'text' | 'delimited';
}

/**
 * Recognises a list of sub-processors in a text, as the plan to review before anything is taken in. The text is read in
 * every way that it could be laid out, and the reading that explains it best is taken.
 *
 * @throws RegisterError `LIST_EMPTY`, `LIST_NOT_RECOGNISED`, `LIST_TOO_LONG`, `LIST_CELL_TOO_LONG`, `LIST_TOO_DEEP`
 */
export function recogniseList(text: string, { language, known, hint }: RecogniseOptions): ImportPlan {
  if (text.length > listLimits.characters) {
    throw new RegisterError('LIST_TOO_LONG', { what: 'characters', limit: listLimits.characters });
  }
  const { lines, reading } =
    hint === 'html' || (hint === undefined && isHtml(text)) ? readPage(text) : readText(sourceLines(text), hint);
  if (lines.every((line) => line.text.trim() === '')) throw new RegisterError('LIST_EMPTY');
  if (!reading) throw new RegisterError('LIST_NOT_RECOGNISED');
  const plan = planOf(reading, lines, language, new NameIndex(known));
  if (plan.rows.length === 0) throw new RegisterError('LIST_NOT_RECOGNISED');
  return plan;
}

interface Read {
  readonly lines: readonly SourceLine[];
  readonly reading: Reading | null;
}

function readPage(text: string): Read {
  const { lines, reading } = readHtml(text);
  return reading ? { lines, reading } : readText(lines, 'text');
}

function readText(lines: readonly SourceLine[], hint: RecogniseOptions['hint']): Read {
  const delimited = readDelimited(lines);
  if (hint === 'delimited' && delimited) return { lines, reading: delimited };
  return {
    lines,
    reading: bestReading([readBlocks(lines), readLabelled(lines), readSeparatedLines(lines), delimited]),
  };
}
