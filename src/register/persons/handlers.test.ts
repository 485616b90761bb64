import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeAgreementDocument } from '#register/agreements/agreements.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import type { Register } from '#register/store/register.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const person = { name: 'Xenia Qvistzö', email: '', phone: '' };

/** A register with a document that names her and has not been read, open in an engine as the window has it. */
async function opened(prepare: (register: Register, vendorId: string) => void) {
  const folder = temporaryFolder();
  const file = join(folder, 'r.bilaga');
  const register = newTestRegister(file);
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  const contract = join(folder, 'a.txt');
  writeFileSync(contract, 'Signed by Xenia Qvistzö for Brännkyrka.');
  attachDocuments(register, { subProcessorId: id, agreementId: null, paths: [contract] });
  prepare(register, id);
  register.close();
  const engine = new Engine({
    ...fixedPorts(),
    resolveFile: (ref) => ref,
    reportBug: (_route, error) => expect.fail(String(error)),
  });
  const call = async (route: string, input: unknown) => engine.call(route, input, quietWork);
  expect(await call('register.open', { file })).toMatchObject({ ok: true });
  const total = (text: string) => call('documents.find', { text, limit: 10, asOf: null });
  return { engine, call, total, id };
}

it('an erased person does not come back with a document that was read only after the erasure', async () => {
  const { engine, call, total, id } = await opened((register, vendorId) =>
    updateSubProcessor(register, vendorId, { contactName: 'Xenia Qvistzö' }),
  );
  const places = [{ table: 'subProcessor', recordId: id, field: 'contactName' }];
  // The window reads in the background; it has begun with this document and not ended.
  const reading = call('documents.read', undefined);
  const erased = await call('persons.erase', { person, places, authors: false });
  expect(erased).toMatchObject({ ok: true, data: { readings: 1, remains: [{ kind: 'document', name: 'a.txt' }] } });
  await reading;
  await call('documents.read', undefined);
  expect(await total('qvistzo')).toMatchObject({ ok: true, data: { total: 0, unread: 0 } });
  engine.close();
});

it('who stands in what was read out of documents and nowhere else is found and erased, as a revision', async () => {
  const { engine, call, total } = await opened(() => undefined);
  // It has not been read when she is sought.
  const found = { places: [], authored: 0, readings: ['a.txt'], remains: [{ kind: 'document', name: 'a.txt' }] };
  expect(await call('persons.find', person)).toMatchObject({ ok: true, data: found });
  const erased = await call('persons.erase', { person, places: [], authors: false });
  expect(erased).toMatchObject({ ok: true, data: { erased: 0, readings: 1, revision: expect.any(Number) } });
  expect(await total('qvistzo')).toMatchObject({ data: { total: 0 } });
  expect(await total('brannkyrka')).toMatchObject({ data: { total: 1 } });
  expect(await call('persons.find', person)).toMatchObject({ data: { places: [], readings: [] } });
  expect(await call('history.verify', undefined)).toMatchObject({ ok: true, data: { brokenAt: null } });
  const again = await call('persons.erase', { person, places: [], authors: false });
  expect(again).toMatchObject({ ok: false, error: { code: 'PERSON_NOT_FOUND' } });
  engine.close();
});

it('an erased person does not come back with a document whose removed link is brought back by undo', async () => {
  const { engine, call, total } = await opened((register) =>
    removeAgreementDocument(register, register.all('agreementDocument')[0]?.id ?? ''),
  );
  const erased = await call('persons.erase', { person, places: [], authors: false });
  expect(erased).toMatchObject({ ok: true, data: { readings: 1, remains: [{ kind: 'document', name: 'a.txt' }] } });
  await call('register.undo', undefined);
  expect(await call('documents.read', undefined)).toMatchObject({ data: { read: 0, left: 0 } });
  expect(await total('brannkyrka')).toMatchObject({ data: { total: 1, unread: 0 } });
  expect(await total('qvistzo')).toMatchObject({ data: { total: 0 } });
  engine.close();
});
