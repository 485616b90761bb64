import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { updateCustomer } from '#register/customers/customers.ts';
import { readDocument } from '#register/documents/documents.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { composeEvidence } from '#register/notices/evidence/compose-evidence.ts';
import { exportNotices } from '#register/notices/export-notices.ts';
import { keptNotices } from '#register/notices/kept-paper.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { exportMail, writeNotice } from '#register/notices/write-notice.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { testIdentity } from '#test/signing-identity.ts';

const today = '2026-11-02';

/** The test identity is valid from November on. */
const scene = () => noticeScene(newTestRegister(undefined, fixedPorts(`${today}T08:00:00.000Z`)));
type Scene = ReturnType<typeof scene>;

async function written(
  { register, recipientId }: Scene,
  { sentOn = today, identity = null }: { sentOn?: string; identity?: SigningIdentity | null } = {},
): Promise<Buffer> {
  const folder = join(temporaryFolder(), 'out');
  await exportNotices(register, { recipientIds: [recipientId], folder, sentOn, identity }, quietWork);
  return readFileSync(join(folder, 'Lindome kommun.pdf'));
}

function kept({ register, recipientId }: Scene): Buffer | null {
  const { noticeSha256 } = register.get('noticeRecipient', recipientId);
  return noticeSha256 === null ? null : Buffer.concat([...readDocument(register, noticeSha256)]);
}

it('what is kept as sent is the very file that was written and signed', async () => {
  const at = scene();
  const pdf = await written(at, { identity: await testIdentity() });
  expect(await keptNotices(at.register, [at.recipientId])).toEqual([
    { recipientId: at.recipientId, sentOn: today, isCurrent: true, isSigned: true },
  ]);
  await at.send(today);
  expect(kept(at)?.equals(pdf)).toBe(true);
  expect(await verifyPdf(pdf)).toMatchObject({ verdict: 'valid' });
});

it('a file that says another thing by now, or another day of sending, is not kept as sent', async () => {
  const [changed, late] = [scene(), scene()];
  const pdf = await written(changed);
  updateChange(changed.register, changed.changeId, { why: { sv: 'Ett annat skäl' } });
  expect(await keptNotices(changed.register, [changed.recipientId])).toMatchObject([
    { isCurrent: false, isSigned: false },
  ]);
  await changed.send(today);
  expect(kept(changed)?.equals(pdf)).toBe(false);
  await written(late, { sentOn: '2026-11-03' });
  await late.send(today);
  expect((await writeNotice(late.register, late.recipientId, null)).text).toContain('den 2 december 2026');
});

it('what was sent is handed out as it was sent, whatever the register says since', async () => {
  const at = scene();
  const { register, recipientId, lindome } = at;
  const before = await writeNotice(register, recipientId, today);
  await at.send(today);
  updateCustomer(register, lindome, { contactName: 'Åsa Öberg', address: 'Nya gatan 1', language: 'en' });
  const after = await writeNotice(register, recipientId, null);
  expect(after).toMatchObject({ state: 'sent', text: before.text, subject: before.subject });
  expect(Buffer.from(after.pdf).equals(kept(at) ?? Buffer.of())).toBe(true);
  const pdf = await written(at, { identity: await testIdentity() });
  expect(pdf.equals(kept(at) ?? Buffer.of())).toBe(true);
  const out = join(temporaryFolder(), 'brev.eml');
  expect(await exportMail(register, { recipientId, out, sentOn: null })).toBeNull();
  const mail = await PostalMime.parse(readFileSync(out));
  expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(before.text);
  const [attached] = mail.attachments.map(({ content }) => content);
  expect(attached instanceof ArrayBuffer && Buffer.from(attached).equals(pdf)).toBe(true);
});

it('a mail that is saved carries the signed file where there is one, and what it carries is kept as sent', async () => {
  const [signed, plain] = [scene(), scene()];
  const pdf = await written(signed, { identity: await testIdentity() });
  for (const at of [signed, plain]) {
    const out = join(temporaryFolder(), 'brev.eml');
    await exportMail(at.register, { recipientId: at.recipientId, out, sentOn: today });
    const [attached] = (await PostalMime.parse(readFileSync(out))).attachments.map(({ content }) => content);
    const carried = Buffer.from(attached instanceof ArrayBuffer ? attached : new ArrayBuffer());
    expect(carried.equals(pdf)).toBe(at === signed);
    await at.send(today);
    expect(kept(at)?.equals(carried)).toBe(true);
  }
});

it('a folder that was given up half way leaves nothing, neither on the disk nor in the register', async () => {
  const at = scene();
  const { register, noticeId, lindome, kungsbacka } = at;
  setRecipients(register, noticeId, [lindome, kungsbacka]);
  const before = register.latestRevision();
  const place = temporaryFolder();
  let asked = 0;
  const work: Work = { onProgress: () => undefined, isCancelled: () => (asked += 1) > 1 };
  const recipientIds = register.all('noticeRecipient').map(({ id }) => id);
  const given = { recipientIds, folder: join(place, 'out'), sentOn: today, identity: null };
  await expect(exportNotices(register, given, work)).rejects.toMatchObject({ code: 'CANCELLED' });
  expect([readdirSync(place), register.latestRevision(), kept(at)]).toEqual([[], before, null]);
});

it('a folder that cannot take its place leaves the register as it was', async () => {
  const at = scene();
  const { register, recipientId } = at;
  const place = temporaryFolder();
  const folder = join(place, 'out');
  const before = register.latestRevision();
  const given = { recipientIds: [recipientId], folder, sentOn: today, identity: null };
  const work: Work = { isCancelled: () => false, onProgress: () => mkdirSync(folder) };
  await expect(exportNotices(register, given, work)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  expect([readdirSync(place), readdirSync(folder), register.latestRevision()]).toEqual([['out'], [], before]);
});

it('what was written and not sent yet is no evidence', async () => {
  const at = scene();
  await written(at);
  const documents = () => composeEvidence(at.register, at.noticeId, 'sv').recipients.flatMap((one) => one.documents);
  expect(documents()).toEqual([]);
  await at.send(today);
  expect(documents().map(({ role }) => role)).toEqual(['notice']);
});

it('undo forgets what was written', async () => {
  const at = scene();
  await written(at);
  expect(kept(at)).not.toBeNull();
  at.register.undo();
  expect(kept(at)).toBeNull();
});
