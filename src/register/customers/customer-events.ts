import type { CustomerEvent } from '#shared/ipc/customers-contract.ts';
import { localDate } from '#shared/model/dates.ts';
import { annexHeads, type AnnexHead } from '#register/annexes/annex-heads.ts';
import type { Register } from '#register/store/register.ts';

/** On one day, what follows from something comes after it. */
const order: readonly CustomerEvent['kind'][] = ['annex', 'reveal', 'copy', 'notice', 'answer', 'settlement'];

/** What a customer was told and what it answered, newest first. Throws RegisterError RECORD_NOT_FOUND. */
export function customerEvents(register: Register, id: string): CustomerEvent[] {
  register.get('customer', id);
  const events = [...annexEvents(register, id), ...noticeEvents(register, id), ...revealEvents(register, id)];
  const place = ({ kind }: CustomerEvent): number => order.indexOf(kind);
  return events.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : place(b) - place(a)));
}

function annexEvents(register: Register, customerId: string): CustomerEvent[] {
  const isTold = (head: AnnexHead): boolean => head.customerId === customerId && head.audience !== 'internal';
  const annexes = annexHeads(register).filter(isTold);
  const numbers = new Map(annexes.map(({ id, number }) => [id, number]));
  return [
    ...annexes.map(({ id, number, issuedAt, profile }) => ({
      on: localDate(new Date(issuedAt)),
      kind: 'annex' as const,
      recordId: id,
      subject: number,
      detail: profile,
    })),
    ...register.all('annexCopy').flatMap(({ annexId, receivedOn, outcome }) => {
      const number = numbers.get(annexId);
      return number === undefined
        ? []
        : [{ on: receivedOn, kind: 'copy' as const, recordId: annexId, subject: number, detail: outcome }];
    }),
  ].toReversed();
}

function noticeEvents(register: Register, customerId: string): CustomerEvent[] {
  return register
    .all('noticeRecipient')
    .filter((recipient) => recipient.customerId === customerId)
    .flatMap(({ noticeId, sentOn, means, answer, answeredOn, settledOn }) => {
      const of = { recordId: noticeId, subject: register.find('changeNotice', noticeId)?.title ?? '' };
      const events: CustomerEvent[] = [];
      if (sentOn !== null) events.push({ ...of, on: sentOn, kind: 'notice', detail: means ?? '' });
      if (answer !== 'none' && answeredOn !== null)
        events.push({ ...of, on: answeredOn, kind: 'answer', detail: answer });
      if (settledOn !== null) events.push({ ...of, on: settledOn, kind: 'settlement', detail: '' });
      return events;
    });
}

const revealEvents = (register: Register, customerId: string): CustomerEvent[] =>
  register
    .all('reveal')
    .filter((reveal) => reveal.customerId === customerId)
    .map(({ id, toldOn, nameTold, means }) => ({
      on: toldOn,
      kind: 'reveal',
      recordId: id,
      subject: nameTold,
      detail: means,
    }));
