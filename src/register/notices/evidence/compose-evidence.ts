import { z } from 'zod';
import { changePermission, permissionOfAll, type ChangePermission } from '#shared/model/change-permission.ts';
import { localDate } from '#shared/model/dates.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { noticeState } from '#shared/model/notice-state.ts';
import { answerDeadline, permissionOf } from '#shared/model/notice-terms.ts';
import { translate } from '#shared/messages/translate.ts';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import { changeText } from '#register/annexes/sections/changes.ts';
import { findDocument } from '#register/documents/documents.ts';
import { endingOf } from '#register/documents/media-type.ts';
import type { EvidenceDocument, EvidenceRecipient, NoticeEvidence } from '#register/notices/evidence/manifest.ts';
import { textIn } from '#register/notices/notice-parts.ts';
import { changesOf, recipientsOf } from '#register/notices/notices.ts';
import { reachIn, withTerms } from '#register/notices/recipients.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/**
 * What is known of one notice, as of now, with the real names of sub-processors: it is internal. Throws RegisterError
 * RECORD_NOT_FOUND, DOCUMENT_NOT_FOUND.
 */
export function composeEvidence(register: Register, noticeId: string, language: WindowLanguage): NoticeEvidence {
  const { organisation } = register;
  const now = register.ports.now();
  const notice = register.get('changeNotice', noticeId);
  const changes = changesOf(register, noticeId);
  const recipients = recipientsOf(register, noticeId).map((recipient) => withTerms(register, recipient));
  const reach = reachIn(register, changes, recipients);
  const today = localDate(now);
  const folders = new FolderNames();
  return {
    format: 'bilaga-notice-evidence',
    formatVersion: 1,
    language,
    asOf: today,
    exportedAt: now.toISOString(),
    revision: register.latestRevision(),
    organisation: {
      name: organisation.name,
      registrationNumber: organisation.registrationNumber,
      address: organisation.address,
    },
    title: notice.title,
    state: noticeState(notice, reach, today),
    withdrawnOn: notice.withdrawnOn,
    mayStartOn: dayOf(permissionOfAll(reach), today),
    changes: reach.map(({ change, ...whom }) => ({
      kind: change.kind,
      heading: changeText({ records: register, audience: 'internal' }, change, language),
      what: textIn(change.what, language),
      why: textIn(change.why, language),
      startsOn: change.startsOn,
      mayStartOn: dayOf(changePermission({ change, ...whom }), today),
      carriedOutOn: change.carriedOutOn,
    })),
    recipients: recipients.map((recipient) => recipientOf(register, recipient, folders, language)),
    history: historyOf(register, [noticeId, ...[...changes, ...recipients].map(({ id }) => id)]),
  };
}

/** What concerns nobody may start today. */
const dayOf = (permission: ChangePermission, today: string): string | null =>
  permission.state === 'may' ? (permission.from ?? today) : null;

function recipientOf(
  register: Register,
  recipient: RecordMap['noticeRecipient'],
  folders: FolderNames,
  language: WindowLanguage,
): EvidenceRecipient {
  const customer = register.get('customer', recipient.customerId).name;
  const folder = folders.free(safeName(customer, 'folder', translate(language, 'field.customerId')));
  const permission = permissionOf(recipient);
  return {
    customer,
    authorisation: recipient.authorisation,
    noticePeriodDays: recipient.noticePeriodDays,
    sentOn: recipient.sentOn,
    means: recipient.means,
    deadline: answerDeadline(recipient),
    answer: recipient.answer,
    answeredOn: recipient.answeredOn,
    reason: recipient.reason,
    settledOn: recipient.settledOn,
    settlement: recipient.settlement,
    mayStartOn: permission.state === 'may' ? permission.from : null,
    documents: documentsOf(register, recipient, folder, language),
  };
}

function documentsOf(
  register: Register,
  { sentOn, noticeSha256, proofSha256, proofName, answerSha256, answerName }: RecordMap['noticeRecipient'],
  folder: string,
  language: WindowLanguage,
): EvidenceDocument[] {
  const names = new FolderNames();
  const documents = [
    // What was written and not sent yet proves nothing.
    { role: 'notice', sha256: sentOn === null ? null : noticeSha256, own: '' },
    { role: 'proof', sha256: proofSha256, own: proofName },
    { role: 'answer', sha256: answerSha256, own: answerName },
  ] as const;
  return documents.flatMap(({ role, sha256, own }) => {
    if (sha256 === null) return [];
    const { size, mediaType } = findDocument(register, sha256);
    const plain = `${translate(language, `noticeEvidence.document.${role}`)}${endingOf(mediaType)}`;
    const name = names.free(safeName(own || plain, 'file', plain));
    return [{ path: `${folder}/${name}`, name, role, mediaType, size, sha256 }];
  });
}

const revisionNumber = z.number().int();

function historyOf(register: Register, ids: readonly string[]): NoticeEvidence['history'] {
  const marks = ids.map(() => '?').join(', ');
  const numbers = register.database
    .prepare(`SELECT DISTINCT revision FROM change WHERE record_id IN (${marks}) ORDER BY revision`)
    .pluck()
    .all(...ids)
    .map((number) => revisionNumber.parse(number));
  return numbers.flatMap((number) => {
    const revision = register.revision(number);
    if (!revision) return [];
    const { at, author, action, hash } = revision;
    return [{ revision: number, at, author, action, hash }];
  });
}
