import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { coverageOf } from '#register/agreements/coverage.ts';
import { localDate } from '#register/annexes/compose.ts';
import { documentsBySha256 } from '#register/documents/documents.ts';
import type { Register } from '#register/store/register.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

/** What the window's frame shows of the open register. */
export function stateOf(register: Register): RegisterState {
  const [latest] = register.revisions(1);
  const { number, hash } = register.latestRevision();
  return {
    fileName: register.fileName,
    organisation: register.organisation,
    revision: { number, hash, at: latest?.at ?? register.ports.now().toISOString() },
    undo: stepOf(register, register.undoTarget),
    redo: stepOf(register, register.redoTarget),
  };
}

function stepOf(register: Register, target: number | null): RegisterState['undo'] {
  const revision = target === null ? undefined : register.revision(target);
  return revision ? { revision: revision.number, action: revision.action } : null;
}

/** All current records, with what follows from them today. */
export function recordsOf(register: Register): RegisterRecords {
  const subProcessors = register.all('subProcessor');
  const agreements = register.all('agreement');
  const agreementsOf = Map.groupBy(agreements, (agreement) => agreement.subProcessorId);
  const today = localDate(register.ports.now());
  const stored = documentsBySha256(register);
  return {
    subProcessors,
    processings: orderedProcessings(register),
    agreements,
    documents: register.all('agreementDocument').map((link) => {
      const document = stored.get(link.sha256);
      return { ...link, size: document?.size ?? 0, mediaType: document?.mediaType ?? '' };
    }),
    customers: register.all('customer'),
    services: register.all('service'),
    coverage: Object.fromEntries(subProcessors.map(({ id }) => [id, coverageOf(agreementsOf.get(id) ?? [], today)])),
  };
}
