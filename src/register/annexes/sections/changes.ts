import type { AnnexSection } from '#shared/model/annex-content.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { answerStanding } from '#shared/model/notice-terms.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { AnnexRowSource } from '#register/annexes/row-source.ts';
import { sectionOf, type InLanguages, type SectionGrounds } from '#register/annexes/sections/section.ts';
import { madeTrue } from '#register/notices/made-true.ts';
import { changesToTell } from '#register/notices/recipients.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

interface Told {
  readonly change: PlannedChange;
  readonly recipient: NoticeRecipient;
}

/** The changes of which the customer was told, and its answer. For everybody else there is nothing to say. */
export function changesSection(grounds: SectionGrounds, both: InLanguages): AnnexSection {
  return sectionOf(
    { key: 'changes', heading: 'annex.section.changes' },
    [
      {
        key: 'date',
        label: 'annex.section.changes.date',
        cell: ({ change }, language) => dateText(grounds, change, language),
      },
      {
        key: 'change',
        label: 'annex.section.changes.change',
        cell: ({ change }, language) => changeText(grounds, change, language),
      },
      {
        key: 'answer',
        label: 'annex.section.changes.answer',
        cell: ({ recipient }, language) => {
          const { state, date } = answerStanding(recipient, grounds.date);
          return outputText(language, `annex.answer.${state}`, { date: date ?? '–' });
        },
      },
    ],
    changesTold(grounds),
    both,
  );
}

/** When it was made, or that it is planned: what customers were told is listed before it comes true. */
function dateText({ records }: SectionGrounds, change: PlannedChange, language: ContentLanguage): string {
  const made = madeTrue(records, change);
  if (made === null) return outputText(language, 'annex.section.changes.planned', { date: change.startsOn ?? 'none' });
  return made.on ?? change.startsOn ?? '–';
}

function changesTold({ records, customer }: SectionGrounds): Told[] {
  if (!customer) return [];
  const withdrawn = new Set(
    records.all('changeNotice').flatMap(({ id, withdrawnOn }) => (withdrawnOn === null ? [] : [id])),
  );
  const own = new Map(
    records
      .all('noticeRecipient')
      .filter(
        ({ customerId, sentOn, noticeId }) => customerId === customer.id && sentOn !== null && !withdrawn.has(noticeId),
      )
      .map((recipient) => [recipient.noticeId, recipient]),
  );
  const changes = Map.groupBy(records.all('plannedChange'), ({ noticeId }) => noticeId);
  return [...own.values()]
    .flatMap((recipient) =>
      changesToTell(records, changes.get(recipient.noticeId) ?? [], customer).map((change) => ({ change, recipient })),
    )
    .toSorted((a, b) => (a.change.startsOn ?? '9999').localeCompare(b.change.startsOn ?? '9999'));
}

/** Those whose names the table says. */
export const changedProcessings = (grounds: SectionGrounds): AnnexedProcessing[] =>
  changesTold(grounds).flatMap(({ change: { processingId, replacesId } }) =>
    [processingId, replacesId].flatMap((id) => processingOf(grounds.records, id) ?? []),
  );

function processingOf(records: RecordReader, id: string | null): AnnexedProcessing | undefined {
  const processing = id === null ? undefined : records.find('processing', id);
  const subProcessor = processing && records.find('subProcessor', processing.subProcessorId);
  return subProcessor && { subProcessor, processing };
}

/** What a change is about, by the face of the sub-processor that the audience may see. */
export function changeText(
  { records, audience }: Pick<SectionGrounds, 'records' | 'audience'>,
  { kind, processingId, replacesId }: PlannedChange,
  language: ContentLanguage,
): string {
  const nameOf = (id: string | null): string => {
    const row = processingOf(records, id);
    if (!row) return '–';
    return new AnnexRowSource(row.subProcessor, row.processing, { language, audience, records, borrows: true }).name;
  };
  return outputText(language, `notice.change.${kind}`, { name: nameOf(processingId), before: nameOf(replacesId) });
}
