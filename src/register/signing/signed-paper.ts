import type { ContentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';

/**
 * Signs a paper, where there is an identity, and checks the signature. Throws RegisterError SIGNATURE_NOT_VERIFIED and what
 * `signPdf` throws.
 *
 * @param composedAt ISO instant, the time that the signature claims
 */
export async function signedPaper(
  pdf: Uint8Array,
  identity: SigningIdentity | null,
  { language, composedAt }: { readonly language: ContentLanguage; readonly composedAt: string },
  { accentColour }: Pick<PaperLook, 'accentColour'>,
): Promise<Uint8Array> {
  if (identity === null) return pdf;
  const signed = await signPdf(pdf, identity, { time: new Date(composedAt), language, certifies: true, accentColour });
  const { verdict, signatures } = await verifyPdf(signed);
  const problem = signatures.flatMap(({ problems }) => problems).join(', ');
  if (verdict !== 'valid') throw new RegisterError('SIGNATURE_NOT_VERIFIED', { problem: problem || verdict });
  return signed;
}
