import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attachGround, updateCustomer } from '#register/customers/customers.ts';
import { listDocuments, nameOf } from '#register/documents/documents.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { recordAnswer } from '#register/notices/answers.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { temporaryFolder } from '#test/registers.ts';

it('what no agreement has is called by name as well: the ground of a disclosure, notices, proofs and answers', async () => {
  const { register, lindome, kungsbacka, recipientId } = noticeScene();
  const folder = temporaryFolder();
  const file = (name: string): string => {
    writeFileSync(join(folder, name), `Innehåll i ${name}`);
    return join(folder, name);
  };
  const proof = file('Skickat.eml');
  await markSent(register, { recipientIds: [recipientId], sentOn: '2026-02-01', means: 'mail', proof });
  const answer = { answer: 'approved', answeredOn: '2026-02-02', reason: '' } as const;
  recordAnswer(register, recipientId, { ...answer, document: file('Svar.txt') });
  attachGround(register, lindome, file('Avtal om namn.pdf'), quietWork);
  updateCustomer(register, kungsbacka, { disclosureGround: 'Punkt 7' });
  attachGround(register, kungsbacka, file('Annat avtal.pdf'), quietWork);
  expect(register.get('customer', lindome).disclosureGround).toBe('Avtal om namn');
  const listed = listDocuments(register);
  expect(listed.flatMap(({ names }) => names).toSorted()).toEqual([
    'Avtal om namn',
    'Ny drift av lön – Lindome kommun',
    'Punkt 7',
    'Skickat.eml',
    'Svar.txt',
  ]);
  for (const { sha256, names } of listed) expect(nameOf(register, sha256)).toBe(names[0]);
});
