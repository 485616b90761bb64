import { localDate } from '#shared/model/dates.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { documentsBySha256 } from '#register/documents/documents.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
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
  return revision
    ? { revision: revision.number, action: revision.action, subject: register.subjectOf(revision.number) }
    : null;
}

/** All records with what follows from them: now, or as of a date. */
export function recordsOf(register: Register, asOf: AsOf | null = null): RegisterRecords {
  const today = localDate(register.ports.now());
  if (asOf === null) return { ...listed(register, register, today), erased: [] };
  const past = register.asOf(asOf.revision);
  const records = listed(register, past, asOf.date);
  return { ...records, erased: past.erased };
}

function listed(register: Register, records: RecordReader, today: string): Omit<RegisterRecords, 'erased'> {
  const subProcessors = records.all('subProcessor');
  const agreements = records.all('agreement');
  const links = records.all('agreementDocument');
  const agreementsOf = agreementsOn(records, today);
  const stored = documentsBySha256(register);
  return {
    revision: records.latestRevision().number,
    organisations: [records.organisation],
    subProcessors,
    processings: orderedProcessings(records),
    agreements,
    documents: links.map((link) => {
      const document = stored.get(link.sha256);
      return { ...link, size: document?.size ?? 0, mediaType: document?.mediaType ?? '' };
    }),
    customers: records.all('customer'),
    services: records.all('service'),
    reveals: records.all('reveal'),
    views: records.all('savedView'),
    profiles: records.all('ownProfile'),
    annexCopies: records.all('annexCopy'),
    notices: records.all('changeNotice'),
    plannedChanges: records.all('plannedChange'),
    noticeRecipients: records.all('noticeRecipient'),
    authorities: records.all('trustedAuthority'),
    coverage: Object.fromEntries(subProcessors.map(({ id }) => [id, agreementsOf(id).coverage])),
  };
}
