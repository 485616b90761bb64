import type { noticesContract } from '#shared/ipc/notices-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, otherFile, type Desk, type EngineHandlers } from '#register/engine-desk.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { addNotice, removeNotice, updateNotice } from '#register/notices/notices.ts';
import { addChange, removeChange, updateChange } from '#register/notices/planned-changes.ts';
import { concernedCustomers, setRecipients, updateRecipient } from '#register/notices/recipients.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';

const pathOf = (desk: Desk, file: FileRef | null): string | null => (file === null ? null : otherFile(desk, file));

export const noticesHandlers: EngineHandlers<keyof typeof noticesContract> = {
  'notices.add': (desk, given) => flat(addNotice(openRegister(desk), given)),
  'notices.update': (desk, { id, patch }) => revisionOf(updateNotice(openRegister(desk), id, patch)),
  'notices.remove': (desk, { id }) => revisionOf(removeNotice(openRegister(desk), id)),
  'notices.unannounced': (desk) => unannouncedChanges(openRegister(desk)),
  'notices.addChange': (desk, given) => flat(addChange(openRegister(desk), given)),
  'notices.updateChange': (desk, { id, patch }) => revisionOf(updateChange(openRegister(desk), id, patch)),
  'notices.removeChange': (desk, { id }) => revisionOf(removeChange(openRegister(desk), id)),
  'notices.concerned': (desk, { noticeId }) => concernedCustomers(openRegister(desk), noticeId).map(({ id }) => id),
  'notices.setRecipients': (desk, { noticeId, customerIds }) =>
    revisionOf(setRecipients(openRegister(desk), noticeId, customerIds)),
  'notices.updateRecipient': (desk, { id, patch }) => revisionOf(updateRecipient(openRegister(desk), id, patch)),
  'notices.markSent': (desk, { proof, ...sending }, work) =>
    revisionOf(markSent(openRegister(desk), { ...sending, proof: pathOf(desk, proof) }, work)),
  'notices.answer': (desk, { recipientId, document, ...answer }, work) =>
    revisionOf(recordAnswer(openRegister(desk), recipientId, { ...answer, document: pathOf(desk, document) }, work)),
  'notices.settle': (desk, { recipientId, ...given }) =>
    revisionOf(settleObjection(openRegister(desk), recipientId, given)),
  'notices.carryOut': (desk, given) => revisionOf(carryOut(openRegister(desk), given)),
};
