import type { FromToday, SampleAgreement, SampleSubProcessor } from '#resources/sample/shape.ts';
import { digestChunks } from '#register/documents/file-chunks.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { daysBetween } from '#shared/model/dates.ts';
import { papersOf } from '#register/sample/agreement-papers.ts';
import { dateOrNull, type Scene, type Stage } from '#register/sample/scene.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** What has not been signed yet was entered this long ago. */
const draftedOn: FromToday = '-20 days';

/** The agreements of a sub-processor, each entered when it was signed, or with the register if that was before. */
export function agreementScenes(vendor: SampleSubProcessor, stage: Stage, enteredOn: FromToday): Scene[] {
  const key = (index: number): string => `agreement/${vendor.legalName}/${index}`;
  return vendor.agreements.flatMap((agreement, index): Scene[] => {
    const previous = agreement.supersedesPrevious ? stage.idOf(key(index - 1)) : null;
    const id = stage.idOf(key(index));
    const entered: Scene = {
      on: entryOf(agreement, stage, enteredOn),
      action: 'attach-documents',
      play: (tx) => addAgreement(tx, vendor, agreement, { id, supersedesId: previous }, stage),
    };
    const { status, expiresOn } = agreement;
    if (status !== 'ended' || expiresOn === undefined) return [entered];
    const play = (tx: Transaction): unknown => tx.update('agreement', id, { status: 'ended' });
    return [entered, { on: expiresOn, action: 'edit-agreement', play }];
  });
}

function entryOf({ signedOn }: SampleAgreement, { dateOf }: Stage, enteredOn: FromToday): FromToday {
  const on = signedOn ?? draftedOn;
  if (dateOf(on) > dateOf(enteredOn)) return on;
  // A sub-processor that has just been entered has its papers soon.
  return `${Math.min(daysBetween(dateOf('0 days'), dateOf(enteredOn)) + 9, -5)} days`;
}

function addAgreement(
  tx: Transaction,
  vendor: SampleSubProcessor,
  sample: SampleAgreement,
  ids: Pick<RecordMap['agreement'], 'id' | 'supersedesId'>,
  stage: Stage,
): void {
  const { supersedesPrevious: _previous, document: _document, appendix: _appendix, ...rest } = sample;
  const { checklist: _checklist, transfers, ...fields } = rest;
  const own = sample.kind === 'certificate' ? [] : [vendor.engagedBy ?? stage.register.organisation.name];
  const agreement = recordModels.agreement.parse({
    ...blankRecord('agreement'),
    ...fields,
    ...ids,
    status: fields.status === 'ended' ? 'signed' : fields.status,
    signedOn: dateOrNull(stage, sample.signedOn),
    inForceFrom: dateOrNull(stage, sample.inForceFrom),
    expiresOn: dateOrNull(stage, sample.expiresOn),
    reviewOn: dateOrNull(stage, sample.reviewOn),
    subProcessorId: stage.idOf(`vendor/${vendor.legalName}`),
    parties: [...own, vendor.legalName],
  });
  const papers = papersOf(agreement, sample);
  tx.insert('agreement', { ...agreement, checklist: papers.checklist });
  for (const { name, role, bytes } of papers.documents) {
    const sha256 = storeDocument(tx, stage, { agreementId: agreement.id, name, role }, bytes);
    if (agreement.kind === 'scc' && role === 'signed-copy') linkTransfers(tx, vendor, { sha256, transfers }, stage);
  }
}

/** The document as one of the agreement's; returns its SHA-256. */
function storeDocument(
  tx: Transaction,
  { register }: Stage,
  link: Pick<RecordMap['agreementDocument'], 'agreementId' | 'name' | 'role'>,
  bytes: Buffer,
): string {
  const now = register.ports.now().toISOString();
  const { sha256, size } = digestChunks([bytes]);
  tx.putDocument({ sha256, size, mediaType: mediaTypeOf(link.name, bytes), storedAt: now }, [bytes]);
  tx.insert('agreementDocument', { ...link, id: register.ports.newId(), sha256, addedAt: now });
  return sha256;
}

interface Clauses {
  readonly sha256: string;
  readonly transfers: SampleAgreement['transfers'];
}

/** Standard contractual clauses are what the vendor's transfers rest on. */
function linkTransfers(
  tx: Transaction,
  vendor: SampleSubProcessor,
  { sha256, transfers }: Clauses,
  { register, idOf }: Stage,
): void {
  for (const [index, { transferTool }] of vendor.processings.entries()) {
    const id = idOf(`processing/${vendor.legalName}/${index}`);
    if (transferTool !== 'scc' || transfers?.includes(index) === false || !register.find('processing', id)) continue;
    tx.update('processing', id, { transferDocumentSha256: sha256 });
  }
}
