import { expect, it } from 'vitest';
import {
  addSubProcessor,
  newProcessing,
  newSubProcessor,
  updateProcessing,
} from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

it('what a failed commit wrote, in whatever table, is not read afterwards', () => {
  const register = newTestRegister();
  const { id, processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  const before = [register.all('subProcessor'), register.all('processing'), register.all('customer')];
  const failing = (): unknown =>
    register.commit('edit-records', (tx) => {
      tx.update('subProcessor', id, { notes: 'x' });
      tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName: 'Cirrus Mail Inc.' }));
      tx.remove('processing', processingId);
      tx.insert('processing', newProcessing(register.ports.newId(), 9, { subProcessorId: register.ports.newId() }));
      expect(register.all('subProcessor')).toHaveLength(2);
    });
  expect(failing).toThrow(expect.objectContaining({ code: 'RECORD_IN_USE' }));
  expect([register.all('subProcessor'), register.all('processing'), register.all('customer')]).toEqual(before);
});

it('a record that is shared cannot be changed, nor a text or a list in it', () => {
  const register = newTestRegister();
  const { processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateProcessing(register, processingId, { purpose: { sv: 'Drift' }, storageCountries: ['SE'] });
  const processing = register.get('processing', processingId);
  expect(() => void processing.storageCountries.push('US')).toThrow(TypeError);
  expect(() => void (processing.purpose.sv = 'Annat')).toThrow(TypeError);
  expect(register.get('processing', processingId)).toMatchObject({
    purpose: { sv: 'Drift' },
    storageCountries: ['SE'],
  });
});
