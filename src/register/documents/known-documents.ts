import type { X509Certificate } from 'node:crypto';
import type { DocumentReading, KnownDocument } from '#shared/model/document-reading.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { damagedDocuments } from '#register/documents/document-checks.ts';
import { readingsOf } from '#register/documents/readings.ts';
import { signaturePaths } from '#register/documents/signature-paths.ts';
import { authoritiesOf } from '#register/signing/authorities.ts';
import { vouchFor } from '#register/signing/trust.ts';
import type { Register } from '#register/store/register.ts';

interface Known {
  readonly document: KnownDocument;
  readonly authorities: readonly X509Certificate[];
}

const known = new WeakMap<DocumentReading, Known>();

/**
 * What is known of the documents now, and of whom the register trusted as of a date: whether those authorities vouch for all
 * who signed. Throws RegisterError REVISION_NOT_FOUND.
 */
export function knownDocumentsAsOf(register: Register, asOf: AsOf): ReadonlyMap<string, KnownDocument> {
  const authorities = authoritiesOf(register.asOf(asOf.revision));
  return new Map(
    [...knownDocuments(register)].map(([sha256, document]) => [
      sha256,
      { ...document, trusted: isTrusted(register, document, authorities) },
    ]),
  );
}

/**
 * What has been read out of the documents, with what today says of them: whether they were whole at the last look, and
 * whether authorities that the register trusts now vouch for all who signed. One of which nothing has changed is the same
 * object as before.
 */
export function knownDocuments(register: Register): ReadonlyMap<string, KnownDocument> {
  const authorities = authoritiesOf(register);
  const damaged = damagedDocuments(register.database);
  return new Map(
    [...readingsOf(register.database)].map(([sha256, reading]) => {
      const before = known.get(reading);
      const isDamaged = damaged.has(sha256);
      if (before?.authorities === authorities && before.document.damaged === isDamaged)
        return [sha256, before.document];
      const trusted =
        before?.authorities === authorities ? before.document.trusted : isTrusted(register, reading, authorities);
      const document =
        before?.document.trusted === trusted && before.document.damaged === isDamaged
          ? before.document
          : { ...reading, damaged: isDamaged, trusted };
      known.set(reading, { document, authorities });
      return [sha256, document];
    }),
  );
}

function isTrusted(
  { database }: Register,
  { sha256, signatures }: DocumentReading,
  authorities: readonly X509Certificate[],
): boolean {
  if (authorities.length === 0 || signatures?.verdict !== 'valid') return false;
  const paths = signaturePaths(database, sha256);
  return paths.length > 0 && paths.every((path) => vouchFor(path, authorities));
}
