import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { RegisterError } from '#register/errors.ts';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { composeAnnex, type Composed, type ComposeOptions } from '#register/annexes/compose.ts';
import { formatOf, type AnnexFormat } from '#register/annexes/formats.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { chunksOf, quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { paperLook, type PaperLook } from '#register/organisation/paper-look.ts';
import { logAnnexReveals } from '#register/reveals/annex-reveals.ts';
import { namedByAnnex } from '#register/reveals/named-by-annex.ts';
import { describeIdentity, type SigningIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import type { Register } from '#register/store/register.ts';

export interface IssueOptions extends Omit<ComposeOptions, 'number'> {
  readonly out: string;
  readonly identity: SigningIdentity | null;
}

export interface Issued {
  readonly revision: number | null;
  readonly number: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Name in the signing certificate; empty when not signed. */
  readonly signedBy: string;
  readonly missing: Composed['missing'];
}

/**
 * Issues an annex: composes it under the next number, renders, signs, checks its own signature, and keeps content and
 * bytes in the register as one revision. The file appears at `out` only when all of that is done.
 *
 * Throws RegisterError ANNEX_FORMAT_UNKNOWN, ANNEX_SIGNS_PDF_ONLY, SIGNATURE_NOT_VERIFIED, CANCELLED, and what composing,
 * rendering, signing and writing throw.
 */
export async function issueAnnex(register: Register, options: IssueOptions, work: Work = quietWork): Promise<Issued> {
  const format = signableFormat(options);
  const number = nextNumber(register);
  const composed = composeAnnex(register, { ...options, number });
  const bytes = await makeFile(composed.content, options, { format, look: paperLook(register) }, work);
  throwIfCancelled(work);
  const signedBy = options.identity === null ? '' : describeIdentity(options.identity).name;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const issued = { number, sha256, signedBy };
  const revision = keep(register, options, composed, bytes, { ...issued, mediaType: format.mediaType });
  return { revision, number, sha256, size: bytes.length, signedBy, missing: composed.missing };
}

/** What the ending of the file says; anything may be issued unsigned. */
function signableFormat({ out, identity }: IssueOptions): AnnexFormat {
  const format = formatOf(out);
  if (format.ending !== '.pdf' && identity !== null)
    throw new RegisterError('ANNEX_SIGNS_PDF_ONLY', { file: basename(out) });
  return format;
}

async function makeFile(
  content: AnnexContent,
  { identity, language }: IssueOptions,
  { format, look }: { readonly format: AnnexFormat; readonly look: PaperLook },
  work: Work,
): Promise<Uint8Array> {
  work.onProgress(1, 4);
  const unsigned = await format.render(content, { signatureField: identity !== null, ...look });
  throwIfCancelled(work);
  work.onProgress(2, 4);
  if (identity === null) return unsigned;
  const signed = await signPdf(unsigned, identity, {
    time: new Date(content.composedAt),
    language,
    certifies: true,
    accentColour: look.accentColour,
  });
  work.onProgress(3, 4);
  const report = await verifyPdf(signed);
  const problem = report.signatures.flatMap((signature) => signature.problems).join(', ');
  if (report.verdict !== 'valid')
    throw new RegisterError('SIGNATURE_NOT_VERIFIED', { problem: problem || report.verdict });
  work.onProgress(4, 4);
  return signed;
}

/** Year and running number: `2026-003`. */
function nextNumber(register: Register): string {
  const year = register.ports.now().getFullYear();
  const prefix = `${year}-`;
  const used = annexHeads(register)
    .filter(({ number }) => number.startsWith(prefix))
    .map(({ number }) => Number(number.slice(prefix.length)));
  return `${prefix}${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

function keep(
  register: Register,
  options: IssueOptions,
  { content, processings, named }: Composed,
  bytes: Uint8Array,
  issued: Pick<Issued, 'number' | 'sha256' | 'signedBy'> & Pick<AnnexFormat, 'mediaType'>,
): number | null {
  const { sha256, number, signedBy, mediaType } = issued;
  const { revision } = register.commit('issue-annex', (tx) => {
    tx.putDocument({ sha256, size: bytes.length, mediaType, storedAt: content.composedAt }, chunksOf(bytes));
    if (options.newCustomer) tx.insert('customer', options.newCustomer);
    const annex = tx.insert('annex', {
      id: register.ports.newId(),
      number,
      customerId: options.newCustomer?.id ?? options.customerId,
      profile: content.profile,
      ownProfileId: options.ownProfileId ?? null,
      language: options.language,
      secondLanguage: content.secondLanguage,
      audience: options.audience,
      asOf: content.asOf,
      issuedAt: content.composedAt,
      signedBy,
      content,
      rowIds: processings.map(({ processing }) => processing.id),
      claims: [...(options.claims ?? [])],
      mediaType,
      sha256,
      supersedesId: options.supersedes?.id ?? null,
    });
    if (annex.audience === 'customer') logAnnexReveals(register, tx, annex, namedByAnnex(named, options.language));
    // Inside the transaction: a file that cannot be written leaves no annex behind that nobody has.
    writeFileChunks(options.out, [bytes]);
  });
  return revision;
}
