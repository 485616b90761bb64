import { z } from 'zod';
import { documentHit, knownDocument, unsearched } from '#shared/model/document-reading.ts';
import { documentText } from '#shared/model/document-text.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { sha256Hex } from '#shared/model/primitives.ts';
import { asOf } from '#shared/model/record-history.ts';
import { foundText, redactionMarks, redactionWords } from '#shared/model/redaction.ts';
import { signatureReport } from '#shared/model/signature-report.ts';
import { command, fileRef, nothing, query, type Route } from '#shared/ipc/route.ts';

const bySha256 = z.strictObject({ sha256: sha256Hex });

export const storedFile = z.strictObject({
  sha256: sha256Hex,
  size: z.number().int(),
  mediaType: z.string(),
  names: z.array(z.string()),
  attachedTo: z.array(z.strictObject({ subProcessor: z.string(), agreement: z.string() })),
  /** Why a search cannot find the document, or not in all of it; null where it can. */
  unsearched: unsearched.shape.why.nullable(),
  /** How many were read. */
  pages: z.number().int(),
});

export const documentsContract = {
  'documents.list': query(nothing, z.array(storedFile)),
  /** Writes a copy; its hash is verified on the way. */
  'documents.extract': command(
    z.strictObject({ sha256: sha256Hex, out: fileRef }),
    z.strictObject({ size: z.number().int() }),
  ),
  /** As the authorities that the register trusts, now or as of a date, vouch for them. */
  'documents.signatures': query(
    z.strictObject({ sha256: sha256Hex, asOf: asOf.nullable() }),
    signatureReport.nullable(),
  ),
  /**
   * Reads text and signatures out of documents that have not been read yet, one after another. Not a command: what it
   * writes follows from the documents and is no change of the register, so edits need not wait for it.
   */
  'documents.read': query(nothing, z.strictObject({ read: z.number().int(), left: z.number().int() })),
  /** As of a date: of whom the register trusted then; everything else as it is known now. */
  'documents.readings': query(z.strictObject({ asOf: asOf.nullable() }), z.array(knownDocument)),
  /**
   * Compares documents that have not been looked at for 30 days with their SHA-256, in small steps, so that damage is
   * found before a document is needed. What is found is a finding. No command, as `documents.read` is none.
   */
  'documents.check': query(nothing, z.strictObject({ checked: z.number().int() })),
  'documents.text': query(bySha256, documentText),
  /** Pages of documents that have every word, also inside of words, whatever their accents; best first. */
  'documents.find': query(
    z.strictObject({
      text: z.string().max(500),
      limit: z.number().int().min(1).max(200),
      asOf: asOf.nullable(),
    }),
    z.strictObject({
      hits: z.array(documentHit),
      /** Documents, counted up to the search's limit. */
      total: z.number().int(),
      /** Documents that have not been read yet, so that something in them may be missed. */
      unread: z.number().int(),
      /** All documents in which something may be missed, those that have not been read among them. */
      unsearched: z.array(unsearched),
    }),
  ),
  /** Where words stand in a PDF, to be marked for redaction. */
  'documents.findPassages': query(z.strictObject({ sha256: sha256Hex, words: redactionWords }), foundText),
  /** Writes a copy of a PDF without what is marked (Decision (EU) 2021/915, clause 7.7(c)). */
  'documents.redact': command(
    z.strictObject({ sha256: sha256Hex, marks: redactionMarks, language: windowLanguage, out: fileRef }),
    z.strictObject({ size: z.number().int(), pages: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
