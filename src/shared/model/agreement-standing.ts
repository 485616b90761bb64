import type { Agreement, AgreementDocument, AgreementKind } from '#shared/model/agreement.ts';
import { noticeDeadline, termEnd } from '#shared/model/agreement-terms.ts';
import { daysBetween } from '#shared/model/dates.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import { agreementSoonDays } from '#shared/model/finding.ts';

export type StandingState = 'draft' | 'sent' | 'future' | 'valid' | 'expiring' | 'expired' | 'ended' | 'superseded';

/** Why an agreement stands as it does; texts are `agreements.reason.<code>`. */
export interface StandingReason {
  readonly code:
    | 'not-signed'
    | 'marked-signed'
    | 'signed-on'
    | 'signed-copy'
    | 'signature-broken'
    | 'changed-after'
    | 'damaged'
    | 'no-copy'
    | 'in-force-from'
    | 'open-ended'
    | 'runs-until'
    | 'ran-until'
    | 'renews'
    | 'notice-by'
    | 'renewal-unknown'
    | 'superseded-by'
    | 'marked-ended';
  readonly values: Readonly<Record<string, string | number>>;
}

/** How an agreement stands on a date, and why: it follows from its dates, its documents and the versions after it. */
export interface Standing {
  readonly state: StandingState;
  /** Last day of its term, ISO; null without an end. */
  readonly until: string | null;
  readonly reasons: readonly StandingReason[];
}

export interface StandingContext {
  /** ISO date. */
  readonly today: string;
  /** Those of this agreement. */
  readonly documents: readonly Pick<AgreementDocument, 'role' | 'name' | 'sha256'>[];
  /** What is known of documents, by SHA-256: it adds reasons, and a copy that nobody has been able to open proves nothing. */
  readonly known: KnownDocuments;
  /** The version that supersedes it, with its documents; null where there is none. */
  readonly successor: { readonly agreement: Agreement; readonly documents: StandingContext['documents'] } | null;
}

export type KnownDocuments = ReadonlyMap<
  string,
  Pick<KnownDocument, 'state' | 'signatures'> & { readonly damaged?: boolean }
>;

const nothingKnown: KnownDocuments = new Map();

const unsignedKinds: ReadonlySet<AgreementKind> = new Set(['tia', 'certificate', 'other']);

/** Whether an agreement of this kind binds by being signed; a certificate or an assessment is proof by being there. */
export const needsSignature = (kind: AgreementKind): boolean => !unsignedKinds.has(kind);

export function standingOf(agreement: Agreement, context: StandingContext): Standing {
  const { today, documents, known, successor } = context;
  const proof = proofOf(agreement, documents, context);
  const doubts = doubtsOf(documents, known);
  const until = termEnd(agreement, today);
  const standing = (state: StandingState, ...reasons: readonly StandingReason[]): Standing => ({
    state,
    until,
    reasons: [...reasons, ...proof, ...doubts],
  });
  if (agreement.status === 'ended') return standing('ended', said('marked-ended'));
  if (!isProven(proof)) return standing(agreement.status === 'sent' ? 'sent' : 'draft');
  const { inForceFrom } = agreement;
  if (inForceFrom !== null && inForceFrom > today)
    return standing('future', said('in-force-from', { date: inForceFrom }));
  if (successor && isInForce(successor, context)) {
    return standing('superseded', said('superseded-by', { title: successor.agreement.title }));
  }
  if (until !== null && until < today) return standing('expired', said('ran-until', { date: until }));
  const deadline = noticeDeadline(agreement, today);
  const notice = deadline === null ? [] : [said('notice-by', { date: deadline })];
  const isEnding = until !== null && !agreement.renewsItself && daysBetween(today, until) <= agreementSoonDays;
  return standing(isEnding ? 'expiring' : 'valid', termReason(agreement, until), ...notice);
}

/** What shows that it was signed, or that it was not. */
function proofOf(
  { kind, status, signedOn }: Agreement,
  documents: StandingContext['documents'],
  { today, known }: Pick<StandingContext, 'today' | 'known'>,
): StandingReason[] {
  if (!needsSignature(kind)) {
    if (documents.length > 0 || signedOn !== null || status === 'signed') return [];
    return [said('not-signed')];
  }
  const copy = documents.find(
    ({ role, sha256 }) => role === 'signed-copy' && known.get(sha256)?.state !== 'unreadable',
  );
  const dated = signedOn !== null && signedOn <= today;
  if (!copy && !dated && status !== 'signed') return [said('not-signed')];
  return [
    ...(dated ? [said('signed-on', { date: signedOn })] : []),
    ...(!dated && !copy ? [said('marked-signed')] : []),
    copy ? said('signed-copy', { name: copy.name }) : said('no-copy'),
  ];
}

/** Why its documents may not be the proof that they seem. Of a signed copy it matters whether its signatures hold. */
function doubtsOf(documents: StandingContext['documents'], known: KnownDocuments): StandingReason[] {
  return documents.flatMap(({ role, name, sha256 }) => {
    const document = known.get(sha256);
    if (document?.damaged === true || document?.state === 'unreadable') return [said('damaged', { name })];
    if (role !== 'signed-copy' || document?.signatures?.verdict !== 'invalid') return [];
    return [said(document.signatures.changedAfter ? 'changed-after' : 'signature-broken', { name })];
  });
}

const isProven = (proof: readonly StandingReason[]): boolean => proof.every(({ code }) => code !== 'not-signed');

/** Whether it has taken the place of the version before it. */
function isInForce(
  { agreement, documents }: NonNullable<StandingContext['successor']>,
  context: Pick<StandingContext, 'today' | 'known'>,
): boolean {
  const { inForceFrom, status } = agreement;
  return (
    status !== 'ended' &&
    isProven(proofOf(agreement, documents, context)) &&
    (inForceFrom === null || inForceFrom <= context.today)
  );
}

function termReason({ renewsItself, renewalMonths, expiresOn }: Agreement, until: string | null): StandingReason {
  if (renewsItself && expiresOn !== null && renewalMonths === null) {
    return said('renewal-unknown', { date: expiresOn });
  }
  if (until === null) return said('open-ended');
  return renewsItself && renewalMonths !== null
    ? said('renews', { date: until, months: renewalMonths })
    : said('runs-until', { date: until });
}

function said(code: StandingReason['code'], values: StandingReason['values'] = {}): StandingReason {
  return { code, values };
}

/** The links to documents, by agreement. */
export type DocumentsOf<D extends AgreementDocument = AgreementDocument> = ReadonlyMap<string, readonly D[]>;

export const documentsByAgreement = <D extends AgreementDocument>(documents: readonly D[]): DocumentsOf<D> =>
  Map.groupBy(documents, ({ agreementId }) => agreementId);

/** How each agreement of a list stands on a date; versions that supersede one another must be in the same list. */
export function standingsOf(
  agreements: readonly Agreement[],
  documentsOf: DocumentsOf,
  today: string,
  known: KnownDocuments = nothingKnown,
): ReadonlyMap<string, Standing> {
  const successors = new Map(agreements.map((agreement) => [agreement.supersedesId, agreement]));
  return new Map(
    agreements.map((agreement) => {
      const next = successors.get(agreement.id);
      const successor = next ? { agreement: next, documents: documentsOf.get(next.id) ?? [] } : null;
      return [
        agreement.id,
        standingOf(agreement, { today, documents: documentsOf.get(agreement.id) ?? [], known, successor }),
      ];
    }),
  );
}
