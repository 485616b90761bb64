import { dpaEn } from '#resources/sample/agreement-texts/dpa-en.ts';
import { dpaSv } from '#resources/sample/agreement-texts/dpa-sv.ts';
import {
  assessmentSv,
  certificateEn,
  confidentialitySv,
  measuresEn,
  sccEn,
} from '#resources/sample/agreement-texts/others.ts';
import type { SampleText } from '#resources/sample/agreement-texts/shape.ts';
import type { SampleAgreement } from '#resources/sample/shape.ts';
import {
  checklistPoints,
  type Agreement,
  type AgreementDocument,
  type AgreementKind,
  type Checklist,
} from '#shared/model/agreement.ts';
import { plainPdf } from '#register/sample/plain-pdf.ts';
import { typesetPaper, type TypesetPaper } from '#register/sample/typeset-paper.ts';

interface Papers {
  readonly documents: readonly (Pick<AgreementDocument, 'name' | 'role'> & { readonly bytes: Buffer })[];
  /** Points at the clauses and pages of the document. */
  readonly checklist: Checklist;
}

/** The documents of an agreement of the sample, and where the agreement says what the law asks for. */
export function papersOf(agreement: Agreement, sample: SampleAgreement): Papers {
  const { document, appendix, checklist } = sample;
  const { lacking = [], open = [] } = typeof checklist === 'object' ? checklist : {};
  const text = textOf(agreement);
  const paper = typesetPaper({ title: agreement.title, facts: factsOf(agreement, text) }, text, lacking);
  const checked = checklistPoints
    .filter((point) => checklist !== undefined && !open.includes(point))
    .map((point) => [point, { stated: !lacking.includes(point), where: paper.places.get(point) ?? '' }]);
  const measures = typesetPaper(
    { title: `${agreement.title}, annex 2`, facts: factsOf(agreement, measuresEn) },
    measuresEn,
    [],
  );
  return {
    checklist: Object.fromEntries(checked),
    documents: [
      ...(document === undefined ? [] : [{ name: document, role: roleOf(agreement), bytes: fileOf(document, paper) }]),
      ...(appendix === undefined
        ? []
        : [{ name: appendix, role: 'appendix' as const, bytes: fileOf(appendix, measures) }]),
    ],
  };
}

const textOfKind: Readonly<Partial<Record<AgreementKind, SampleText>>> = {
  scc: sccEn,
  tia: assessmentSv,
  nda: confidentialitySv,
  certificate: certificateEn,
};

const textOf = ({ kind, governingLaw }: Agreement): SampleText =>
  textOfKind[kind] ?? (governingLaw === 'Sverige' ? dpaSv : dpaEn);

function roleOf({ kind, status }: Agreement): AgreementDocument['role'] {
  if (kind === 'certificate') return 'certificate';
  if (kind === 'tia') return 'transfer-assessment';
  return status === 'signed' ? 'signed-copy' : 'draft';
}

const factNames = {
  sv: ['Version', 'Parter', 'Undertecknat', 'Undertecknare', 'Gäller från', 'Gäller till och med'],
  en: ['Version', 'Parties', 'Signed on', 'Signed by', 'In force from', 'Until'],
} as const;

function factsOf(agreement: Agreement, { language }: SampleText): [string, string][] {
  const { version, parties, signedOn, signatories, inForceFrom, expiresOn } = agreement;
  const values = [version, parties.join(', '), signedOn, signatories.join(', '), inForceFrom, expiresOn];
  return factNames[language].flatMap((name, at) => (values[at] ? [[name, values[at]]] : []));
}

function fileOf(name: string, { pages }: TypesetPaper): Buffer {
  if (name.endsWith('.pdf')) return plainPdf(pages);
  return Buffer.from(
    pages
      .flat()
      .map(({ text }) => `${text}\n`)
      .join(''),
  );
}
