import type { SampleNotice } from '#resources/sample/shape.ts';
import type { Scene, Stage } from '#register/sample/scene.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** A notice of one planned processing: begun, sent on one day to all its recipients, and answered by some. */
export function noticeScenes(notice: SampleNotice): Scene[] {
  const { begun, sent, recipients, title } = notice;
  const recipientKey = (customer: string): string => `recipient/${title}/${customer}`;
  const send: Scene['play'] = (tx, { idOf, dateOf }) => {
    for (const { customer, means } of recipients) {
      const { authorisation, noticePeriodDays } = tx.get('customer', idOf(`customer/${customer}`));
      const terms = { authorisation, noticePeriodDays, sentOn: dateOf(sent), means };
      tx.update('noticeRecipient', idOf(recipientKey(customer)), terms);
    }
  };
  const answers = recipients.flatMap(({ customer, answer: given }): Scene[] => {
    if (given === undefined) return [];
    const { on, answer, reason } = given;
    const play: Scene['play'] = (tx, { idOf, dateOf }) =>
      tx.update('noticeRecipient', idOf(recipientKey(customer)), { answer, reason, answeredOn: dateOf(on) });
    return [{ on, action: 'record-answer', play }];
  });
  const begin: Scene['play'] = (tx, stage) => beginNotice(tx, stage, notice, recipientKey);
  return [
    { on: begun, action: 'add-notice', play: begin },
    { on: sent, action: 'send-notice', play: send },
    ...answers,
  ];
}

function beginNotice(
  tx: Transaction,
  { idOf }: Stage,
  { title, introduction, vendor, what, why, recipients }: SampleNotice,
  recipientKey: (customer: string) => string,
): void {
  const noticeId = idOf(`notice/${title}`);
  const notice = { ...blankRecord('changeNotice'), id: noticeId, title, introduction };
  tx.insert('changeNotice', recordModels.changeNotice.parse(notice));
  const { id: processingId, startsOn } = tx.get('processing', idOf(`processing/${vendor}/0`));
  const change = { id: idOf(`change/${title}`), noticeId, kind: 'new', processingId, startsOn, what, why };
  tx.insert('plannedChange', recordModels.plannedChange.parse({ ...blankRecord('plannedChange'), ...change }));
  for (const { customer } of recipients) {
    const { id: customerId, authorisation, noticePeriodDays } = tx.get('customer', idOf(`customer/${customer}`));
    const terms = { authorisation, noticePeriodDays, answer: 'none' };
    const recipient = { id: idOf(recipientKey(customer)), noticeId, customerId, ...terms };
    tx.insert(
      'noticeRecipient',
      recordModels.noticeRecipient.parse({ ...blankRecord('noticeRecipient'), ...recipient }),
    );
  }
}
