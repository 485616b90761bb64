import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { verifyRegister } from '#register/history/verify-register.ts';
import { Register } from '#register/store/register.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

/** A sub-processor with two documents, of 3 MB and of four bytes, at revision 3. */
function withDocuments(path?: string) {
  const register = newTestRegister(path);
  const folder = temporaryFolder();
  const paths = [join(folder, 'avtal.pdf'), join(folder, 'kort.txt')];
  writeFileSync(paths[0] ?? '', Buffer.alloc(3_000_000, 'avtal '));
  writeFileSync(paths[1] ?? '', 'kort');
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  attachDocuments(register, { subProcessorId: id, agreementId: null, paths });
  return { register, id };
}

describe('verifying a register', () => {
  it('finds nothing wrong with a sound one, and says how far it has come', async () => {
    const { register } = withDocuments();
    const seen: number[] = [];
    const work = { ...quietWork, onProgress: (done: number, total: number) => seen.push(done / total) };
    expect(await verifyRegister(register, work)).toEqual({
      revisions: 3,
      brokenAt: null,
      records: 6,
      differing: 0,
      differences: [],
      documents: 2,
      damaged: [],
    });
    expect([seen.length > 3, seen.at(-1), seen]).toEqual([true, 1, seen.toSorted((a, b) => a - b)]);
  });

  it('names the revision that was rewritten and the documents that were altered', async () => {
    const { register } = withDocuments();
    register.database.exec(`
      DROP TRIGGER change_is_fixed; UPDATE change SET after = '"Annat AB"' WHERE field = 'legalName';
      DROP TRIGGER document_chunk_is_immutable; UPDATE document_chunk SET bytes = x'00' WHERE position = 2`);
    expect(await verifyRegister(register)).toMatchObject({
      revisions: 1,
      brokenAt: 2,
      damaged: [{ name: 'avtal.pdf', problem: 'altered' }],
    });
  });

  it('misses no document of which pieces are gone, nor one that no record names any more', async () => {
    const { register } = withDocuments();
    register.undo();
    register.database.exec('DELETE FROM document_chunk');
    const { damaged } = await verifyRegister(register);
    expect(damaged.map(({ sha256, name }) => name === sha256)).toEqual([true, true]);
  });

  it('notices documents that were taken away, put there, or said to be of another size', async () => {
    const { register } = withDocuments();
    const short = createHash('sha256').update('kort').digest('hex');
    register.database.exec(`
      PRAGMA foreign_keys = OFF; DROP TRIGGER document_is_immutable;
      DELETE FROM document WHERE sha256 = '${short}'; UPDATE document SET size = 12;
      INSERT INTO document (sha256, size, media_type, stored_at) VALUES
        ('${createHash('sha256').update('x').digest('hex')}', 1, 'text/plain', '2026-03-01T08:00:00.000Z');
      INSERT INTO document_chunk (sha256, position, bytes) SELECT sha256, 0, x'78' FROM document WHERE size = 1`);
    const { damaged } = await verifyRegister(register);
    expect(damaged.map(({ name, problem }) => [name.slice(0, 9), problem])).toEqual([
      ['avtal.pdf', 'altered'],
      [expect.stringMatching(/^[0-9a-f]{9}$/), 'unknown'],
      ['kort.txt', 'missing'],
    ]);
  });

  it('stops when cancelled', async () => {
    const { register } = withDocuments();
    let done = 0;
    const work = { onProgress: (now: number) => (done = now), isCancelled: () => done > 0 };
    await expect(verifyRegister(register, work)).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('lets edits in between, and stops when the register is closed', async () => {
    const { register, id } = withDocuments();
    const first = verifyRegister(register);
    updateSubProcessor(register, id, { notes: 'meanwhile' });
    expect(await first).toMatchObject({ brokenAt: null, damaged: [] });
    const second = verifyRegister(register);
    register.close();
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('says of a file whose history cannot be read that it is damaged, though its records open', async () => {
    const path = join(temporaryFolder(), 'damaged.bilaga');
    const { register } = withDocuments(path);
    const page = register.database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'change'").pluck().get();
    register.close();
    const before = readFileSync(path).length;
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(16_384, 0xa5), 0, 16_384, (Number(page) - 1) * 16_384);
    closeSync(file);
    const damaged = Register.open(path, fixedPorts());
    await expect(verifyRegister(damaged)).rejects.toMatchObject({ code: 'REGISTER_DAMAGED' });
    damaged.close();
    expect(readFileSync(path).length).toBe(before);
  });
});
