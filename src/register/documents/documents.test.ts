import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { extractDocument, listDocuments, readDocument } from '#register/documents/documents.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import type { Register } from '#register/store/register.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

function vendorIn(register: Register): string {
  return addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result.id;
}

function writeSample(path: string, size: number): string {
  const bytes = Buffer.alloc(size, 'personuppgiftsbiträdesavtal ');
  writeFileSync(path, bytes);
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a stored document', () => {
  it.each([1, 1024 * 1024, 1024 * 1024 + 1, 3_500_000])('of %d bytes comes out as it went in', (size) => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const sha256 = writeSample(join(folder, 'avtal.pdf'), size);
    const paths = [join(folder, 'avtal.pdf')];
    const { result } = attachDocuments(register, { subProcessorId: vendorIn(register), agreementId: null, paths });
    expect(result.documents).toMatchObject([{ name: 'avtal.pdf', sha256, size, result: 'stored', error: null }]);
    extractDocument(register, sha256, join(folder, 'ut.pdf'));
    expect(readFileSync(join(folder, 'ut.pdf')).equals(readFileSync(join(folder, 'avtal.pdf')))).toBe(true);
  });

  it('has something in it: an empty file is refused by name, and the others are stored', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const paths = [join(folder, 'tom.pdf'), join(folder, 'avtal.pdf')];
    for (const [size, path] of paths.entries()) writeSample(path, size);
    const { result } = attachDocuments(register, { subProcessorId: vendorIn(register), agreementId: null, paths });
    expect(result.documents).toMatchObject([
      { name: 'tom.pdf', result: 'refused', error: { code: 'FILE_EMPTY' } },
      { name: 'avtal.pdf', result: 'stored' },
    ]);
  });

  it('is stored once however often it is attached', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const sha256 = writeSample(join(folder, 'a.pdf'), 5000);
    writeSample(join(folder, 'b.pdf'), 5000);
    const subProcessorId = vendorIn(register);
    const paths = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    const { result } = attachDocuments(register, { subProcessorId, agreementId: null, paths });
    expect(result.documents.map((document) => document.result)).toEqual(['stored', 'present']);
    expect(listDocuments(register)).toEqual([
      expect.objectContaining({
        sha256,
        names: ['a.pdf'],
        attachedTo: expect.objectContaining({ length: 1 }),
      }),
    ]);
  });

  it('gets the file’s whole name as title where nothing stands before its ending', () => {
    const register = newTestRegister();
    const path = join(temporaryFolder(), '   .pdf');
    writeSample(path, 10);
    attachDocuments(register, { subProcessorId: vendorIn(register), agreementId: null, paths: [path] });
    expect(register.all('agreement').map((agreement) => agreement.title)).toEqual(['.pdf']);
  });

  it('is written without touching another file that lies beside it', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const path = join(folder, 'avtal.pdf');
    const sha256 = writeSample(path, 10);
    writeFileSync(join(folder, 'ut.pdf.part'), 'mine');
    attachDocuments(register, { subProcessorId: vendorIn(register), agreementId: null, paths: [path] });
    extractDocument(register, sha256, join(folder, 'ut.pdf'));
    expect(readdirSync(folder).toSorted()).toEqual(['avtal.pdf', 'ut.pdf', 'ut.pdf.part']);
    expect(readFileSync(join(folder, 'ut.pdf.part'), 'utf8')).toBe('mine');
  });

  it('that was altered in the file is never written out', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const sha256 = writeSample(join(folder, 'avtal.pdf'), 5000);
    attachDocuments(register, {
      subProcessorId: vendorIn(register),
      agreementId: null,
      paths: [join(folder, 'avtal.pdf')],
    });
    expect(() => register.database.exec("UPDATE document_chunk SET bytes = x'00'")).toThrow('immutable');
    register.database.exec("DROP TRIGGER document_chunk_is_immutable; UPDATE document_chunk SET bytes = x'00'");
    expect(() => extractDocument(register, sha256, join(folder, 'ut.pdf'))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_DAMAGED', values: { name: 'avtal.pdf' } }),
    );
    expect(readdirSync(folder)).toEqual(['avtal.pdf']);
  });

  it('is there again after undo and redo', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const sha256 = writeSample(join(folder, 'avtal.pdf'), 5000);
    attachDocuments(register, {
      subProcessorId: vendorIn(register),
      agreementId: null,
      paths: [join(folder, 'avtal.pdf')],
    });
    register.undo();
    expect(listDocuments(register)).toEqual([]);
    register.redo();
    expect(listDocuments(register)).toHaveLength(1);
    expect([...readDocument(register, sha256)]).toHaveLength(1);
  });
});

describe('attaching', () => {
  it('stores the others when one of the files is not there, and says which', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    writeSample(join(folder, 'a.pdf'), 5000);
    const paths = [join(folder, 'gone.pdf'), join(folder, 'a.pdf'), folder];
    const { result } = attachDocuments(register, { subProcessorId: vendorIn(register), agreementId: null, paths });
    expect(result.documents.map((one) => [one.result, one.error?.code])).toEqual([
      ['refused', 'FILE_NOT_FOUND'],
      ['stored', undefined],
      ['refused', 'NOT_A_FILE'],
    ]);
    expect(listDocuments(register)).toHaveLength(1);
    expect(register.all('agreement').map(({ id }) => id)).toEqual([result.agreementId]);
  });

  it('changes nothing when no file is left to store', () => {
    const register = newTestRegister();
    const subProcessorId = vendorIn(register);
    const paths = [join(temporaryFolder(), 'gone.pdf'), register.path];
    const { revision, result } = attachDocuments(register, { subProcessorId, agreementId: null, paths });
    expect(result.documents.map(({ error }) => error?.code)).toEqual(['FILE_NOT_FOUND', 'FILE_IS_OPEN_REGISTER']);
    expect([revision, result.agreementId, register.all('agreement')]).toEqual([null, null, []]);
  });

  it('leaves nothing of a file that is cut off between the two readings, and keeps the one after it', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const paths = [join(folder, 'avtal.pdf'), join(folder, 'b.pdf')];
    writeSample(join(folder, 'avtal.pdf'), 4_000_000);
    const kept = writeSample(join(folder, 'b.pdf'), 5000);
    const subProcessorId = vendorIn(register);
    const cutOff = (done: number): void => {
      if (done === 1024 * 1024) truncateSync(join(folder, 'avtal.pdf'), 1_500_000);
    };
    const work = { isCancelled: () => false, onProgress: cutOff };
    const { result } = attachDocuments(register, { subProcessorId, agreementId: null, paths }, work);
    expect(result.documents.map(({ error }) => error?.code)).toEqual(['FILE_CHANGED', undefined]);
    const stored = register.database.prepare('SELECT DISTINCT sha256 FROM document_chunk').pluck().all();
    expect(stored).toEqual([kept]);
  });

  it('makes no agreement when the only file vanishes before its turn', () => {
    const register = newTestRegister();
    const path = join(temporaryFolder(), 'a.pdf');
    writeSample(path, 3_000_000);
    const subProcessorId = vendorIn(register);
    const vanishing = new Proxy(quietWork, {
      get: (work, name) =>
        name === 'isCancelled' ? () => (rmSync(path, { force: true }), false) : Reflect.get(work, name),
    });
    const { revision, result } = attachDocuments(
      register,
      { subProcessorId, agreementId: null, paths: [path] },
      vanishing,
    );
    expect([revision, result.documents[0]?.error?.code, register.all('agreement')]).toEqual([
      null,
      'FILE_NOT_FOUND',
      [],
    ]);
  });

  it('can be cancelled half way and leaves nothing', () => {
    const register = newTestRegister();
    const path = join(temporaryFolder(), 'avtal.pdf');
    writeSample(path, 4_000_000);
    const subProcessorId = vendorIn(register);
    let stored = 0;
    const work = { onProgress: (done: number) => (stored = done), isCancelled: () => stored >= 2 * 1024 * 1024 };
    expect(() => attachDocuments(register, { subProcessorId, agreementId: null, paths: [path] }, work)).toThrow(
      expect.objectContaining({ code: 'CANCELLED' }),
    );
    const chunks = register.database.prepare('SELECT count(*) FROM document_chunk').pluck().get();
    expect([chunks, register.all('agreement')]).toEqual([0, []]);
  });

  it('reports a target that cannot be written and leaves no half file', () => {
    const register = newTestRegister();
    const folder = temporaryFolder();
    const sha256 = writeSample(join(folder, 'avtal.pdf'), 5000);
    attachDocuments(
      register,
      { subProcessorId: vendorIn(register), agreementId: null, paths: [join(folder, 'avtal.pdf')] },
      quietWork,
    );
    expect(() => extractDocument(register, sha256, join(folder, 'missing', 'ut.pdf'))).toThrow(
      expect.objectContaining({ code: 'FILE_UNWRITABLE' }),
    );
    expect(existsSync(join(folder, 'missing'))).toBe(false);
    expect(statSync(join(folder, 'avtal.pdf')).size).toBe(5000);
  });
});
