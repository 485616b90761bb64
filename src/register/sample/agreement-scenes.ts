import { sampleAgreementText } from '#resources/sample/agreement-text.ts';
import type { FromToday, SampleAgreement, SampleSubProcessor } from '#resources/sample/shape.ts';
import { digestChunks } from '#register/documents/file-chunks.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { daysBetween } from '#register/sample/days.ts';
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
  return `${daysBetween(dateOf('0 days'), dateOf(enteredOn)) + 9} days`;
}

function addAgreement(
  tx: Transaction,
  vendor: SampleSubProcessor,
  sample: SampleAgreement,
  ids: Pick<RecordMap['agreement'], 'id' | 'supersedesId'>,
  stage: Stage,
): void {
  const { supersedesPrevious: _previous, document, ...fields } = sample;
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
    parties: [vendor.engagedBy ?? stage.register.organisation.name, vendor.legalName],
  });
  tx.insert('agreement', agreement);
  if (document === undefined) return;
  const sha256 = storeText(tx, stage, agreement, document);
  if (agreement.kind === 'scc') linkTransfers(tx, vendor, sha256, stage);
}

/** Stores a short text as the agreement's signed copy; returns its SHA-256. */
function storeText(tx: Transaction, { register }: Stage, agreement: RecordMap['agreement'], name: string): string {
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
function linkTransfers(tx: Transaction, vendor: SampleSubProcessor, sha256: string, { register, idOf }: Stage): void {
  for (const [index, { transferTool }] of vendor.processings.entries()) {
    const id = idOf(`processing/${vendor.legalName}/${index}`);
    if (transferTool !== 'scc' || !register.find('processing', id)) continue;
    tx.update('processing', id, { transferDocumentSha256: sha256 });
  }
}
