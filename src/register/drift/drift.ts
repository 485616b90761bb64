import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import { compareAnnexes, isSame, type AnnexDifference } from '#register/annexes/compare-annexes.ts';
import { composeAnnex, type ComposeOptions } from '#register/annexes/compose.ts';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { latestAnnexes, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { rememberedDrift } from '#register/drift/known-drift.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';
import { wireErrorOf } from '#register/wire-error.ts';

const nothing: AnnexDrift['difference'] = { rows: [], around: [] };
const order: Readonly<Record<AnnexDrift['state'], number>> = { cannot: 0, differs: 1, same: 2 };

/** The choices with which an annex was issued, to compose it as of now. */
export const choicesOf = (head: AnnexHead): Omit<ComposeOptions, 'number' | 'supersedes'> => ({
  profile: head.profile,
  ownProfileId: head.ownProfileId,
  language: head.language,
  secondLanguage: head.secondLanguage,
  audience: head.audience,
  customerId: head.customerId,
  claims: head.claims,
});

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
    drifts.push(rememberedDrift(register, head, () => driftOfAnnex(register, head)));
    work.onProgress(index + 1, heads.length);
  }
  return drifts.toSorted((a, b) => order[a.state] - order[b.state]);
}

function driftOfAnnex(register: Register, head: AnnexHead): AnnexDrift {
  try {
    const difference = differenceFromToday(register, head);
    return {
      annexId: head.id,
      state: isSame(difference) ? 'same' : 'differs',
      difference: asMessage(difference),
      error: null,
    };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { annexId: head.id, state: 'cannot', difference: nothing, error: wireErrorOf(error) };
  }
}

/** From what an annex says to what it would say as of now. Throws what `composeAnnex` throws. */
export function differenceFromToday(register: Register, head: AnnexHead): AnnexDifference {
  const issued = register.get('annex', head.id);
  const { content, processings } = composeAnnex(register, { ...choicesOf(head), number: null });
  return compareAnnexes(issued, { content, rowIds: processings.map(({ processing }) => processing.id) });
}

/** As it crosses the process line. */
export const asMessage = ({ rows, around }: AnnexDifference): AnnexDrift['difference'] => ({
  rows: rows.map((row) => ({ ...row, cells: [...row.cells] })),
  around: [...around],
});
