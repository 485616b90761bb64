import { z } from 'zod';
import { annexAudience, annexContent, annexProfile } from '#shared/model/annex-content.ts';
import { annex } from '#shared/model/annex.ts';
import { claimId, claimProof } from '#shared/model/claim.ts';
import { customer } from '#shared/model/customer.ts';
import { importDecision, importPlan } from '#shared/model/import-plan.ts';
import { contentLanguage, windowLanguage } from '#shared/model/languages.ts';
import { organisation } from '#shared/model/organisation.ts';
import { recordId, requiredText, sha256Hex } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { asOf } from '#shared/model/record-history.ts';
import { recordsDelta, registerRecords, registerState } from '#shared/model/register-state.ts';
import { signatureReport } from '#shared/model/signature-report.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { agreementsContract } from '#shared/ipc/agreements-contract.ts';
import { checksContract } from '#shared/ipc/checks-contract.ts';
import { documentsContract } from '#shared/ipc/documents-contract.ts';
import { dueContract } from '#shared/ipc/due-contract.ts';
import { editingContract } from '#shared/ipc/editing-contract.ts';
import { historyContract } from '#shared/ipc/history-contract.ts';
import { personsContract } from '#shared/ipc/persons-contract.ts';
import { revealsContract } from '#shared/ipc/reveals-contract.ts';
import { added, byId, command, committed, fileRef, nothing, patchOf, query, type Route } from '#shared/ipc/route.ts';
import { searchContract } from '#shared/ipc/search-contract.ts';

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
  /** Sentences that it makes; CLAIM_NOT_PROVEN is the answer where the register does not prove one. */
  claims: z.array(claimId).max(20).default([]),
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

/** Registers, their records one at a time, lists, annexes and signatures. */
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
  'subProcessors.update': command(patchOf(subProcessor.omit({ id: true })), committed),
  'subProcessors.remove': command(byId, committed),
  /** Right after another row, or at the end. */
  'processings.add': command(z.strictObject({ subProcessorId: recordId, afterId: recordId.optional() }), added),
  'processings.update': command(patchOf(processing.omit({ id: true, subProcessorId: true })), committed),
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

  'customers.add': command(z.strictObject({ name: requiredText, language: contentLanguage }), added),
  'customers.update': command(patchOf(customer.omit({ id: true })), committed),
  'customers.remove': command(byId, committed),

  'annexes.list': query(nothing, z.array(issuedAnnex)),
  'annexes.preview': query(annexChoice, annexPreview),
  /** Whether an annex of this choice could make each of the claims that there are. */
  'annexes.claims': query(annexChoice.omit({ claims: true, profile: true, language: true }), z.array(claimProof)),
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
  ...agreementsContract,
  ...documentsContract,
  ...dueContract,
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
