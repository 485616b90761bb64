import type { personsContract } from '#shared/ipc/persons-contract.ts';
import { flat } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { reportOf } from '#register/persons/report.ts';

/** The libraries for PDF are half of the engine's start-up; most calls do without them. */
const paper = async () => (await import('#register/paper-handlers.ts')).paperHandlers;

export const personsHandlers: EngineHandlers<keyof typeof personsContract> = {
  'persons.find': (desk, sought) => reportOf(openRegister(desk), sought),
  'persons.erase': async (desk, erasure, work) => {
    // A document that is read only afterwards, or is being read now, would bring the person back into texts and index.
    await (await paper())['documents.read'](desk, undefined, work);
    return flat(erasePerson(openRegister(desk), erasure));
  },
};
