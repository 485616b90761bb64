import { sampleAgreementText } from '#resources/sample/agreement-text.ts';
import { sampleCustomers } from '#resources/sample/customers.ts';
import { sampleOrganisation, sampleServices } from '#resources/sample/organisation.ts';
import type { FromToday, SampleSubProcessor } from '#resources/sample/shape.ts';
import { sampleSubProcessors } from '#resources/sample/sub-processors.ts';
import { localDate } from '#register/annexes/compose.ts';
import { digestChunks } from '#register/documents/file-chunks.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { newProcessing, newSubProcessor, nextPosition } from '#register/subprocessors/sub-processors.ts';

interface Making {
  readonly register: Register;
  /** The same id for the same key: `service/…`, `vendor/NAME`, `processing/NAME/INDEX`. */
  readonly idOf: (key: string) => string;
  readonly dateOf: (offset: FromToday | undefined) => string | null;
}

/**
 * Fills a new register with the invented sample company's records (`resources/sample`), dated from today, in a few
 * revisions as a DPO would have made them. The organisation keeps the name that the register has.
 */
export function fillWithSample(register: Register): void {
  const making: Making = { register, idOf: rememberedIds(register), dateOf: datesFrom(register.ports.now()) };
  const planned = sampleSubProcessors.filter(isPlanned);
  const started = sampleSubProcessors.filter((vendor) => !isPlanned(vendor));
  register.commit('edit-organisation', (tx) => addOrganisation(tx, making));
  register.commit('import-list', (tx) => started.forEach((vendor) => addVendor(tx, vendor, making)));
  register.commit('edit-processing', (tx) => started.forEach((vendor) => endProcessings(tx, vendor, making)));
  register.commit('add-sub-processor', (tx) => planned.forEach((vendor) => addVendor(tx, vendor, making)));
  register.commit('attach-documents', (tx) => sampleSubProcessors.forEach((one) => addAgreements(tx, one, making)));
  // The last step counts as the register's creation: undo never takes the sample apart.
  register.commit('create-register', (tx) => addCustomers(tx, making));
}

function rememberedIds(register: Register): Making['idOf'] {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? register.ports.newId();
    ids.set(key, id);
    return id;
  };
}

function datesFrom(today: Date): Making['dateOf'] {
  return (offset) => {
    if (offset === undefined) return null;
    const [count, unit] = offset.split(' ');
    const add = (wanted: string): number => (unit === wanted ? Number(count) : 0);
    const year = today.getFullYear() + add('years');
    return localDate(new Date(year, today.getMonth() + add('months'), today.getDate() + add('days')));
  };
}

const isPlanned = ({ processings }: SampleSubProcessor): boolean =>
  processings.every(({ startsOn }) => !startsOn.startsWith('-'));

function addOrganisation(tx: Transaction, { register, idOf }: Making): void {
  tx.update('organisation', register.organisation.id, sampleOrganisation);
  for (const [key, service] of Object.entries(sampleServices)) {
    tx.insert('service', { id: idOf(`service/${key}`), active: true, ...service });
  }
}

function addVendor(tx: Transaction, sample: SampleSubProcessor, { register, idOf, dateOf }: Making): void {
  const { processings, agreements: _later, engagedBy, lastReviewedOn, ...vendor } = sample;
  const subProcessor = newSubProcessor(idOf(`vendor/${sample.legalName}`), {
    ...vendor,
    disclosure: vendor.publicLabel ? 'masked' : 'named',
    engagedById: engagedBy === undefined ? null : idOf(`vendor/${engagedBy}`),
    lastReviewedOn: dateOf(lastReviewedOn),
  });
  tx.insert('subProcessor', subProcessor);
  for (const [index, processing] of processings.entries()) {
    const { services, startsOn, endedOn: _end, deletionConfirmation: _deleted, ...texts } = processing;
    const record = newProcessing(idOf(`processing/${sample.legalName}/${index}`), nextPosition(register), {
      ...texts,
      subProcessorId: subProcessor.id,
      serviceIds: services.map((key) => idOf(`service/${key}`)),
      startsOn: dateOf(startsOn),
      state: isPlanned(sample) ? 'planned' : 'active',
    });
    tx.insert('processing', record);
  }
}

function endProcessings(tx: Transaction, vendor: SampleSubProcessor, { idOf, dateOf }: Making): void {
  for (const [index, { endedOn, deletionConfirmation }] of vendor.processings.entries()) {
    if (endedOn === undefined) continue;
    const patch = { state: 'ended', endedOn: dateOf(endedOn), deletionConfirmation } as const;
    tx.update('processing', idOf(`processing/${vendor.legalName}/${index}`), patch);
  }
}

function addAgreements(tx: Transaction, vendor: SampleSubProcessor, making: Making): void {
  const { register, idOf, dateOf } = making;
  const parties = [vendor.engagedBy ?? register.organisation.name, vendor.legalName];
  let previousId: string | null = null;
  for (const { supersedesPrevious, document, ...sample } of vendor.agreements) {
    const agreement = recordModels.agreement.parse({
      ...blankRecord('agreement'),
      ...sample,
      signedOn: dateOf(sample.signedOn),
      inForceFrom: dateOf(sample.inForceFrom),
      expiresOn: dateOf(sample.expiresOn),
      reviewOn: dateOf(sample.reviewOn),
      id: register.ports.newId(),
      subProcessorId: idOf(`vendor/${vendor.legalName}`),
      parties,
      supersedesId: supersedesPrevious ? previousId : null,
    });
    tx.insert('agreement', agreement);
    previousId = agreement.id;
    if (document === undefined) continue;
    const sha256 = storeText(tx, register, agreement, document);
    if (agreement.kind === 'scc') linkTransfers(tx, vendor, sha256, making);
  }
}

/** Stores a short text as the agreement's signed copy; returns its SHA-256. */
function storeText(tx: Transaction, register: Register, agreement: RecordMap['agreement'], name: string): string {
  const values = new Map(Object.entries(agreement).map(([key, value]) => [key, [value ?? '–'].flat().join(', ')]));
  const text = sampleAgreementText.replaceAll(/\{(\w+)\}/g, (_mark, key: string) => values.get(key) ?? '');
  const bytes = Buffer.from(text);
  const now = register.ports.now().toISOString();
  const { sha256, size } = digestChunks([bytes]);
  tx.putDocument({ sha256, size, mediaType: mediaTypeOf(name), storedAt: now }, [bytes]);
  const link = { id: register.ports.newId(), agreementId: agreement.id, sha256, name, addedAt: now };
  tx.insert('agreementDocument', { ...link, role: 'signed-copy' });
  return sha256;
}

/** The standard contractual clauses are what the vendor's transfers rest on. */
function linkTransfers(tx: Transaction, vendor: SampleSubProcessor, sha256: string, { idOf }: Making): void {
  for (const [index, { transferTool }] of vendor.processings.entries()) {
    if (transferTool !== 'scc') continue;
    tx.update('processing', idOf(`processing/${vendor.legalName}/${index}`), { transferDocumentSha256: sha256 });
  }
}

function addCustomers(tx: Transaction, { register, idOf }: Making): void {
  for (const { services, ...customer } of sampleCustomers) {
    const serviceIds = services.map((key) => idOf(`service/${key}`));
    tx.insert('customer', { ...customer, id: register.ports.newId(), serviceIds, disclosureDocumentSha256: null });
  }
}
