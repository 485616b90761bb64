import type { CallInput } from '#shared/ipc/contract.ts';
import type { Agreement } from '#shared/model/agreement.ts';
import { useSave } from '#renderer/app/register-data.ts';

export type AgreementPatch = CallInput<'agreements.update'>['patch'];

/** Saves fields of an agreement: answers with what went wrong, or nothing. */
export function useSaveAgreement({ id }: Agreement): (patch: AgreementPatch) => Promise<string | undefined> {
  const save = useSave('agreements.update');
  return (patch) => save({ id, patch });
}
