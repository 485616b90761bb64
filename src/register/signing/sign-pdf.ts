import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, type PdfRef, PdfString } from '@libpdf/core';
import { signatureFieldNames, type SignatureFieldName } from '#register/annexes/pdf/signature-place.ts';
import { RegisterError } from '#register/errors.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { digest, equalBytes, useNodeCrypto } from '#register/signing/asn1.ts';
import { buildCms } from '#register/signing/build-cms.ts';
import { formFields } from '#register/signing/form-fields.ts';
import { describeIdentity, type IdentityDescription, type SigningIdentity } from '#register/signing/identity.ts';
import { formatPdfDate, PdfReader } from '#register/signing/pdf-objects.ts';
import { signatureAppearance } from '#register/signing/signature-block.ts';

export interface SignOptions {
  /** The time that the signature claims. */
  readonly time: Date;
  /** Language of the visible block's texts; English unless given. */
  readonly language?: ContentLanguage;
  /** The field that it goes into where the PDF has it empty; the organisation's unless given. */
  readonly field?: SignatureFieldName;
  /**
   * Certifies the document: afterwards it may only be signed, and its fields filled in (DocMDP with P = 2, ISO 32000-1,
   * 12.8.2.2). Only the first signature of a document can.
   */
  readonly certifies?: boolean;
  /** Colour of the visible block, `#rrggbb`; null for the ordinary one. */
  readonly accentColour?: string | null;
  /** Lines of the visible block instead of the usual ones: heading, name, further lines. */
  readonly lines?: readonly string[];
  readonly reason?: string;
}

/**
 * Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1) in an incremental update, so that earlier signatures stay intact.
 * The visible block goes where `renderPdf` laid out an empty signature field; a PDF without one gets an invisible signature.
 * @throws {RegisterError} CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, PDF_NOT_SIGNABLE
 */
export async function signPdf(pdf: Uint8Array, identity: SigningIdentity, options: SignOptions): Promise<Uint8Array> {
  const signer = describeIdentity(identity);
  assertValidAt(signer, options.time);
  const document = await open(pdf);
  const size = contentsSize(identity);
  const signature = document.register(signatureDictionary(signer, options, size));
  await placeSignature(document, signature, signer, options);
  const unsigned = await document.save({ incremental: true, subsetFonts: true });
  if (!equalBytes(unsigned.subarray(0, pdf.length), pdf)) throw new Error('The signature was not appended to the PDF');
  return fillIn(Buffer.from(unsigned), pdf.length, size, identity);
}

function assertValidAt({ name, validFrom, validTo }: IdentityDescription, time: Date): void {
  const values = { name, from: validFrom.slice(0, 10), to: validTo.slice(0, 10) };
  if (time > new Date(validTo)) throw new RegisterError('CERTIFICATE_EXPIRED', values);
  if (time < new Date(validFrom)) throw new RegisterError('CERTIFICATE_NOT_YET_VALID', values);
}

async function open(pdf: Uint8Array): Promise<PDF> {
  const document = await PDF.load(pdf).catch((error: unknown) => {
    throw new RegisterError('PDF_NOT_SIGNABLE', { reason: messageOf(error) }, { cause: error });
  });
  const obstacle = document.canSaveIncrementally();
  if (obstacle !== null) throw new RegisterError('PDF_NOT_SIGNABLE', { reason: obstacle });
  if (document.isEncrypted) throw new RegisterError('PDF_NOT_SIGNABLE', { reason: 'encrypted' });
  return document;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Room for the certificates, the attributes and the largest signature value. */
function contentsSize({ certificate, chain }: SigningIdentity): number {
  return 4096 + [certificate, ...chain].reduce((sum, der) => sum + der.length, 0);
}

function signatureDictionary(
  { name }: IdentityDescription,
  { time, reason, certifies = false }: SignOptions,
  size: number,
): PdfDict {
  const unknown = 9_999_999_999;
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: numbers([0, unknown, unknown, unknown]),
    Contents: PdfString.fromBytes(new Uint8Array(size)),
    M: PdfString.fromString(formatPdfDate(time)),
    Name: PdfString.fromString(name),
    ...(reason !== undefined && { Reason: PdfString.fromString(reason) }),
    ...(certifies && { Reference: new PdfArray([certification()]) }),
  });
}

/** PDF/A-3 (ISO 19005-3, 6.1.12) allows no digest here. */
const certification = (): PdfDict =>
  PdfDict.of({
    Type: PdfName.of('SigRef'),
    TransformMethod: PdfName.of('DocMDP'),
    TransformParams: PdfDict.of({
      Type: PdfName.of('TransformParams'),
      P: PdfNumber.of(signingAndFillingIn),
      V: PdfName.of('1.2'),
    }),
  });

function blockTexts(signer: IdentityDescription, { time, reason, language = 'en' }: SignOptions): string[] {
  const when = `${time.toISOString().slice(0, 10)} ${time.toISOString().slice(11, 16)} UTC`;
  const issuer = outputText(language, 'signature.block.issuer', { issuer: signer.issuer });
  const texts = [
    outputText(language, 'signature.block.heading'),
    signer.name,
    signer.organisation,
    when,
    issuer,
    reason,
  ];
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

/** Puts the signature into the empty field that the annex has for it, or into a new invisible field. */
async function placeSignature(
  document: PDF,
  signature: PdfRef,
  signer: IdentityDescription,
  options: SignOptions,
): Promise<void> {
  const { field = signatureFieldNames.organisation, certifies = false, accentColour = null, language = 'en' } = options;
  const reader = new PdfReader(document);
  const catalog = document.getCatalog();
  const fields = formFields(reader, catalog);
  const place = fields.find(({ name, type, dictionary }) => name === field && type === 'Sig' && !dictionary.has('V'));
  const form = reader.dictionary(catalog, 'AcroForm') ?? newForm(document, catalog);
  if (place) {
    const [left = 0, bottom = 0, right = 0, top = 0] = reader.numbers(place.dictionary, 'Rect');
    const lines = options.lines ?? blockTexts(signer, options);
    const block = { width: right - left, height: top - bottom, lines, accentColour };
    const appearance = await signatureAppearance(document, block);
    place.dictionary.set('V', signature);
    place.dictionary.set('F', PdfNumber.of(printAndLocked));
    place.dictionary.set(
      'TU',
      PdfString.fromString(outputText(language, 'signature.block.field', { name: signer.name })),
    );
    place.dictionary.set('AP', PdfDict.of({ N: appearance }));
  } else addInvisibleField(document, form, signature, freeName(fields.map(({ name }) => name)));
  form.set('SigFlags', PdfNumber.of(signaturesExistAppendOnly));
  if (certifies) catalog.set('Perms', PdfDict.of({ DocMDP: signature }));
}

/** Annotation flags Print (4) and Locked (128), ISO 32000-1 table 165. */
const printAndLocked = 132;
/** SigFlags SignaturesExist (1) and AppendOnly (2), ISO 32000-1 table 219. */
const signaturesExistAppendOnly = 3;
/** ISO 32000-1 table 254. */
const signingAndFillingIn = 2;

function newForm(document: PDF, catalog: PdfDict): PdfDict {
  const form = PdfDict.of({ Fields: new PdfArray([]) });
  catalog.set('AcroForm', document.register(form));
  return form;
}

function addInvisibleField(document: PDF, form: PdfDict, signature: PdfRef, name: string): void {
  const reader = new PdfReader(document);
  const page = document.getPage(0);
  if (!page) throw new RegisterError('PDF_NOT_SIGNABLE', { reason: 'no pages' });
  const field = document.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(name),
      F: PdfNumber.of(printAndLocked),
      Rect: numbers([0, 0, 0, 0]),
      P: page.ref,
      V: signature,
    }),
  );
  append(reader, form, 'Fields', field);
  append(reader, page.dict, 'Annots', field);
}

function append(reader: PdfReader, owner: PdfDict, key: string, item: PdfObject): void {
  const list = reader.resolve(owner.get(key));
  if (list instanceof PdfArray) list.push(item);
  else owner.set(key, new PdfArray([item]));
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${signatureFieldNames.organisation}${number}`)) number += 1;
  return `${signatureFieldNames.organisation}${number}`;
}

function numbers(values: readonly number[]): PdfArray {
  return new PdfArray(values.map((value) => PdfNumber.of(value)));
}

/** Writes the byte range and the signature into the places kept for them in what was appended to the original. */
async function fillIn(pdf: Buffer, appended: number, size: number, identity: SigningIdentity): Promise<Uint8Array> {
  const start = pdf.indexOf(`<${'0'.repeat(2 * size)}>`, appended, 'latin1');
  const end = start + 2 * size + 2;
  const rangeStart = pdf.indexOf('[', pdf.indexOf('/ByteRange', appended));
  const rangeLength = pdf.indexOf(']', rangeStart) + 1 - rangeStart;
  const range = `[0 ${start} ${end} ${pdf.length - end}]`;
  if (start < 0 || rangeStart < 0 || range.length > rangeLength)
    throw new Error('The place for the signature was not found');
  pdf.write(range.padEnd(rangeLength, ' '), rangeStart, 'latin1');
  useNodeCrypto();
  const cms = await buildCms(digest('sha256', [pdf.subarray(0, start), pdf.subarray(end)]), identity);
  if (cms.length > size) throw new Error(`A signature of ${cms.length} bytes does not fit into ${size}`);
  pdf.write(Buffer.from(cms).toString('hex'), start + 1, 'latin1');
  return new Uint8Array(pdf);
}
