import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import { addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

it('an erased person does not come back with a document that was read only after the erasure', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'r.bilaga');
  const register = newTestRegister(file);
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, id, { contactName: 'Xenia Qvistzö' });
  const contract = join(folder, 'a.txt');
  writeFileSync(contract, 'Signed by Xenia Qvistzö.');
  attachDocuments(register, { subProcessorId: id, agreementId: null, paths: [contract] });
  register.close();

  const engine = new Engine({
    ...fixedPorts(),
    resolveFile: (ref) => ref,
    reportBug: (_route, error) => expect.fail(String(error)),
  });
  const call = async (route: string, input: unknown) => engine.call(route, input, quietWork);
  expect(await call('register.open', { file })).toMatchObject({ ok: true });
  const person = { name: 'Xenia Qvistzö', email: '', phone: '' };
  const places = [{ table: 'subProcessor', recordId: id, field: 'contactName' }];
  // The window reads in the background; it has begun with this document and not ended.
  const reading = call('documents.read', undefined);
  const erased = await call('persons.erase', { person, places, authors: false });
  expect(erased).toMatchObject({ ok: true, data: { remains: [{ kind: 'document', name: 'a.txt' }] } });
  await reading;
  await call('documents.read', undefined);
  const found = await call('documents.find', { text: 'qvistzo', limit: 10, asOf: null });
  expect(found).toMatchObject({ ok: true, data: { total: 0, unread: 0 } });
  engine.close();
});
