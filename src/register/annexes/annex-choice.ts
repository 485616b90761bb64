import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { ComposeOptions } from '#register/annexes/compose.ts';
import type { Register } from '#register/store/register.ts';

/** What the window or the command line chose, as composing takes it. Throws RegisterError RECORD_NOT_FOUND. */
export function composeOptions(
  register: Register,
  { supersedesId, ...choice }: AnnexChoice,
): Omit<ComposeOptions, 'number'> {
  return { ...choice, supersedes: supersedesId === null ? null : register.get('annex', supersedesId) };
}
