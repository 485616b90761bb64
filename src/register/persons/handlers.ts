import type { personsContract } from '#shared/ipc/persons-contract.ts';
import { flat } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { reportOf } from '#register/persons/report.ts';

/** The libraries for PDF are half of the engine's start-up; most calls do without them. */
const paper = async () => import('#register/paper-handlers.ts');

export const personsHandlers: EngineHandlers<keyof typeof personsContract> = {
  'persons.find': async (desk, sought, work) => {
    // Whoever stands in an unread document only would not be found.
    await (await paper()).readStoredDocuments(desk, work);
    return reportOf(openRegister(desk), sought);
  },
  'persons.erase': async (desk, erasure, work) => {
    // A document that is read only afterwards, is being read now, or whose removed link is brought back by undo, would
    // bring the person back into texts and index.
    await (await paper()).readStoredDocuments(desk, work);
    return flat(erasePerson(openRegister(desk), erasure));
  },
};
