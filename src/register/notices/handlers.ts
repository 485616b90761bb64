import type { noticesContract } from '#shared/ipc/notices-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, otherFile, type Desk, type EngineHandlers } from '#register/engine-desk.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { announce } from '#register/notices/announce.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { removeNotice, updateNotice } from '#register/notices/notices.ts';
import { removeChange, updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients, updateRecipient } from '#register/notices/recipients.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';

/** See `engine-handlers.ts`: what makes PDFs is loaded at the first such call. */
const paper = async () => (await import('#register/notices/paper-handlers.ts')).noticePaperHandlers;

const pathOf = (desk: Desk, file: FileRef | null): string | null => (file === null ? null : otherFile(desk, file));

export const noticesHandlers: EngineHandlers<keyof typeof noticesContract> = {
  'notices.announce': (desk, given) => flat(announce(openRegister(desk), given)),
  'notices.update': (desk, { id, patch }) => revisionOf(updateNotice(openRegister(desk), id, patch)),
  'notices.remove': (desk, { id }) => revisionOf(removeNotice(openRegister(desk), id)),
  'notices.unannounced': (desk) => unannouncedChanges(openRegister(desk)),
  'notices.updateChange': (desk, { id, patch }) => revisionOf(updateChange(openRegister(desk), id, patch)),
  'notices.removeChange': (desk, { id }) => revisionOf(removeChange(openRegister(desk), id)),
  'notices.setRecipients': (desk, { noticeId, customerIds }) =>
    revisionOf(setRecipients(openRegister(desk), noticeId, customerIds)),
  'notices.updateRecipient': (desk, { id, patch }) => revisionOf(updateRecipient(openRegister(desk), id, patch)),
  'notices.answer': (desk, { recipientId, document, ...answer }, work) =>
    revisionOf(recordAnswer(openRegister(desk), recipientId, { ...answer, document: pathOf(desk, document) }, work)),
  'notices.settle': (desk, { recipientId, ...given }) =>
    revisionOf(settleObjection(openRegister(desk), recipientId, given)),
  'notices.markSent': async (...call) => (await paper())['notices.markSent'](...call),
  'notices.write': async (...call) => (await paper())['notices.write'](...call),
  'notices.kept': async (...call) => (await paper())['notices.kept'](...call),
  'notices.export': async (...call) => (await paper())['notices.export'](...call),
  'notices.exportMail': async (...call) => (await paper())['notices.exportMail'](...call),
  'notices.evidence': async (...call) => (await paper())['notices.evidence'](...call),
  'notices.carryOut': (desk, given) => revisionOf(carryOut(openRegister(desk), given)),
};
