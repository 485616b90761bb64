import { RegisterError } from '#register/errors.ts';
import { nameOf } from '#register/store/record-title.ts';
import type { Register } from '#register/store/register.ts';

/** Throws RegisterError PROCESSING_IN_NOTICE: a notice tells of processings that are in the register. */
export function refuseAnnounced(register: Register, ids: ReadonlySet<string>): void {
  for (const { noticeId, processingId, replacesId } of register.all('plannedChange')) {
    const id = [processingId, replacesId].find((one) => one !== null && ids.has(one));
    if (id === undefined || id === null) continue;
    const isTold = register.all('noticeRecipient').some((one) => one.noticeId === noticeId && one.sentOn !== null);
    throw new RegisterError('PROCESSING_IN_NOTICE', {
      name: nameOf(register, 'processing', register.get('processing', id)),
      title: register.get('changeNotice', noticeId).title,
      sent: isTold ? 'yes' : 'no',
    });
  }
}
