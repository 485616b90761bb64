import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { listDocuments } from '#register/documents/documents.ts';
import { findInDocuments } from '#register/documents/find-in-documents.ts';
import { documentText, readDocuments, unreadDocuments } from '#register/documents/read-documents.ts';
import { listReadings, putReading, textOf } from '#register/documents/readings.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { TextReader } from '#register/documents/text/text-reader.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { Register } from '#register/store/register.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { bytesOf } from '#test/person-everywhere.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const inThisThread = { read: extractText };
const whileOpen = {
  isOpen: () => true,
  reportBug: (error: unknown) => {
    throw error;
  },
};
const read = (register: Register) => readDocuments(register, inThisThread, whileOpen, quietWork);

function closed(register: Register): string {
  register.close();
  return register.path;
}

function withDocuments(files: Readonly<Record<string, string | Buffer>>) {
  const register = newTestRegister();
  const subProcessorId = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result.id;
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  attachDocuments(register, { subProcessorId, agreementId: null, paths });
  const find = (text: string) =>
    findInDocuments(register, text, 10, null).hits.map(({ name, page, pagesFound }) => [name, page, pagesFound]);
  return { register, subProcessorId, find };
}

const twoPages = pdfOfLines([['The processor shall notify'], ['Audits are announced', 'thirty days before']]);

it('a phrase inside a PDF is found with its page and the text around it, whatever its accents and line breaks', async () => {
  const { register, find } = withDocuments({
    'dpa.pdf': twoPages,
    'mejl.txt': 'Överföring sker inte till tredjeland.',
  });
  expect(findInDocuments(register, 'audits', 10, null)).toMatchObject({ hits: [], total: 0, unread: 2 });
  expect(await read(register)).toBe(2);
  expect(find('announced thirty')).toEqual([['dpa.pdf', 2, 1]]);
  expect(find('overforing TREDJE')).toEqual([['mejl.txt', 1, 1]]);
  const [hit] = findInDocuments(register, 'thirty', 10, null).hits;
  expect(hit?.excerpt.map(({ text, found }) => (found ? `[${text}]` : text)).join('')).toContain('[thirty] days');
  expect(hit?.attachedTo).toMatchObject([{ subProcessor: 'Brännkyrka Drift AB', masked: false }]);
});

it('what was read is not read again, and says what came of it', async () => {
  const { register } = withDocuments({ 'dpa.pdf': twoPages, 'scan.pdf': pdfOfLines([[]]), 'bild.png': 'no picture' });
  await read(register);
  expect(unreadDocuments(register)).toEqual([]);
  expect(await read(register)).toBe(0);
  expect(
    listReadings(register.database).map(({ state, pages, signatures }) => [state, pages, signatures?.verdict]),
  ).toEqual([['read', 2, 'unsigned'], ['no-text', 1, 'unsigned'], expect.arrayContaining([undefined])]);
});

it('a register that was closed meanwhile is not written to', async () => {
  const { register } = withDocuments({ 'a.txt': 'one', 'b.txt': 'two' });
  let looks = 0;
  const isOpen = () => (looks += 1) < 2;
  expect(await readDocuments(register, inThisThread, { ...whileOpen, isOpen }, quietWork)).toBe(1);
  expect(unreadDocuments(register)).toHaveLength(1);
});

it('a removed document is found no more, and on an earlier date it still is', async () => {
  const { register, find } = withDocuments({ 'dpa.pdf': twoPages });
  await read(register);
  const { number } = register.latestRevision();
  const [link] = register.all('agreementDocument');
  register.commit('remove-document', (tx) => tx.remove('agreementDocument', link?.id ?? ''));
  expect(find('audits')).toEqual([]);
  const asOf = { date: '2026-03-01', revision: number };
  expect(findInDocuments(register, 'audits', 10, asOf).hits).toHaveLength(1);
});

it('damaged bytes make a document unreadable, and the others are read', async () => {
  const { register, find } = withDocuments({ 'a.txt': 'first text', 'b.txt': 'second text' });
  register.database.exec('DROP TRIGGER document_chunk_is_immutable');
  register.database
    .prepare(`UPDATE document_chunk SET bytes = ? WHERE bytes = ?`)
    .run(Buffer.from('x'), Buffer.from('first text'));
  await read(register);
  expect(
    listReadings(register.database)
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(['read', 'unreadable']);
  expect(find('second')).toHaveLength(1);
});

it.skipIf(!hasProgram('qpdf'))(
  'of a PDF that opens with a password only, nobody says that it has no signature',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plain.pdf'), twoPages);
    const lock = ['--warning-exit-0', '--encrypt', 'hemligt', 'agare', '256', '--'];
    runProgram('qpdf', [...lock, join(folder, 'plain.pdf'), join(folder, 'locked.pdf')]);
    const { register } = withDocuments({ 'dpa.pdf': readFileSync(join(folder, 'locked.pdf')), 'open.pdf': twoPages });
    await read(register);
    expect(
      new Map(listReadings(register.database).map(({ state, signatures }) => [state, signatures?.verdict])),
    ).toEqual(
      new Map([
        ['encrypted', undefined],
        ['read', 'unsigned'],
      ]),
    );
  },
);

it('an erased person is in no text, no index and no byte of the readings, and is not read in again', async () => {
  const { register, subProcessorId, find } = withDocuments({ 'a.txt': 'Signed by Xenia Qvistzö for Brännkyrka.' });
  updateSubProcessor(register, subProcessorId, { contactName: 'Xenia Qvistzö' });
  await read(register);
  expect(find('qvistzo')).toHaveLength(1);
  const places = [{ table: 'subProcessor', recordId: subProcessorId, field: 'contactName' } as const];
  const person = { name: 'Xenia Qvistzö', email: '', phone: '' };
  const { result } = erasePerson(register, { person, places, authors: false });
  expect(result.remains).toContainEqual({ kind: 'document', name: 'a.txt' });
  expect(find('qvistzo')).toEqual([]);
  expect(find('brannkyrka')).toHaveLength(1);
  expect(unreadDocuments(register)).toEqual([]);
  // The stored document itself has the name still, once.
  expect(bytesOf(register.path).match(/Qvistz/gu)).toHaveLength(1);
  expect(bytesOf(register.path)).not.toContain('qvistz');
});

it('an erased person is not left in the organisation of a signature either', () => {
  const { register, subProcessorId } = withDocuments({ 'a.txt': 'one' });
  updateSubProcessor(register, subProcessorId, { contactName: 'Xenia Qvistzö' });
  const signer = { name: 'Xenia Qvistzö', organisation: 'Xenia Qvistzö Konsult', at: null };
  const sha256 = register.all('agreementDocument')[0]?.sha256 ?? '';
  const text = { state: 'no-text', pages: [], truncated: false } as const;
  putReading(register.database, sha256, text, { verdict: 'valid', changedAfter: false, signers: [signer] });
  const places = [{ table: 'subProcessor', recordId: subProcessorId, field: 'contactName' } as const];
  erasePerson(register, { person: { name: 'Xenia Qvistzö', email: '', phone: '' }, places, authors: false });
  expect(listReadings(register.database)[0]?.signatures?.signers).toEqual([
    { name: '[…]', organisation: '[…] Konsult', at: null },
  ]);
});

it('a text that has not been read yet can be looked at, by the thread that reads', async () => {
  const { register } = withDocuments({ 'a.txt': 'plain words' });
  const reader = new TextReader();
  onTestFinished(() => reader.close());
  const sha256 = register.all('agreementDocument')[0]?.sha256 ?? '';
  expect((await documentText(register, reader, sha256, quietWork)).pages).toEqual([{ page: 1, text: 'plain words' }]);
});

it('a document on which the reader fails is reported and does not keep the others from being read', async () => {
  const { register, find } = withDocuments({ 'a.txt': 'first', 'b.txt': 'second text' });
  const failing = {
    read: (...given: Parameters<typeof extractText>) => {
      if (given[1].name === 'a.txt') throw new Error('a defect of ours');
      return extractText(...given);
    },
  };
  const bugs: unknown[] = [];
  await readDocuments(register, failing, { isOpen: () => true, reportBug: (error) => bugs.push(error) }, quietWork);
  expect(bugs).toHaveLength(1);
  expect(
    listReadings(register.database)
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(['read', 'unreadable']);
  expect(find('second')).toHaveLength(1);
});

const part = { state: 'read', pages: [{ page: 1, text: 'Xenia Qvistzö' }], truncated: true } as const;
const firstSha256 = (register: Register) => register.all('agreementDocument')[0]?.sha256 ?? '';

it('that only a part was read is kept, and told by the reading, its text and every search', () => {
  const { register } = withDocuments({ 'a.txt': 'one' });
  const sha256 = firstSha256(register);
  putReading(register.database, sha256, part, null);
  const again = Register.open(closed(register), fixedPorts());
  expect(listReadings(again.database)).toMatchObject([{ truncated: true, signatures: null }]);
  expect(textOf(again.database, sha256)?.truncated).toBe(true);
  expect(findInDocuments(again, 'qvistzo', 10, null).hits).toMatchObject([{ truncated: true }]);
  expect(findInDocuments(again, 'nothing', 10, null)).toMatchObject({
    unread: 0,
    unsearched: [{ name: 'a.txt', why: 'part', pages: 1 }],
  });
  expect(listDocuments(again)).toMatchObject([{ unsearched: 'part' }]);
});

it('what an older version read is still there, and is read again', async () => {
  const { register } = withDocuments({ 'a.txt': 'plain words' });
  await read(register);
  const signatures = { verdict: 'valid', changedAfter: false, signers: [] };
  register.database.prepare('UPDATE document_reading SET version = 1, signatures = ?').run(JSON.stringify(signatures));
  const again = Register.open(closed(register), fixedPorts());
  expect(listReadings(again.database)).toMatchObject([{ signatures, truncated: false, stale: true }]);
  expect(unreadDocuments(again)).toHaveLength(1);
  expect(findInDocuments(again, 'plain', 10, null)).toMatchObject({ total: 1, unread: 1 });
  expect(await read(again)).toBe(1);
  expect(listReadings(again.database)).toMatchObject([{ signatures: null, stale: false }]);
});

it('reading one document leaves what was read of the others as it is, so that nothing is counted anew for it', async () => {
  const { register } = withDocuments({ 'a.txt': 'one', 'b.txt': 'two' });
  await read(register);
  const [first, second] = listReadings(register.database);
  putReading(register.database, second?.sha256 ?? '', part, null);
  const after = listReadings(register.database);
  expect(after[0]).toBe(first);
  expect(after[1]).toMatchObject({ sha256: second?.sha256, truncated: true });
});

it('after an erasure no later version reads what this one could not, or not wholly: the person may be in it', () => {
  const { register, subProcessorId } = withDocuments({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
  updateSubProcessor(register, subProcessorId, { contactName: 'Anna Ek' });
  const [a = '', b = '', c = ''] = register.all('agreementDocument').map(({ sha256 }) => sha256);
  putReading(register.database, a, part, null);
  putReading(register.database, b, { state: 'encrypted', pages: [], truncated: false }, null);
  putReading(register.database, c, { ...part, truncated: false }, null);
  const places = [{ table: 'subProcessor', recordId: subProcessorId, field: 'contactName' } as const];
  erasePerson(register, { person: { name: 'Anna Ek', email: '', phone: '' }, places, authors: false });
  register.database.prepare('UPDATE document_reading SET version = 1').run();
  const again = Register.open(closed(register), fixedPorts());
  expect(unreadDocuments(again)).toEqual([c]);
});
