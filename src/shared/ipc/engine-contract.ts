import { z } from 'zod';
import { agreement } from '#shared/model/agreement.ts';
import { annexAudience, annexContent, annexProfile } from '#shared/model/annex-content.ts';
import { annex } from '#shared/model/annex.ts';
import { customer } from '#shared/model/customer.ts';
import { importDecision, importPlan } from '#shared/model/import-plan.ts';
import { contentLanguage, windowLanguage } from '#shared/model/languages.ts';
import { organisation } from '#shared/model/organisation.ts';
import { isoDate, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { asOf } from '#shared/model/record-history.ts';
import { recordsDelta, registerRecords, registerState } from '#shared/model/register-state.ts';
import { signatureReport } from '#shared/model/signature-report.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { checksContract } from '#shared/ipc/checks-contract.ts';
import { editingContract } from '#shared/ipc/editing-contract.ts';
import { historyContract } from '#shared/ipc/history-contract.ts';
import { personsContract } from '#shared/ipc/persons-contract.ts';
import { revealsContract } from '#shared/ipc/reveals-contract.ts';
import { command, committed, fileRef, query, type Route } from '#shared/ipc/route.ts';
import { searchContract } from '#shared/ipc/search-contract.ts';

const nothing = z.void();
const byId = z.strictObject({ id: recordId });
const added = committed.extend({ id: recordId });
const passphrase = z.string().max(1024);

/** An identity to sign with: a PKCS#12 file and its passphrase, which is kept nowhere. */
const identityFile = z.strictObject({ file: fileRef, passphrase });

export const identityDescription = z.strictObject({
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  issuer: z.string(),
  selfIssued: z.boolean(),
  validFrom: z.iso.datetime({ precision: 3 }),
  validTo: z.iso.datetime({ precision: 3 }),
});

export const annexChoice = z.strictObject({
  profile: annexProfile,
  language: windowLanguage,
  audience: annexAudience,
  customerId: recordId.nullable(),
});
export type AnnexChoice = z.infer<typeof annexChoice>;

/** `untranslated`: how many texts stand in another language because they are missing in the annex's. */
export const annexPreview = z.strictObject({
  content: annexContent,
  pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  untranslated: z.number().int(),
});

/** Annexes as lists show them, without their contents. */
export const issuedAnnex = annex.omit({ content: true }).extend({ size: z.number().int() });

export const storedFile = z.strictObject({
  sha256: sha256Hex,
  size: z.number().int(),
  mediaType: z.string(),
  names: z.array(z.string()),
  attachedTo: z.array(z.strictObject({ subProcessor: z.string(), agreement: z.string() })),
});

/** One file of an attach: stored, already there (and linked), or refused with the reason. */
export const attachOutcome = z.strictObject({
  name: z.string(),
  sha256: sha256Hex,
  size: z.number().int(),
  alreadyStored: z.boolean(),
});

/** Patches name the fields that change; everything else stays. */
const patch = <S extends z.ZodRawShape>(model: z.ZodObject<S>) =>
  z.strictObject({ id: recordId, patch: model.partial() });

/** Registers, their records one at a time, lists, agreements, annexes and signatures. */
export const coreContract = {
  'register.create': command(
    z.strictObject({ file: fileRef, organisation: requiredText, sample: z.boolean() }),
    registerState,
  ),
  'register.open': command(z.strictObject({ file: fileRef }), registerState),
  'register.close': command(nothing, nothing),
  'register.state': query(nothing, registerState.nullable()),
  /** All records, now or as of a date. */
  'register.records': query(z.strictObject({ asOf: asOf.nullable() }), registerRecords),
  /** What has changed since a revision, so that a window need not read everything after each change. */
  'register.changes': query(z.strictObject({ since: z.number().int().nonnegative() }), recordsDelta),
  'register.undo': command(nothing, committed.extend({ target: z.number().int() })),
  'register.redo': command(nothing, committed.extend({ target: z.number().int() })),

  'organisation.update': command(
    z.strictObject({ patch: organisation.omit({ id: true, logoSha256: true }).partial() }),
    committed,
  ),

  'subProcessors.add': command(
    z.strictObject({ legalName: requiredText, country: subProcessor.shape.country }),
    added.extend({ processingId: recordId }),
  ),
  'subProcessors.update': command(patch(subProcessor.omit({ id: true })), committed),
  'subProcessors.remove': command(byId, committed),
  /** Right after another row, or at the end. */
  'processings.add': command(z.strictObject({ subProcessorId: recordId, afterId: recordId.optional() }), added),
  'processings.update': command(patch(processing.omit({ id: true, subProcessorId: true })), committed),
  'processings.remove': command(byId, committed),

  'importing.read': query(
    z.strictObject({
      language: contentLanguage,
      source: z.union([
        z.strictObject({ text: z.string().max(5_000_000), html: z.string().max(5_000_000).optional() }),
        z.strictObject({ file: fileRef }),
      ]),
    }),
    importPlan,
  ),
  'importing.apply': command(
    importDecision,
    committed.extend({ subProcessors: z.number().int(), processings: z.number().int() }),
  ),

  'agreements.attach': command(
    z.strictObject({
      subProcessorId: recordId,
      /** Add to this agreement; null makes a new one that all the files belong to. */
      agreementId: recordId.nullable(),
      files: z.array(fileRef).min(1).max(500),
      title: shortText.optional(),
      signedOn: isoDate.nullable().optional(),
    }),
    committed.extend({ agreementId: recordId, documents: z.array(attachOutcome) }),
  ),
  'agreements.update': command(patch(agreement.omit({ id: true, subProcessorId: true })), committed),
  'agreements.removeDocument': command(byId, committed),
  'documents.list': query(nothing, z.array(storedFile)),
  'documents.extract': command(
    z.strictObject({ sha256: sha256Hex, out: fileRef }),
    z.strictObject({ size: z.number().int() }),
  ),
  'documents.signatures': query(z.strictObject({ sha256: sha256Hex }), signatureReport.nullable()),

  'customers.add': command(z.strictObject({ name: requiredText, language: contentLanguage }), added),
  'customers.update': command(patch(customer.omit({ id: true })), committed),
  'customers.remove': command(byId, committed),

  'annexes.list': query(nothing, z.array(issuedAnnex)),
  'annexes.preview': query(annexChoice, annexPreview),
  'annexes.issue': command(
    annexChoice.extend({
      out: fileRef,
      identity: identityFile.nullable(),
      /** Name of a customer that is added by the same revision; `customerId` is null then. */
      newCustomer: requiredText.optional(),
    }),
    committed.extend({ number: z.string(), sha256: sha256Hex, size: z.number().int(), signedBy: z.string() }),
  ),
  'identity.create': command(
    z.strictObject({
      name: requiredText,
      email: z.email(),
      organisation: requiredText,
      passphrase: passphrase.min(1),
      out: fileRef,
    }),
    identityDescription,
  ),
  'identity.describe': query(identityFile, identityDescription),
  'verify.file': query(
    z.strictObject({ file: fileRef, authorities: z.array(fileRef).max(50) }),
    signatureReport.extend({ fileName: z.string() }),
  ),
} as const satisfies Record<string, Route>;

export const engineContract = {
  ...coreContract,
  ...editingContract,
  ...historyContract,
  ...searchContract,
  ...checksContract,
  ...revealsContract,
  ...personsContract,
} as const;

export type EngineContract = typeof engineContract;
export type EngineRoute = keyof EngineContract;
export type EngineInput<R extends EngineRoute> = z.output<EngineContract[R]['input']>;
export type EngineOutput<R extends EngineRoute> = z.output<EngineContract[R]['output']>;
