import { translate } from '#shared/messages/translate.ts';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { AnnexEnding } from '#shared/model/annex-format.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { today } from '#renderer/features/register/today.ts';

const forbiddenInNames = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** A name that every file system takes. */
export const fileName = (name: string): string =>
  name.replaceAll(forbiddenInNames, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 150);

/** What an annex's file may be called, in the annex's own language. */
export function suggestedName(
  choice: AnnexChoice,
  records: RegisterRecords,
  state: RegisterState,
  ending: AnnexEnding,
): string {
  const customer = records.customers.find(({ id }) => id === choice.customerId)?.name;
  const values = { organisation: state.organisation.name, date: choice.asOf?.date ?? today() };
  const language = choice.language === 'sv' ? 'sv' : 'en';
  const name =
    customer === undefined
      ? translate(language, 'issue.name.public', values)
      : translate(language, 'issue.name.customer', { ...values, customer });
  return `${fileName(name)}${ending}`;
}
