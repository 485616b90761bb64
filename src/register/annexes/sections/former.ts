import type { AnnexSection } from '#shared/model/annex-content.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { concernedProcessings, type AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { AnnexRowSource } from '#register/annexes/row-source.ts';
import { sectionOf, type InLanguages, type SectionGrounds } from '#register/annexes/sections/section.ts';

/** Processings that have ended. */
export const formerProcessings = ({
  records,
  customer,
}: Pick<SectionGrounds, 'records' | 'customer'>): AnnexedProcessing[] =>
  concernedProcessings(records, customer).filter(({ processing }) => processing.state === 'ended');

/** Processings that have ended, and whether the sub-processor has confirmed that it deleted the data (GDPR art. 28(3)(g)). */
export function formerSection(grounds: SectionGrounds, both: InLanguages): AnnexSection {
  const { records, audience } = grounds;
  return sectionOf(
    { key: 'former', heading: 'annex.section.former' },
    [
      {
        key: 'name',
        label: 'annex.column.name',
        cell: ({ subProcessor, processing }, language) =>
          new AnnexRowSource(subProcessor, processing, { language, audience, records, borrows: true }).nameWithNumber,
      },
      {
        key: 'purpose',
        label: 'annex.column.purpose',
        cell: ({ subProcessor, processing }, language) =>
          new AnnexRowSource(subProcessor, processing, { language, audience, records, borrows: true }).text('purpose'),
      },
      {
        key: 'ended',
        label: 'annex.section.former.ended',
        cell: ({ processing }) => processing.endedOn ?? '',
      },
      {
        key: 'deletion',
        label: 'annex.section.former.deletion',
        cell: ({ processing }, language) =>
          processing.deletionConfirmation || outputText(language, 'annex.section.former.unconfirmed'),
      },
    ],
    formerProcessings(grounds),
    both,
  );
}
