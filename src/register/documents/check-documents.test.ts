import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFindings } from '#register/checks/findings.ts';
import { checkDocuments, documentsToCheck } from '#register/documents/check-documents.ts';
import { extractDocument } from '#register/documents/documents.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { putReading } from '#register/documents/readings.ts';
import { verifyRegister } from '#register/history/verify-register.ts';
import type { Register } from '#register/store/register.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const read = { state: 'read', pages: [], truncated: false } as const;

/** A register with a document that was read; `turn` moves its calendar. */
function withReadDocument() {
  const start = fixedPorts();
  let days = 0;
  const now = () => new Date(start.now().getTime() + days * 24 * 60 * 60 * 1000);
  const register = newTestRegister(join(temporaryFolder(), 'r.bilaga'), { ...start, now });
  addSoundVendor(register);
  const [copy] = register.all('agreementDocument');
  if (!copy) throw new Error('a sound vendor has a signed copy');
  putReading(register.database, copy.sha256, read, null);
  return { register, sha256: copy.sha256, turn: (count: number) => (days += count) };
}

/** As a failing disk does it, past the register. */
function damage({ database }: Register): void {
  database.exec('DROP TRIGGER IF EXISTS document_chunk_is_immutable');
  database.exec('UPDATE document_chunk SET bytes = zeroblob(length(bytes))');
}

const found = (register: Register): string[] =>
  listFindings(register, null)
    .filter(({ checkId }) => checkId === 'document-unreadable')
    .map(({ values }) => String(values['why']));

const check = (register: Register) => checkDocuments(register, () => true, quietWork);

it('damage that comes after a document was read is found within thirty days, and is gone with it', async () => {
  const { register, turn } = withReadDocument();
  damage(register);
  expect([await check(register), found(register)]).toEqual([0, []]);
  turn(31);
  expect([await check(register), found(register)]).toEqual([1, ['damaged']]);
  expect(documentsToCheck(register)).toEqual([]);
});

it('damage is noted whenever the whole document is read: saving a copy, checking the register', async () => {
  const saving = withReadDocument();
  damage(saving.register);
  const out = join(temporaryFolder(), 'copy.txt');
  expect(() => extractDocument(saving.register, saving.sha256, out)).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_DAMAGED' }),
  );
  expect(found(saving.register)).toEqual(['damaged']);
  const verifying = withReadDocument();
  damage(verifying.register);
  await verifyRegister(verifying.register);
  expect(found(verifying.register)).toEqual(['damaged']);
});

it('a document that is whole again is no finding any more, and one that was looked at need not be for thirty days', async () => {
  const { register, sha256, turn } = withReadDocument();
  const { database } = register;
  const bytes = database.prepare('SELECT bytes FROM document_chunk').pluck().get();
  damage(register);
  turn(31);
  await check(register);
  database.prepare('UPDATE document_chunk SET bytes = ?').run(bytes);
  turn(31);
  expect([await check(register), found(register)]).toEqual([1, []]);
  turn(20);
  extractDocument(register, sha256, join(temporaryFolder(), 'copy.txt'));
  turn(20);
  expect(await check(register)).toBe(0);
});

it('ends when the register is closed or nobody waits any more', async () => {
  const { register, turn } = withReadDocument();
  turn(31);
  expect(await checkDocuments(register, () => false, quietWork)).toBe(0);
  await expect(checkDocuments(register, () => true, { ...quietWork, isCancelled: () => true })).rejects.toMatchObject({
    code: 'CANCELLED',
  });
});
