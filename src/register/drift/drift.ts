import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnnexDrift, AnnexDifferenceMessage, ChoiceChange } from '#shared/ipc/drift-contract.ts';
import { compareAnnexes, isSame, type AnnexDifference, type RowDifference } from '#register/annexes/compare-annexes.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { latestAnnexes, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { rememberedDrift } from '#register/drift/known-drift.ts';
import { choicesOf, todaysChoice, type TodaysChoice } from '#register/drift/todays-choice.ts';
import { RegisterError } from '#register/errors.ts';
import { namedByAnnex } from '#register/reveals/named-by-annex.ts';
import type { Register } from '#register/store/register.ts';
import { wireErrorOf } from '#register/wire-error.ts';

const nothing: AnnexDifferenceMessage = { choices: [], rows: [], sections: [], around: [] };
const order: Readonly<Record<AnnexDrift['state'], number>> = { cannot: 0, differs: 1, same: 2 };

/**
 * The latest annexes beside today's register, row by row; those that differ first. One after another, so that contents are
 * not in memory together.
 */
export async function driftOf(register: Register, work: Work): Promise<AnnexDrift[]> {
  const heads = latestAnnexes(register);
  const drifts: AnnexDrift[] = [];
  for (const [index, head] of heads.entries()) {
    await nextTurn();
    throwIfCancelled(work);
    const today = todaysChoice(register, head, heads);
    drifts.push(rememberedDrift(register, { head, today }, () => driftOfAnnex(register, head, today)));
    work.onProgress(index + 1, heads.length);
  }
  return drifts.toSorted((a, b) => order[a.state] - order[b.state]);
}

function driftOfAnnex(register: Register, head: AnnexHead, today: TodaysChoice): AnnexDrift {
  try {
    const difference = differenceFromToday(register, head, today);
    const differs = difference.choices.length > 0 || !isSame(difference);
    return { annexId: head.id, state: differs ? 'differs' : 'same', difference, error: null };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const difference = { ...nothing, choices: [...today.changes] };
    return { annexId: head.id, state: 'cannot', difference, error: wireErrorOf(error) };
  }
}

/**
 * From what an annex says to what it would say as of now, as agreed with its customer today. Another language is a
 * difference of its own: rows are compared in the one in which it was issued. Throws what `composeAnnex` throws.
 */
export function differenceFromToday(
  register: Register,
  head: AnnexHead,
  { options, changes }: TodaysChoice,
): AnnexDifferenceMessage {
  const issued = register.get('annex', head.id);
  const today = composeAnnex(register, { ...options, number: null });
  const { language, secondLanguage } = choicesOf(head);
  const isSameLanguage = language === options.language;
  const inItsLanguage = isSameLanguage
    ? today
    : composeAnnex(register, { ...options, language, secondLanguage, number: null });
  // Where it names nobody who is masked, who is told names and who is not read the same.
  const saysNames = namedByAnnex(today.named, language).length > 0;
  const choices = changes.filter(({ what }) => what !== 'audience' || saysNames);
  const rowIds = inItsLanguage.processings.map(({ processing }) => processing.id);
  return asMessage(choices, compareAnnexes(issued, { content: inItsLanguage.content, rowIds }));
}

/** As it crosses the process line. */
const asMessage = (
  choices: readonly ChoiceChange[],
  { rows, sections, around }: AnnexDifference,
): AnnexDifferenceMessage => ({
  choices: [...choices],
  rows: rowsAsMessage(rows),
  sections: sections.map((section) => ({ ...section, rows: rowsAsMessage(section.rows) })),
  around: [...around],
});

const rowsAsMessage = (rows: readonly RowDifference[]): AnnexDifferenceMessage['rows'] =>
  rows.map((row) => ({ ...row, cells: [...row.cells] }));
