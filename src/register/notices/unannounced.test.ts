import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { listFindings } from '#register/checks/findings.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';
import type { Register } from '#register/store/register.ts';
import { addSubProcessor, updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { addChange, addNotice } from '#test/add-notices.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { temporaryFolder } from '#test/registers.ts';

/** The scene with an annex that Lindome was issued before anything changed. */
async function annexed() {
  const scene = noticeScene();
  await issue(scene.register, scene.lindome);
  return scene;
}

const issue = (register: Register, customerId: string, audience: AnnexAudience = 'customer') =>
  issueAnnex(register, {
    profile: audience === 'internal' ? 'full' : 'list',
    language: 'sv',
    audience,
    customerId,
    identity: null,
    out: join(temporaryFolder(), 'annex.json'),
  });

const made = (register: Register): string[] =>
  unannouncedChanges(register)
    .filter(({ isMade }) => isMade)
    .map(({ kind }) => kind);

it('what changed since a customer’s annex and was not announced to it: begun, ended, moved, reworded', async () => {
  const { register, active, planned } = await annexed();
  updateProcessing(register, active, {
    storageCountries: ['FI'],
    purpose: { sv: 'Annat' },
    retention: { sv: 'Ett år' },
  });
  expect(made(register)).toEqual(['location', 'purpose']);
  updateProcessing(register, active, { state: 'ended', endedOn: '2026-03-01' });
  updateProcessing(register, planned, { state: 'active' });
  expect(made(register)).toEqual(['new', 'ended']);
  expect(listFindings(register, null).filter(({ checkId }) => checkId === 'change-unannounced')).toMatchObject([
    { severity: 'severe', recordId: planned, subject: 'new' },
    { severity: 'warning', recordId: active, subject: 'ended' },
  ]);
  register.undo();
  register.undo();
  register.undo();
  expect(made(register)).toEqual([]);
});

it('an internal annex about a customer told it nothing', async () => {
  const { register, lindome, active } = await annexed();
  updateProcessing(register, active, { storageCountries: ['FI'] });
  await issue(register, lindome, 'internal');
  expect(made(register)).toEqual(['location']);
});

it('what has been filled in, translated or changed back is no change', async () => {
  const { register, active } = await annexed();
  updateProcessing(register, active, { personalData: { sv: 'Loggar' }, location: { sv: 'Umeå' } });
  updateProcessing(register, active, { purpose: { sv: 'Säkerhetskopior', en: 'Backups', de: 'Sicherungen' } });
  updateProcessing(register, active, { storageCountries: ['FI'] });
  updateProcessing(register, active, { storageCountries: ['SE'] });
  expect(made(register)).toEqual([]);
});

it('concerns only customers that use the service, and ends with a new annex', async () => {
  const { register, lindome, kungsbacka, active } = await annexed();
  updateCustomer(register, lindome, { serviceIds: register.get('customer', kungsbacka).serviceIds });
  updateProcessing(register, active, { storageCountries: ['FI'] });
  expect(made(register)).toEqual([]);
  updateCustomer(register, lindome, { serviceIds: [] });
  expect(made(register)).toEqual(['location']);
  await issue(register, lindome);
  expect(made(register)).toEqual([]);
});

it('what was announced to the customer and carried out is announced; another change of it is not', async () => {
  const { register, changeId, active, noticeId, send } = await annexed();
  const { id } = addChange(register, { noticeId, kind: 'location', processingId: active, replacesId: null }).result;
  updateChange(register, id, { newValues: { storageCountries: ['FI'] } });
  await send('2026-01-10');
  for (const change of [changeId, id]) carryOut(register, { changeId: change, on: '2026-03-01', despite: true });
  expect(made(register)).toEqual([]);
  updateProcessing(register, active, { purpose: { sv: 'Annat' } });
  expect(made(register)).toEqual(['purpose']);
});

it('what is true already can be announced afterwards', async () => {
  const { register, lindome, vendor } = await annexed();
  expect(vendor).not.toBe('');
  const { processingId } = addSubProcessor(register, { legalName: 'Granholmen Post AB', country: 'SE' }).result;
  expect(made(register)).toEqual(['new']);
  const noticeId = addNotice(register, { title: 'I efterhand' }).result.id;
  addChange(register, { noticeId, kind: 'new', processingId, replacesId: null });
  setRecipients(register, noticeId, [lindome]);
  expect(made(register)).toEqual(['new']);
});
