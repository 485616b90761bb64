import { createHash, randomFillSync } from 'node:crypto';
import type { RevisionAction, RevisionKind } from '#shared/model/revision.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';

/** Hash before the first revision. */
export const genesisHash = '0'.repeat(64);

export interface SaltedValue {
  /** The value as canonical JSON. */
  readonly json: string;
  /** 16 random bytes: without them an erased value could be guessed from its digest. */
  readonly salt: Uint8Array;
  /** SHA-256(salt ‖ json), lower-case hexadecimal. */
  readonly digest: string;
}

/** What is left of a value that was erased (GDPR art. 17). */
export interface ErasedValue {
  readonly json: null;
  readonly salt: null;
  readonly digest: string;
}

export function saltedDigest(salt: Uint8Array, json: string): string {
  return createHash('sha256').update(salt).update(json, 'utf8').digest('hex');
}

const saltLength = 16;
/** Random bytes for the next thousand salts: asking the system for each would be a tenth of a large import. */
const saltPool = new Uint8Array(saltLength * 1024);
let saltsTaken = saltPool.length;

function newSalt(): Uint8Array {
  if (saltsTaken === saltPool.length) {
    randomFillSync(saltPool);
    saltsTaken = 0;
  }
  saltsTaken += saltLength;
  return saltPool.slice(saltsTaken - saltLength, saltsTaken);
}

export function salted(json: string): SaltedValue {
  const salt = newSalt();
  return { json, salt, digest: saltedDigest(salt, json) };
}

export interface ChainedChange {
  readonly table: string;
  readonly recordId: string;
  readonly operation: string;
  readonly field: string;
  readonly beforeDigest: string | null;
  readonly afterDigest: string | null;
}

export interface ChainedRevision {
  readonly number: number;
  readonly at: string;
  readonly authorDigest: string;
  readonly kind: RevisionKind;
  readonly action: RevisionAction;
  readonly target: number | null;
  readonly changes: readonly ChainedChange[];
}

/** SHA-256(previous hash ‖ canonical JSON of the revision with the digests of its values), lower-case hexadecimal. */
export function revisionHash(previousHash: string, revision: ChainedRevision): string {
  const changes = revision.changes.map((change) => ({ ...change }));
  return createHash('sha256')
    .update(previousHash, 'ascii')
    .update(canonicalJson({ ...revision, changes }), 'utf8')
    .digest('hex');
}
