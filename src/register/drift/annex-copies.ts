import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { AnnexCopy } from '#shared/model/annex.ts';
import { localDate } from '#shared/model/dates.ts';
import { pictureTypes } from '#shared/model/picture-types.ts';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { readDocument } from '#register/documents/documents.ts';
import { chunksOf } from '#register/documents/file-chunks.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { whatCameBack } from '#register/drift/came-back.ts';
import { RegisterError } from '#register/errors.ts';
import { refuseImpossibleDay } from '#register/past-day.ts';
import { readLimited } from '#register/read-limited.ts';
import { verifyLimits } from '#register/signing/verify-limits.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface ReceivedCopy {
  readonly annexId: string;
  readonly path: string;
  /** ISO date, from the day of issue to today. */
  readonly receivedOn: string;
  /** The user says that it is paper: nothing can be compared. */
  readonly scanned: boolean;
}

type Kept = Pick<AnnexCopy, 'outcome' | 'signedBy'>;

/**
 * Keeps a copy that came back from the customer, where it is the very annex that was issued: the same bytes, or these with
 * signatures appended that all hold.
 *
 * Throws RegisterError ANNEX_COPY_CHANGED, ANNEX_COPY_OTHER (another annex of ours), ANNEX_COPY_UNKNOWN (nothing to compare,
 * and not said to be scanned), ANNEX_COPY_NO_PAPER (said to be scanned, and neither a PDF nor a picture that the app shows),
 * ANNEX_COPY_KNOWN, INVALID_INPUT (it cannot have come back on that day), RECORD_NOT_FOUND, FILE_NOT_FOUND, FILE_UNREADABLE,
 * FILE_TOO_LARGE, NOT_A_PDF.
 */
export async function addAnnexCopy(
  register: Register,
  { annexId, path, receivedOn, scanned }: ReceivedCopy,
): Promise<Committed<{ id: string } & Kept>> {
  const annex = register.get('annex', annexId);
  const issuedOn = localDate(new Date(annex.issuedAt));
  refuseImpossibleDay(register, receivedOn, issuedOn, { record: annex.number, field: 'receivedOn' });
  const bytes = readLimited(path, verifyLimits.bytes);
  const kept = scanned ? await paperCopy(annex, bytes, path) : await provenCopy(register, annex, bytes, path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = register.all('annexCopy').some((copy) => copy.annexId === annexId && copy.sha256 === sha256);
  if (known) throw new RegisterError('ANNEX_COPY_KNOWN', { file: basename(path), number: annex.number });
  return register.commit('add-annex-copy', (tx) => {
    const storedAt = register.ports.now().toISOString();
    tx.putDocument({ sha256, size: bytes.length, mediaType: mediaTypeOf(path, bytes), storedAt }, chunksOf(bytes));
    const copy = tx.insert('annexCopy', {
      id: register.ports.newId(),
      annexId,
      sha256,
      name: basename(path).slice(0, 500),
      receivedOn,
      notes: '',
      ...kept,
    });
    return { id: copy.id, ...kept };
  });
}

export function removeAnnexCopy(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-annex-copy', (tx) => tx.remove('annexCopy', id));
}

async function provenCopy(
  register: Register,
  annex: RecordMap['annex'],
  bytes: Uint8Array,
  path: string,
): Promise<Kept> {
  const file = basename(path);
  const issued = Buffer.concat([...readDocument(register, annex.sha256)]);
  if (issued.equals(bytes)) return { outcome: 'same', signedBy: [] };
  // Only a person can tell of which paper it is a picture.
  if (isPicture(bytes, path)) throw new RegisterError('ANNEX_COPY_UNKNOWN', { file, number: annex.number });
  const report = await verifyPdf(bytes, { file });
  const kept = await whatCameBack(issued, bytes, report);
  if (!kept) throw notTheVeryAnnex(register, annex, report, file);
  return kept;
}

/** A scanned paper has neither our data nor signatures; a file that has them is to be compared. */
async function paperCopy(annex: RecordMap['annex'], bytes: Uint8Array, path: string): Promise<Kept> {
  const file = basename(path);
  if (isPicture(bytes, path)) return { outcome: 'scanned', signedBy: [] };
  if (mediaTypeOf(path, bytes) !== 'application/pdf')
    throw new RegisterError('ANNEX_COPY_NO_PAPER', { file, number: annex.number });
  const report = await verifyPdf(bytes, { file });
  if (report.annex !== null || report.signatures.length > 0)
    throw new RegisterError('ANNEX_COPY_CHANGED', { file, number: annex.number });
  return { outcome: 'scanned', signedBy: [] };
}

const isPicture = (bytes: Uint8Array, path: string): boolean => pictureTypes.has(mediaTypeOf(path, bytes));

function notTheVeryAnnex(
  register: Register,
  annex: RecordMap['annex'],
  { annex: content }: SignatureReport,
  file: string,
): RegisterError {
  const { number } = annex;
  if (content === null) return new RegisterError('ANNEX_COPY_UNKNOWN', { file, number });
  const other = content.number ?? '–';
  const isOurs = content.organisation.name === register.organisation.name;
  return other === number && isOurs
    ? new RegisterError('ANNEX_COPY_CHANGED', { file, number })
    : new RegisterError('ANNEX_COPY_OTHER', { file, number, other, organisation: content.organisation.name });
}
