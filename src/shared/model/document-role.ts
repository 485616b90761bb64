import { needsSignature } from '#shared/model/agreement-standing.ts';
import type { Agreement, AgreementDocument, AgreementKind } from '#shared/model/agreement.ts';
import type { DocumentReading } from '#shared/model/document-reading.ts';
import { folded } from '#shared/model/fold-text.ts';
import { openingRisk } from '#shared/model/opening-risk.ts';

export type DocumentRole = AgreementDocument['role'];

/** What a file says about what it is to an agreement. */
export interface FileFacts {
  readonly name: string;
  /** IANA. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Of the agreement. */
  readonly kind: AgreementKind;
  /** Undefined where it has not been read. */
  readonly reading?: Pick<DocumentReading, 'state' | 'signatures'> | undefined;
}

/**
 * By what the role was given: the name of the file, its kind, the kind of the agreement, a digital signature, that it is a
 * scan; `picture`: one that may show a signed page; `unproven`: a PDF that nothing calls a draft, and that nobody has signed
 * digitally. `asked`: whoever attached it.
 */
export const roleReasons = ['asked', 'name', 'file', 'agreement', 'signature', 'scan', 'picture', 'unproven'] as const;

export interface GivenRole {
  readonly role: DocumentRole;
  readonly by: (typeof roleReasons)[number];
}

const usualRole: Readonly<Record<AgreementKind, DocumentRole>> = {
  dpa: 'signed-copy',
  scc: 'signed-copy',
  tia: 'transfer-assessment',
  'sub-processor-agreement': 'signed-copy',
  nda: 'signed-copy',
  certificate: 'certificate',
  other: 'appendix',
};

/** Words in names of files, without accents and signs, by which people tell what they are; the first that is there decides. */
const nameWords: readonly (readonly [DocumentRole, RegExp])[] = [
  ['draft', /utkast|\bdrafts?\b|forslag|\bproposal\b|\bredlined?\b|\bmarkup\b|arbetsversion|\bmall\b|\btemplate\b/],
  ['draft', /\b(?:v|ver|version|rev) ?0 \d/],
  ['draft', /\bunsigned\b|\bosigner\w+|\bo(?:under)?(?:tecknad|tecknat|skriven|skrivet)\b|\bopaskriv(?:en|et)\b/],
  [
    'draft',
    /\b(?:not|ej|inte|icke) (?:yet |annu )?(?:signed|executed|signera|undertecknad|undertecknat|underskriv|paskriv)/,
  ],
  ['draft', /\b(?:for|till|att|to be|be) (?:signera|sign|underteckna|underskri|paskri|granska|review)/],
  // What services for electronic signatures hand out beside the agreement.
  ['appendix', /certificate of completion|signaturintyg|signeringsintyg|verifikat|audit trail/],
  [
    'transfer-assessment',
    /\btia\b|transfer (?:impact|risk) assessment|overforingsbedomning|bedomning av (?:tredjelands)?overforing/,
  ],
  [
    'certificate',
    /\biso(?: iec)? ?(?:9001|14001|2[27]\d{3})|\bsoc ?[123]\b|certifi(?:kat|cate)|\bisae ?3402|audit report|revisionsrapport/,
  ],
  [
    'signed-copy',
    /\b(?:counter|co)?signed\b|\bsigner(?:ad|at|ade)\b|\bundertecknad\b|\bundertecknat\b|\b(?:under|pa)skriv(?:en|et)\b|\bexecuted\b/,
  ],
  [
    'appendix',
    /\b(?:under)?bilag(?:a|or|an|orna)\b|\bappendi(?:x|ces)\b|\bannex(?:es)?\b|\bschedule\b|\bexhibit\b|\battachment\b/,
  ],
  [
    'appendix',
    /underbitradeslista|forteckning over underbitraden|\bsub ?processors? list\b|\blist of sub ?processors\b/,
  ],
];

/** Letters without accents, and everything else as single spaces. */
const plain = (text: string): string =>
  folded(text.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const roleByName = (name: string): DocumentRole | undefined => {
  const words = plain(name);
  return nameWords.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Formats that are written on, and not signed. */
const beingWritten =
  /wordprocessingml|ms-word|msword|opendocument\.text|^application\/rtf$|^application\/x-ole-storage$/;

const isPdf = (mediaType: string): boolean => mediaType === 'application/pdf';
const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/');

const isSignedDigitally = (reading: FileFacts['reading']): boolean =>
  reading?.signatures !== null && reading?.signatures !== undefined && reading.signatures.verdict !== 'unsigned';

/**
 * What a file is to an agreement of this kind, by what it says itself. A signed copy proves that an agreement is signed, so
 * only a PDF becomes one, or a picture that is called so, and none that is called something else; a digital signature says
 * more than the word “draft” in the name of a file that was sent to be signed. What a picture shows is asked (`roleDoubt`).
 */
export function roleOfFile({ name, mediaType, size, kind, reading }: FileFacts): GivenRole {
  // Nobody signs a program or an empty file.
  if (size === 0 || openingRisk(name) === 'runs-code') return { role: 'appendix', by: 'file' };
  const usual = usualRole[kind];
  const named = roleByName(name);
  const maySign = isPdf(mediaType) || isPicture(mediaType);
  const isSigned = usual === 'signed-copy' && isPdf(mediaType) && isSignedDigitally(reading);
  if (isSigned && (named === undefined || named === 'draft' || named === 'signed-copy'))
    return { role: 'signed-copy', by: 'signature' };
  if (named !== undefined && (named !== 'signed-copy' || (maySign && usual === 'signed-copy')))
    return { role: named, by: 'name' };
  if (usual !== 'signed-copy') return { role: usual, by: 'agreement' };
  if (!maySign) return { role: beingWritten.test(mediaType) ? 'draft' : 'appendix', by: 'file' };
  if (isPicture(mediaType)) return { role: 'draft', by: 'picture' };
  if (reading?.state === 'no-text') return { role: usual, by: 'scan' };
  return { role: usual, by: reading?.state === 'read' ? 'unproven' : 'agreement' };
}

/**
 * `signed`: a draft that is signed digitally; `picture`: one that may show a signed page; `unsigned`: a signed copy whose
 * text can be read and that has no digital signature; `unreadable`: one that cannot be opened; `kind`: one of a kind of file
 * that carries no signature.
 */
export type RoleDoubt = 'signed' | 'picture' | 'unsigned' | 'unreadable' | 'kind';

/**
 * What the app asks about a document's role after reading it; null where there is nothing to ask. Whoever marked the
 * agreement as signed, or knows when it was, has answered.
 */
export function roleDoubt(
  { role, mediaType }: Pick<AgreementDocument, 'role'> & Pick<FileFacts, 'mediaType'>,
  { kind, status, signedOn }: Pick<Agreement, 'kind' | 'status' | 'signedOn'>,
  reading: FileFacts['reading'],
): RoleDoubt | null {
  if (!reading || !needsSignature(kind)) return null;
  if (isPdf(mediaType) && isSignedDigitally(reading)) return role === 'draft' ? 'signed' : null;
  const isAnswered = signedOn !== null || status === 'signed' || status === 'ended';
  if (isAnswered) return null;
  if (isPicture(mediaType)) return role === 'draft' ? 'picture' : null;
  if (role !== 'signed-copy') return null;
  if (reading.state === 'unreadable') return 'unreadable';
  if (!isPdf(mediaType)) return 'kind';
  return reading.state === 'read' ? 'unsigned' : null;
}
