import type { checksContract } from '#shared/ipc/checks-contract.ts';
import { findingsSince } from '#register/checks/findings-delta.ts';
import { listFindings } from '#register/checks/findings.ts';
import { resumeFinding, setFindingsAside } from '#register/checks/set-aside.ts';
import { driftOf } from '#register/drift/drift.ts';
import { revisionOf } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';

export const checksHandlers: EngineHandlers<keyof typeof checksContract> = {
  'checks.list': async (desk, { asOf }, work) => {
    const register = openRegister(desk);
    if (asOf === null) await driftOf(register, work);
    return listFindings(register, asOf);
  },
  'checks.changes': (desk, { since }) => findingsSince(openRegister(desk), since),
  'checks.setAside': (desk, given) => revisionOf(setFindingsAside(openRegister(desk), given)),
  'checks.resume': (desk, { id }) => revisionOf(resumeFinding(openRegister(desk), id)),
};
