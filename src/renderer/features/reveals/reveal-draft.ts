import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal, RevealMeans } from '#shared/model/reveal.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { today } from '#renderer/features/register/today.ts';
import { readDate } from '#renderer/ui/iso-date.ts';
import { labelsOf } from '#renderer/features/reveals/who-knows.ts';

/** What the dialog asks for. */
export interface RevealDraft {
  readonly subProcessorIds: readonly string[];
  readonly recipient: string;
  readonly toldOn: string;
  readonly means: RevealMeans;
  readonly ground: string;
  readonly notes: string;
}

/** Where the draft cannot be saved as it is. */
export type RevealProblem = 'names' | 'recipient' | 'toldOn';

export function problemsOf(draft: RevealDraft): readonly RevealProblem[] {
  const toldOn = readDate(draft.toldOn);
  const problems: [RevealProblem, boolean][] = [
    ['names', draft.subProcessorIds.length === 0],
    ['recipient', draft.recipient.trim() === ''],
    ['toldOn', !toldOn || toldOn > today()],
  ];
  return problems.filter(([, is]) => is).map(([problem]) => problem);
}

export const draftOf = ({ subProcessorId, recipient, toldOn, means, ground, notes }: Reveal): RevealDraft => ({
  subProcessorIds: [subProcessorId],
  recipient,
  toldOn,
  means,
  ground,
  notes,
});

/** What is the same for every name told at once. A recipient that is called as a customer is that customer. */
function tellingOf(draft: RevealDraft, { customers }: Pick<RegisterRecords, 'customers'>) {
  const recipient = draft.recipient.trim();
  const wanted = recipient.toLocaleLowerCase();
  const customer = customers.find(({ name }) => name.toLocaleLowerCase() === wanted);
  return {
    customerId: customer?.id ?? null,
    recipient: customer?.name ?? recipient,
    toldOn: readDate(draft.toldOn) ?? '',
    means: draft.means,
    ground: draft.ground.trim(),
    notes: draft.notes.trim(),
  };
}

/** What editing changes of an entry. A recipient left as it is stays the customer that it was, whatever that is called now. */
export function changesOf(draft: RevealDraft, edited: Reveal, records: Pick<RegisterRecords, 'customers'>) {
  const { customerId, recipient, ...others } = tellingOf(draft, records);
  return draft.recipient.trim() === edited.recipient ? others : { customerId, recipient, ...others };
}

/** One entry of the log for each name, as it is now, with its label in the recipient's language. */
export function entriesOf(draft: RevealDraft, records: RegisterRecords, language: WindowLanguage) {
  const telling = tellingOf(draft, records);
  const customer = records.customers.find(({ id }) => id === telling.customerId);
  const labels = labelsOf(records, customer?.language ?? language);
  return records.subProcessors
    .filter(({ id }) => draft.subProcessorIds.includes(id))
    .map(({ id, legalName }) => ({
      ...telling,
      subProcessorId: id,
      nameTold: legalName,
      publicLabel: labels.get(id) ?? '',
    }));
}
