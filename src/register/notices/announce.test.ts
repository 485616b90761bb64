import { expect, it } from 'vitest';
import { updateCustomer } from '#register/customers/customers.ts';
import { announce } from '#register/notices/announce.ts';
import { changesOf, recipientsOf } from '#register/notices/notices.ts';
import { removeChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { noticeScene } from '#test/notice-scene.ts';

const planned = (processingId: string) => ({ kind: 'new', processingId, replacesId: null }) as const;
const ended = (processingId: string) => ({ kind: 'ended', processingId, replacesId: null }) as const;

it('a new notice with its changes and those whom they concern is one revision, which one undo takes back', () => {
  const { register, noticeId, lindome, planned: processing, active } = noticeScene();
  const before = register.latestRevision().number;
  const { result, revision } = announce(register, {
    notice: { title: 'Byte' },
    changes: [planned(processing), ended(active)],
  });
  expect(revision).toBe(before + 1);
  expect(register.revision(before + 1)).toMatchObject({ action: 'add-notice' });
  expect(changesOf(register, result.id).map(({ kind }) => kind)).toEqual(['new', 'ended']);
  expect(recipientsOf(register, result.id).map(({ customerId }) => customerId)).toEqual([lindome]);
  register.undo();
  expect(register.all('changeNotice').map(({ id }) => id)).toEqual([noticeId]);
  expect(register.all('plannedChange')).toHaveLength(1);
  expect(register.all('noticeRecipient')).toHaveLength(1);
});

it('one change that is refused leaves nothing of the notice behind', () => {
  const { register, planned: processing, active } = noticeScene();
  const before = register.latestRevision().number;
  expect(() =>
    announce(register, { notice: { title: 'Byte' }, changes: [planned(processing), planned(active)] }),
  ).toThrow(/active already/);
  expect([register.latestRevision().number, register.all('changeNotice').length]).toEqual([before, 1]);
});

it('in a notice that is there: whom only the new change concerns is added, who was left out stays so', () => {
  const { register, noticeId, changeId, lindome, kungsbacka, active } = noticeScene();
  const [archive = ''] = register.get('customer', kungsbacka).serviceIds;
  updateProcessing(register, active, { serviceIds: [archive] });
  setRecipients(register, noticeId, []);
  announce(register, { notice: { id: noticeId }, changes: [ended(active)] });
  expect(recipientsOf(register, noticeId).map(({ customerId }) => customerId)).toEqual([kungsbacka]);

  removeChange(register, changeId);
  setRecipients(register, noticeId, [lindome]);
  updateCustomer(register, lindome, { serviceIds: [archive] });
  announce(register, { notice: { id: noticeId }, changes: [ended(active)] });
  expect(recipientsOf(register, noticeId).map(({ customerId }) => customerId)).toEqual([lindome]);
});

it('what was told stays as it was told: nothing is added to it', async () => {
  const { register, noticeId, active, send } = noticeScene();
  await send();
  expect(() => announce(register, { notice: { id: noticeId }, changes: [ended(active)] })).toThrow(/have been told/);
});
