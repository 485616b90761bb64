import type { RegisterRecords } from '#shared/model/register-state.ts';
import { recordsOf } from '#register/state.ts';
import {
  addProcessing,
  addSubProcessor,
  removeProcessing,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

/** Brännkyrka (masked, two processings, one in India) and Ekskogen, which has lost its only processing. */
export function twoSubProcessors(): RegisterRecords {
  const register = newTestRegister();
  const { id, processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, id, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  updateProcessing(register, processingId, { purpose: { sv: 'Servrar' }, storageCountries: ['IN'] });
  const second = addProcessing(register, id).result.id;
  updateProcessing(register, second, { purpose: { en: 'Monitoring' }, state: 'ended', publicLabel: { en: 'Watch' } });
  const other = addSubProcessor(register, { legalName: 'Ekskogen AB', country: null }).result;
  removeProcessing(register, other.processingId);
  return recordsOf(register);
}
