import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { contentLanguages } from '#shared/model/languages.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { composeNotice } from '#register/notices/compose-notice.ts';
import { updateNotice } from '#register/notices/notices.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { exportNotices } from '#register/notices/export-notices.ts';
import { writeNotice } from '#register/notices/write-notice.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { addProcessing, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { addChange, addNotice } from '#test/add-notices.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';
import { noticeScene } from '#test/notice-scene.ts';

/** What a PDF says, by an independent program; null where there is none. */
function readPdfText(pdf: Uint8Array): string | null {
  if (!hasProgram('pdftotext')) return null;
  const file = join(temporaryFolder(), 'notice.pdf');
  writeFileSync(file, pdf);
  return runProgram('pdftotext', ['-raw', file, '-']).output;
}

it('says what, who, where, why, from when, how to object and until when, in the customer’s language', async () => {
  const { register, recipientId, changeId } = noticeScene();
  updateChange(register, changeId, { what: { sv: 'Servrarna flyttas.' }, why: { sv: 'Lägre kostnad.' } });
  const { text, subject, deadline } = await writeNotice(register, recipientId, '2026-03-02');
  expect(deadline).toBe('2026-04-01');
  expect(subject).toBe('Ändringar som rör underbiträden – Nordvik Ekonomi AB');
  for (const said of [
    'Nytt underbiträde: Brännkyrka Drift AB',
    'Ändamål: Drift av löneservrar',
    'Personuppgifter: Löneuppgifter',
    'Plats för behandlingen: Sverige',
    'Vad som ändras: Servrarna flyttas.',
    'Skäl: Lägre kostnad.',
    'Från och med: 1 juni 2026',
    'Tjänster som berörs: Lön',
    'till och med den 1 april 2026',
    'Svara skriftligen till Nordvik Ekonomi AB',
  ])
    expect(text).toContain(said);
});

it('asks for approval where the customer authorises each sub-processor', async () => {
  const { register, recipientId, lindome } = noticeScene();
  updateCustomer(register, lindome, { authorisation: 'specific', language: 'en', noticePeriodDays: null });
  const { text, subject, deadline } = await writeNotice(register, recipientId, null);
  expect([subject, deadline]).toEqual([
    'Your approval is needed: changes concerning sub-processors – Nordvik Ekonomi AB',
    null,
  ]);
  expect(text).toContain('whether you approve these changes');
  expect(text).toContain('your approval or refusal');
  expect(text).not.toMatch(/objection|You may object/);
});

it('does not say of what has happened already that it is intended', async () => {
  const { register, recipientId, changeId, lindome } = noticeScene();
  updateChange(register, changeId, { startsOn: '2026-01-10' });
  const told = await writeNotice(register, recipientId, '2026-03-02');
  expect(told.text).toContain('även sådana som redan har genomförts');
  expect(told.text).not.toMatch(/avser att|i förväg|börjar gälla/);
  updateCustomer(register, lindome, { authorisation: 'specific' });
  expect((await writeNotice(register, recipientId, '2026-03-02')).text).not.toMatch(/förhands|förrän/);
  expect((await writeNotice(register, recipientId, '2026-01-10')).text).toContain('avser att');
});

it('has a space before the colon in French, as French writes it', async () => {
  const { register, recipientId, lindome } = noticeScene();
  updateCustomer(register, lindome, { language: 'fr' });
  const { text } = await writeNotice(register, recipientId, null);
  expect(text).toContain('Finalité\u00a0: Hosting of payroll');
  expect(text).toContain('1er juin 2026');
  expect(text).not.toMatch(/\S:\s/u);
});

it('is complete in every language of output', () => {
  const { register, recipientId, lindome } = noticeScene();
  const texts = contentLanguages.map((language) => {
    updateCustomer(register, lindome, { language });
    return composeNotice(register, recipientId).content;
  });
  expect(new Set(texts.map(({ title }) => title)).size).toBe(contentLanguages.length);
  for (const { changes } of texts) expect(changes[0]?.lines.length).toBeGreaterThan(5);
});

it('tells a customer only the changes that concern it', async () => {
  const { register, noticeId, recipientId, active } = noticeScene();
  const { id } = addChange(register, { noticeId, kind: 'location', processingId: active, replacesId: null }).result;
  updateChange(register, id, { newValues: { storageCountries: ['FI'], serviceIds: [] } });
  const { content } = composeNotice(register, recipientId);
  expect(content.changes.map(({ heading }) => heading)).toEqual([
    'Nytt underbiträde: Brännkyrka Drift AB',
    'Ny plats för behandlingen: Brännkyrka Drift AB',
  ]);
  expect(content.changes[1]?.lines).toContainEqual({ label: 'Plats för behandlingen', text: 'Finland' });
});

it('keeps a masked name from a customer to whom it is not disclosed, in every part, and tells it to another', async () => {
  const { register, recipientId, vendor, lindome, changeId } = noticeScene();
  updateSubProcessor(register, vendor, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  const masked = await writeNotice(register, recipientId, null);
  expect(masked.text).toContain('Nytt underbiträde: IT-drift');
  expect(masked.text).not.toContain('Brännkyrka');
  expect(readPdfText(masked.pdf) ?? '').not.toContain('Brännkyrka');
  updateChange(register, changeId, { why: { sv: 'Brännkyrka Drift är billigare' } });
  expect(() => composeNotice(register, recipientId)).toThrow(/Lindome kommun.*Brännkyrka/);
  updateCustomer(register, lindome, { disclosesMasked: true, disclosureGround: 'Avtalet, punkt 7' });
  expect((await writeNotice(register, recipientId, null)).text).toContain('Nytt underbiträde: Brännkyrka Drift AB');
});

it('a masked name that a notice told is logged when it is marked as sent, and only then', async () => {
  const { register, recipientId, vendor, lindome, send } = noticeScene();
  updateSubProcessor(register, vendor, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  updateCustomer(register, lindome, { disclosesMasked: true, disclosureGround: 'Avtalet, punkt 7' });
  await writeNotice(register, recipientId, null);
  expect(register.all('reveal')).toEqual([]);
  await send();
  expect(register.all('reveal')).toMatchObject([
    {
      subProcessorId: vendor,
      customerId: lindome,
      nameTold: 'Brännkyrka Drift AB',
      publicLabel: 'IT-drift',
      toldOn: '2026-02-01',
      means: 'mail',
      ground: 'Avtalet, punkt 7',
    },
  ]);
});

it('the PDF says all that the mail says', async () => {
  const { register, recipientId, noticeId } = noticeScene();
  updateNotice(register, noticeId, { introduction: { sv: 'Först detta.\n\nSedan detta.' } });
  const { pdf } = await writeNotice(register, recipientId, '2026-03-02');
  const text = readPdfText(pdf);
  if (text === null) return;
  for (const said of ['Först detta.', 'Sedan detta.', 'Brännkyrka Drift AB', 'Löneuppgifter', '1 april 2026'])
    expect(text).toContain(said);
});

it('another program reads the mail as it was written: to whom, what, with the notice attached', async () => {
  const { register, recipientId, lindome } = noticeScene();
  updateCustomer(register, lindome, { contactName: 'Åsa Öberg', contactEmail: 'asa.oberg@lindome.example' });
  const folder = join(temporaryFolder(), 'out');
  const { files } = await exportNotices(
    register,
    { recipientIds: [recipientId], folder, sentOn: null, identity: null },
    quietWork,
  );
  expect(readdirSync(folder)).toEqual(['Lindome kommun.eml', 'Lindome kommun.pdf']);
  const mail = await PostalMime.parse(readFileSync(files[1] ?? ''));
  expect(mail).toMatchObject({
    to: [{ name: 'Åsa Öberg', address: 'asa.oberg@lindome.example' }],
    subject: 'Ändringar som rör underbiträden – Nordvik Ekonomi AB',
    text: expect.stringContaining('Nytt underbiträde: Brännkyrka Drift AB'),
    attachments: [{ filename: 'Meddelande om ändringar som rör underbiträden.pdf', mimeType: 'application/pdf' }],
  });
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  const [content] = mail.attachments.map((attached) => attached.content);
  expect(content instanceof ArrayBuffer && Buffer.from(content)).toEqual(readFileSync(files[0] ?? ''));
});

it('an address that is none leads nowhere', async () => {
  const { register, recipientId, lindome } = noticeScene();
  for (const contactEmail of ['', 'asa@lindome.example, spion@example.com', 'a@b.se?bcc=x@y.se', 'asa']) {
    updateCustomer(register, lindome, { contactEmail });
    expect((await writeNotice(register, recipientId, null)).mailto).toBeNull();
  }
  updateCustomer(register, lindome, { contactEmail: 'asa@lindome.example' });
  const { mailto } = await writeNotice(register, recipientId, null);
  expect(mailto).toMatch(/^mailto:asa@lindome\.example\?subject=/);
  expect(mailto?.length).toBeLessThanOrEqual(2000);
});

it('a notice without changes is not written', () => {
  const { register, lindome } = noticeScene();
  const noticeId = addNotice(register, { title: 'Tomt' }).result.id;
  setRecipients(register, noticeId, [lindome]);
  const recipient = register.all('noticeRecipient').find((one) => one.noticeId === noticeId);
  expect(() => composeNotice(register, recipient?.id ?? '')).toThrow(/Tomt/);
});

it('a masked name is kept also where it stands in an address or as whom to answer', () => {
  const { register, recipientId, vendor, lindome } = noticeScene();
  updateSubProcessor(register, vendor, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  updateCustomer(register, lindome, { address: 'c/o Brännkyrka Drift AB' });
  expect(() => composeNotice(register, recipientId)).toThrow(expect.objectContaining({ code: 'NOTICE_NAMES_MASKED' }));
  updateCustomer(register, lindome, { address: '' });
  const { id } = register.organisation;
  register.commit('edit-organisation', (tx) => tx.update('organisation', id, { dpoName: 'Brännkyrka Drift AB' }));
  expect(() => composeNotice(register, recipientId)).toThrow(expect.objectContaining({ code: 'NOTICE_NAMES_MASKED' }));
});

it('the history in an annex says only the changes of which that customer was told, as its answer is to these', async () => {
  const { register, noticeId, vendor, lindome, send } = noticeScene();
  const other = addProcessing(register, vendor).result.id;
  const [, archive] = register.all('service');
  updateProcessing(register, other, { serviceIds: [archive?.id ?? ''] });
  addChange(register, { noticeId, kind: 'ended', processingId: other, replacesId: null });
  await send();
  const { content } = composeAnnex(register, {
    language: 'sv',
    number: null,
    profile: 'branch',
    audience: 'customer',
    customerId: lindome,
  });
  const history = content.sections.find(({ key }) => key === 'changes');
  expect(history?.rows.map(({ change }) => change)).toEqual(['Nytt underbiträde: Brännkyrka Drift AB']);
});
