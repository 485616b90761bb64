import type { Agreement, AgreementDocument } from '#shared/model/agreement.ts';
import type { Annex } from '#shared/model/annex.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { SetAside } from '#shared/model/finding.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Organisation, Service } from '#shared/model/organisation.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import type { SavedView } from '#shared/model/saved-view.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

interface RecordOf {
  organisation: Organisation;
  service: Service;
  subProcessor: SubProcessor;
  processing: Processing;
  agreement: Agreement;
  agreementDocument: AgreementDocument;
  customer: Customer;
  annex: Annex;
  reveal: Reveal;
  setAside: SetAside;
  savedView: SavedView;
}

/** What the fields of every record are called; a field that is missing here does not compile. */
const fieldNames: { readonly [T in RecordTable]: Readonly<Record<Exclude<keyof RecordOf[T], 'id'>, MessageKey>> } = {
  organisation: {
    name: 'organisation.name',
    registrationNumber: 'organisation.registrationNumber',
    address: 'organisation.address',
    country: 'organisation.country',
    website: 'organisation.website',
    representative: 'organisation.representative',
    dpoName: 'field.dpoName',
    dpoEmail: 'field.dpoEmail',
    dpoPhone: 'field.dpoPhone',
    unnamedSentence: 'organisation.unnamed',
    logoSha256: 'field.logo',
  },
  service: { name: 'field.name', description: 'field.description', active: 'field.active' },
  subProcessor: {
    legalName: 'record.legalName',
    tradeName: 'record.tradeName',
    registrationNumber: 'record.registrationNumber',
    address: 'record.address',
    country: 'record.country',
    website: 'record.website',
    contactName: 'record.contactName',
    contactPosition: 'record.contactPosition',
    contactEmail: 'record.contactEmail',
    contactPhone: 'record.contactPhone',
    engagedById: 'record.engager',
    disclosure: 'column.disclosure',
    publicLabel: 'field.publicLabel',
    formerNames: 'field.formerNames',
    notes: 'record.notes',
    lastReviewedOn: 'field.lastReviewedOn',
    reviewIntervalMonths: 'field.reviewIntervalMonths',
  },
  processing: {
    subProcessorId: 'column.subProcessor',
    position: 'field.position',
    purpose: 'processing.purpose',
    personalData: 'processing.personalData',
    dataSubjects: 'processing.dataSubjects',
    description: 'field.natureAndDescription',
    responsibilities: 'field.responsibilities',
    publicLabel: 'field.publicLabel',
    dataTags: 'field.dataTags',
    specialCategories: 'field.specialCategories',
    criminalData: 'field.criminalData',
    nationalIdNumber: 'field.nationalIdNumber',
    nationalIdNumberGround: 'field.nationalIdNumberGround',
    storageCountries: 'processing.storageCountries',
    accessCountries: 'field.accessCountries',
    location: 'processing.location',
    transferTool: 'processing.transferTool',
    sccModule: 'field.sccModule',
    transferDocumentSha256: 'field.transferDocument',
    retention: 'processing.retention',
    measures: 'field.measures',
    serviceIds: 'field.services',
    state: 'processing.state',
    startsOn: 'field.startsOn',
    endedOn: 'field.endedOn',
    deletionConfirmation: 'field.deletionConfirmation',
  },
  agreement: {
    subProcessorId: 'column.subProcessor',
    kind: 'agreements.kind',
    title: 'agreements.title',
    version: 'field.version',
    parties: 'field.parties',
    signatories: 'field.signatories',
    status: 'agreements.status',
    signedOn: 'agreements.signedOn',
    inForceFrom: 'agreements.inForceFrom',
    expiresOn: 'agreements.expiresOn',
    renewsItself: 'field.renewsItself',
    noticePeriodMonths: 'field.noticePeriod',
    reviewOn: 'field.reviewOn',
    governingLaw: 'field.governingLaw',
    processingIds: 'field.coveredProcessings',
    supersedesId: 'field.supersedes',
    notes: 'record.notes',
  },
  agreementDocument: {
    agreementId: 'column.agreement',
    sha256: 'field.sha256',
    name: 'field.fileName',
    role: 'field.role',
    addedAt: 'field.addedAt',
  },
  customer: {
    name: 'customers.name',
    registrationNumber: 'customers.registrationNumber',
    address: 'customers.address',
    country: 'record.country',
    contactName: 'customers.contactName',
    contactEmail: 'customers.contactEmail',
    contractReference: 'customers.contractReference',
    serviceIds: 'field.services',
    language: 'customers.language',
    authorisation: 'field.authorisation',
    noticePeriodDays: 'field.noticePeriod',
    disclosesMasked: 'field.disclosesMasked',
    disclosureGround: 'field.disclosureGround',
    disclosureDocumentSha256: 'field.disclosureDocument',
    notes: 'customers.notes',
  },
  annex: {
    number: 'field.annexNumber',
    customerId: 'annexes.customer',
    profile: 'annexes.profile',
    language: 'annexes.language',
    audience: 'annexes.audience',
    asOf: 'field.asOf',
    issuedAt: 'field.issuedAt',
    signedBy: 'field.signedBy',
    content: 'field.content',
    mediaType: 'field.mediaType',
    sha256: 'field.sha256',
    supersedesId: 'field.supersedes',
  },
  reveal: {
    subProcessorId: 'column.subProcessor',
    customerId: 'annexes.customer',
    recipient: 'field.recipient',
    nameTold: 'field.nameTold',
    publicLabel: 'field.publicLabel',
    toldOn: 'field.toldOn',
    means: 'field.means',
    ground: 'field.ground',
    annexId: 'field.annex',
    notes: 'record.notes',
  },
  setAside: {
    checkId: 'field.finding',
    recordTable: 'field.recordKind',
    recordId: 'field.record',
    subject: 'field.subject',
    reason: 'field.reason',
    until: 'field.until',
  },
  savedView: { name: 'field.name', filter: 'field.filter', groupBy: 'field.groupBy' },
};

/** The message that names a field of a record; undefined for what no record has. */
export function fieldName(table: RecordTable, field: string): MessageKey | undefined {
  const names: Readonly<Record<string, MessageKey>> = fieldNames[table];
  return names[field];
}

/** What a kind of record is called, one of them. */
export const tableName = (table: RecordTable): MessageKey => `table.${table}`;

/** The fields of a kind of record, in the order in which people read them. */
export const fieldsOf = (table: RecordTable): readonly string[] => Object.keys(fieldNames[table]);
