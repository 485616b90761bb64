import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestChunks, quietWork } from '#register/documents/file-chunks.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { exportEvidence } from '#register/notices/evidence/export-evidence.ts';
import { noticeEvidenceManifest } from '#register/notices/evidence/manifest.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { testIdentity } from '#test/signing-identity.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { ZipFile } from '#register/office-files/zip-file.ts';

/** Announced, objected to, settled and carried out, each with its paper. */
async function settledNotice() {
  // The test identity is valid from November on.
  const scene = noticeScene(newTestRegister(undefined, fixedPorts('2026-11-02T08:00:00.000Z')));
  const { register, changeId, recipientId } = scene;
  const folder = temporaryFolder();
  const paper = (name: string): string => {
    writeFileSync(join(folder, name), `Innehåll i ${name}`);
    return join(folder, name);
  };
  updateChange(register, changeId, { startsOn: '2026-02-20', why: { sv: 'Lägre kostnad' } });
  const proof = paper('Skickat.eml');
  await markSent(register, { recipientIds: [recipientId], sentOn: '2026-01-10', means: 'mail', proof });
  recordAnswer(register, recipientId, {
    answer: 'objected',
    answeredOn: '2026-01-20',
    reason: 'Vi vill ha drift i Sverige',
    document: paper('Svar.txt'),
  });
  settleObjection(register, recipientId, { settledOn: '2026-02-15', settlement: 'Driften stannar i Sverige' });
  carryOut(register, { changeId, on: '2026-03-01', despite: false });
  return { ...scene, folder };
}

it('the ZIP has the cover sheet, the manifest and every document, and their hashes are those of the files', async () => {
  const { register, noticeId, folder } = await settledNotice();
  const out = join(folder, 'underlag.zip');
  const { files } = await exportEvidence(register, { noticeId, out, language: 'sv', identity: null }, quietWork);
  const zip = new ZipFile(readFileSync(out));
  const manifest = noticeEvidenceManifest.parse(JSON.parse(String(zip.read('manifest.json'))));
  const documents = manifest.recipients.flatMap((recipient) => recipient.documents);
  expect(documents.map(({ path }) => path)).toEqual([
    'Lindome kommun/Meddelande.pdf',
    'Lindome kommun/Skickat.eml',
    'Lindome kommun/Svar.txt',
  ]);
  expect(files).toBe(5);
  for (const { path, sha256 } of [manifest.coverSheet, ...documents])
    expect(digestChunks([zip.read(path.toLowerCase())]).sha256).toBe(sha256);
  expect(manifest).toMatchObject({
    state: 'done',
    mayStartOn: '2026-02-20',
    changes: [{ heading: 'Nytt underbiträde: Brännkyrka Drift AB', carriedOutOn: '2026-03-01' }],
    recipients: [{ customer: 'Lindome kommun', sentOn: '2026-01-10', deadline: '2026-02-09', answer: 'objected' }],
  });
  const { number, hash } = register.latestRevision();
  expect(manifest.history.at(-1)).toMatchObject({ revision: number, hash, action: 'carry-out-change' });
});

it('the cover sheet says who was told when and what they answered, and can be signed', async () => {
  const { register, noticeId, folder } = await settledNotice();
  const out = join(folder, 'underlag.pdf');
  const identity = await testIdentity();
  await exportEvidence(register, { noticeId, out, language: 'sv', identity }, quietWork);
  expect(await verifyPdf(readFileSync(out))).toMatchObject({ verdict: 'valid' });
  if (!hasProgram('pdftotext')) return;
  const text = runProgram('pdftotext', ['-layout', out, '-']).output;
  for (const said of ['2026-01-10', '2026-02-09', 'Vi vill ha drift', '2026-02-15', 'Lägre kostnad', '2026-03-01'])
    expect(text).toContain(said);
});
