import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { annexHeads, latestAnnexes, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { readDocument } from '#register/documents/documents.ts';
import { whatCameBack } from '#register/drift/came-back.ts';
import { differenceFromToday } from '#register/drift/drift.ts';
import { todaysChoice } from '#register/drift/todays-choice.ts';
import { RegisterError } from '#register/errors.ts';
import type { Register } from '#register/store/register.ts';
import { wireErrorOf } from '#register/wire-error.ts';

/** Whether the pages of a PDF say what the data in it say; see `printedRows`. */
export type ComparesPages = (content: AnnexContent, bytes: Uint8Array) => Promise<RecognisedAnnex['printed']>;

/**
 * What a PDF that carries an annex's content is: whether it is one that this register issued, whether its pages say what
 * the attached data say, and how it differs from what the register would say today. Null where it carries none.
 */
export async function recogniseAnnex(
  register: Register | null,
  bytes: Uint8Array,
  report: SignatureReport,
  comparePages: ComparesPages,
): Promise<RecognisedAnnex | null> {
  const content = report.annex;
  if (content === null) return null;
  // At once: the register may be closed while pages are compared.
  const known = register && inRegister(register, content);
  const printed = await comparePages(content, bytes);
  if (!known) return { annexId: null, outcome: 'unknown', printed, difference: null, error: null };
  const { issued, ...said } = known;
  const back = await whatCameBack(issued, bytes, report);
  return { ...said, outcome: back?.outcome ?? 'changed', printed };
}

/** What the register has of it: its bytes, and how it stands to what the register says today. */
function inRegister(register: Register, content: AnnexContent) {
  const head = issuedAs(register, content);
  if (!head) return null;
  const issued = Buffer.concat([...readDocument(register, head.sha256)]);
  return { annexId: head.id, issued, ...today(register, head) };
}

/** The annex of this number that was made from the same revision: a number alone is not ours alone. */
function issuedAs(register: Register, { number, revision }: AnnexContent): AnnexHead | undefined {
  const head = annexHeads(register).find((candidate) => candidate.number === number);
  return head && register.get('annex', head.id).content.revision.hash === revision.hash ? head : undefined;
}

function today(register: Register, head: AnnexHead): Pick<RecognisedAnnex, 'difference' | 'error'> {
  try {
    const choice = todaysChoice(register, head, latestAnnexes(register));
    return { difference: differenceFromToday(register, head, choice), error: null };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return { difference: null, error: wireErrorOf(error) };
  }
}
