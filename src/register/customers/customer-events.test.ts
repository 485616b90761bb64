import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueAnnex } from '#register/annexes/issue.ts';
import { customerEvents } from '#register/customers/customer-events.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

it('tells what one customer was told and answered, newest first, and nothing of others', async () => {
  const register = newTestRegister();
  addSoundVendor(register, { subProcessor: { disclosure: 'masked', publicLabel: { sv: 'Drift' } } });
  const [id = '', other = ''] = ['Åsele kommun', 'Väst AB'].map(
    (name) => addCustomer(register, { name, language: 'sv' }).result.id,
  );
  updateCustomer(register, id, { disclosesMasked: true, disclosureGround: 'Avtalet' });
  for (const customerId of [id, other])
    await issueAnnex(register, {
      profile: 'list',
      language: 'sv',
      audience: 'customer',
      customerId,
      identity: null,
      out: join(temporaryFolder(), 'a.pdf'),
    });
  await issueAnnex(register, {
    profile: 'full',
    language: 'sv',
    audience: 'internal',
    customerId: other,
    identity: null,
    out: join(temporaryFolder(), 'internal.pdf'),
  });
  const { newId } = register.ports;
  const noticeId = newId();
  register.commit('import-list', (tx) => {
    tx.insert(
      'changeNotice',
      recordModels.changeNotice.parse({ ...blankRecord('changeNotice'), id: noticeId, title: 'Ny drift' }),
    );
    for (const customerId of [id, other])
      tx.insert(
        'noticeRecipient',
        recordModels.noticeRecipient.parse({
          ...blankRecord('noticeRecipient'),
          id: newId(),
          noticeId,
          customerId,
          authorisation: 'general',
          noticePeriodDays: 30,
          sentOn: customerId === id ? '2026-02-01' : null,
          means: 'mail',
          answer: customerId === id ? 'objected' : 'none',
          answeredOn: customerId === id ? '2026-02-09' : null,
          settledOn: customerId === id ? '2026-02-20' : null,
        }),
      );
  });
  expect(customerEvents(register, id).map(({ on, kind, detail }) => `${on} ${kind} ${detail}`.trim())).toEqual([
    '2026-03-01 reveal annex',
    '2026-03-01 annex list',
    '2026-02-20 settlement',
    '2026-02-09 answer objected',
    '2026-02-01 notice mail',
  ]);
  expect(customerEvents(register, other).map(({ kind }) => kind)).toEqual(['reveal', 'annex']);
  expect(() => customerEvents(register, newId())).toThrow(expect.objectContaining({ code: 'RECORD_NOT_FOUND' }));
});
