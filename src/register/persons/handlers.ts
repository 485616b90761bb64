import type { personsContract } from '#shared/ipc/persons-contract.ts';
import { flat } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { reportOf } from '#register/persons/report.ts';

export const personsHandlers: EngineHandlers<keyof typeof personsContract> = {
  'persons.find': (desk, sought) => reportOf(openRegister(desk), sought),
  'persons.erase': (desk, erasure) => flat(erasePerson(openRegister(desk), erasure)),
};
