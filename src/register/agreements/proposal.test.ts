import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localDate } from '#shared/model/dates.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { proposalFor } from '#register/agreements/proposal.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { readDocuments } from '#register/documents/read-documents.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

const reportBug = (error: unknown): void => {
  throw error;
};

const signedCopy = join(import.meta.dirname, '../../../test/signatures/fixtures/libreoffice.pdf');

it('a person who was erased is not proposed as a signatory again', async () => {
  const register = newTestRegister();
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  const { agreementId } = attachDocuments(register, {
    subProcessorId: id,
    agreementId: null,
    paths: [signedCopy],
  }).result;
  const signedOn = localDate(new Date('2026-11-22T06:02:18.000Z'));
  const proposal = () => proposalFor(register, agreementId ?? '');
  await readDocuments(register, { read: extractText }, { isOpen: () => true, reportBug }, quietWork);
  expect(await proposal()).toMatchObject({ signedOn, signatories: ['Tove Prov'] });
  updateSubProcessor(register, id, { contactName: 'Tove Prov' });
  const places = [{ table: 'subProcessor', recordId: id, field: 'contactName' } as const];
  erasePerson(register, { person: { name: 'Tove Prov', email: '', phone: '' }, places, authors: false });
  expect(await proposal()).toMatchObject({ signedOn, signatories: [] });
});
