import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { knownDocuments, knownDocumentsAsOf } from '#register/documents/known-documents.ts';
import { readDocuments } from '#register/documents/read-documents.ts';
import { signaturePaths } from '#register/documents/signature-paths.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { distrustAuthority, trustAuthorities } from '#register/signing/authorities.ts';
import { Register } from '#register/store/register.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';

const fixtures = join(import.meta.dirname, '../../../test/signatures/fixtures');
const authority = readFileSync(join(fixtures, 'libreoffice-authority.pem'));

const reportBug = (error: unknown): void => {
  throw error;
};

/** A register with a document that Tove Prov signed, read. */
async function withSignedCopy() {
  const register = newTestRegister();
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  attachDocuments(register, { subProcessorId: id, agreementId: null, paths: [join(fixtures, 'libreoffice.pdf')] });
  await readDocuments(register, { read: extractText }, { isOpen: () => true, reportBug }, quietWork);
  const sha256 = register.all('agreementDocument')[0]?.sha256 ?? '';
  return { register, subProcessorId: id, sha256 };
}

it('an authority that is trusted vouches for documents that were read before, and no longer when that is undone', async () => {
  const { register, sha256 } = await withSignedCopy();
  const trusted = async (one = register) => [
    knownDocuments(one).get(sha256)?.trusted,
    (await documentSignatures(one, sha256))?.signatures[0]?.chain,
  ];
  expect(await trusted()).toEqual([false, 'unverified']);
  const { result, revision } = trustAuthorities(register, [authority], 'Fingeravtrycket jämfört i telefon');
  expect([result.trusted.length, result.known]).toEqual([1, 0]);
  expect(register.all('trustedAuthority')).toMatchObject([
    {
      subject: 'Provutfärdaren, Testbolaget AB',
      reason: 'Fingeravtrycket jämfört i telefon',
      fingerprint: 'effc758f3c8badc8bcba05f97129c84d361849d39ff457171a897247a533d3c8',
    },
  ]);
  expect(await trusted()).toEqual([true, 'trusted']);
  expect(trustAuthorities(register, [authority], '')).toEqual({ result: { trusted: [], known: 1 }, revision: null });
  register.undo();
  expect(await trusted()).toEqual([false, 'unverified']);
  register.redo();
  expect(await trusted()).toEqual([true, 'trusted']);
  // As of a date, who was trusted then counts.
  const asOf = async (number: number) => {
    const then = { revision: number, date: '2026-01-01' };
    const report = await documentSignatures(register, sha256, then);
    return [knownDocumentsAsOf(register, then).get(sha256)?.trusted, report?.signatures[0]?.chain];
  };
  expect(await asOf((revision ?? 0) - 1)).toEqual([false, 'unverified']);
  expect(await asOf(revision ?? 0)).toEqual([true, 'trusted']);

  const { path } = register;
  register.close();
  const reopened = Register.open(path, fixedPorts());
  try {
    expect(await trusted(reopened)).toEqual([true, 'trusted']);
    distrustAuthority(reopened, result.trusted[0] ?? '');
    expect(await trusted(reopened)).toEqual([false, 'unverified']);
  } finally {
    reopened.close();
  }
});

it('what is known of a document stays the same object while nothing changes, so that checks need not run again', async () => {
  const { register, sha256 } = await withSignedCopy();
  const known = () => knownDocuments(register).get(sha256);
  trustAuthorities(register, [authority], '');
  const before = known();
  updateSubProcessor(register, register.all('subProcessor')[0]?.id ?? '', { notes: 'x' });
  expect(known()).toBe(before);
});

it('trust says nothing of whether a signature holds', async () => {
  const { register, sha256 } = await withSignedCopy();
  const verdict = async () => (await documentSignatures(register, sha256))?.verdict;
  const before = await verdict();
  trustAuthorities(register, [authority], '');
  expect(await verdict()).toBe(before);
});

it('a certificate whose owner was erased is kept no longer', async () => {
  const { register, subProcessorId, sha256 } = await withSignedCopy();
  expect(signaturePaths(register.database, sha256)).toHaveLength(1);
  updateSubProcessor(register, subProcessorId, { contactName: 'Tove Prov' });
  const places = [{ table: 'subProcessor', recordId: subProcessorId, field: 'contactName' } as const];
  erasePerson(register, { person: { name: 'Tove Prov', email: '', phone: '' }, places, authors: false });
  expect(signaturePaths(register.database, sha256)).toEqual([]);
});
