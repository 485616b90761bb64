import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument, RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import {
  DateRow,
  Kind,
  Names,
  TextRow,
  type DateName,
  type TextName,
} from '#renderer/features/agreements/plain-fields.tsx';
import { CoveredProcessings, Module, Supersedes } from '#renderer/features/agreements/scope-fields.tsx';
import { StatusField } from '#renderer/features/agreements/status-field.tsx';
import { NoticePeriod, RenewalMonths, RenewsItself } from '#renderer/features/agreements/term-fields.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

interface AgreementFieldsProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
  records: RegisterRecords;
}

type FieldName = Exclude<keyof Agreement, 'id'>;

/** What is known about an agreement, edited in place and saved at once. */
export function AgreementFields({ agreement, documents, records }: AgreementFieldsProps) {
  const { t } = useTexts();
  const { id, subProcessorId, kind, renewsItself, renewalMonths, supersedesId } = agreement;
  const ofOne = <R extends { readonly subProcessorId: string }>(all: readonly R[]) =>
    all.filter((one) => one.subProcessorId === subProcessorId);
  const vendor = records.subProcessors.find((one) => one.id === subProcessorId);
  const ours = records.organisations.map(({ name }) => name);
  const theirs = vendor ? [vendor.legalName] : [];
  const people = [vendor?.contactName ?? '', ...ofOne(records.agreements).flatMap(({ signatories }) => signatories)];
  const field = (name: FieldName, element: RecordField['element'], isOffered = false): RecordField => ({
    name,
    label: t(`field.${name}`),
    element,
    isOffered,
  });
  const text = (name: TextName, isOffered = false) =>
    field(name, <TextRow agreement={agreement} name={name} />, isOffered && agreement[name] === '');
  const date = (name: DateName, isOffered = false) =>
    field(name, <DateRow agreement={agreement} name={name} />, isOffered && agreement[name] === null);
  return (
    <RecordFields
      recordId={id}
      offerLabel={t('record.offer')}
      fields={[
        text('title'),
        text('version'),
        field('kind', <Kind agreement={agreement} />),
        field('status', <StatusField agreement={agreement} documents={documents} />),
        field('parties', <Names agreement={agreement} name="parties" known={[...ours, ...theirs]} />),
        field('signatories', <Names agreement={agreement} name="signatories" known={people} />),
        date('signedOn'),
        date('inForceFrom'),
        date('expiresOn'),
        field('renewsItself', <RenewsItself agreement={agreement} />),
        ...(renewsItself || renewalMonths !== null
          ? [field('renewalMonths', <RenewalMonths agreement={agreement} />)]
          : []),
        field('noticePeriodMonths', <NoticePeriod agreement={agreement} />),
        date('reviewOn'),
        text('governingLaw'),
        ...(kind === 'scc' || agreement.sccModule !== null
          ? [field('sccModule', <Module agreement={agreement} />)]
          : []),
        field('processingIds', <CoveredProcessings agreement={agreement} processings={ofOne(records.processings)} />),
        field(
          'supersedesId',
          <Supersedes agreement={agreement} agreements={ofOne(records.agreements)} />,
          supersedesId === null,
        ),
        text('notes', true),
      ]}
    />
  );
}
