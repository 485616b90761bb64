import { z } from 'zod';
import { importDecision, importPlan } from '#shared/model/import-plan.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { organisation } from '#shared/model/organisation.ts';
import { recordId, requiredText } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { asOf } from '#shared/model/record-history.ts';
import { recordsDelta, registerRecords, registerState } from '#shared/model/register-state.ts';
import { signatureReport } from '#shared/model/signature-report.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { agreementsContract } from '#shared/ipc/agreements-contract.ts';
import { annexesContract } from '#shared/ipc/annexes-contract.ts';
import { authoritiesContract } from '#shared/ipc/authorities-contract.ts';
import { checksContract } from '#shared/ipc/checks-contract.ts';
import { customerListsContract, customersContract } from '#shared/ipc/customers-contract.ts';
import { driftContract, recognisedAnnex } from '#shared/ipc/drift-contract.ts';
import { documentsContract } from '#shared/ipc/documents-contract.ts';
import { dueContract } from '#shared/ipc/due-contract.ts';
import { editingContract } from '#shared/ipc/editing-contract.ts';
import { historyContract } from '#shared/ipc/history-contract.ts';
import { identityContract } from '#shared/ipc/identity-contract.ts';
import { noticesContract } from '#shared/ipc/notices-contract.ts';
import { personsContract } from '#shared/ipc/persons-contract.ts';
import { revealsContract } from '#shared/ipc/reveals-contract.ts';
import { added, byId, command, committed, fileRef, nothing, patchOf, query, type Route } from '#shared/ipc/route.ts';
import { searchContract } from '#shared/ipc/search-contract.ts';

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

  'verify.file': query(
    z.strictObject({ file: fileRef, authorities: z.array(fileRef).max(50) }),
    /** `own`: what it is to the open register, where it is an annex. */
    signatureReport.extend({ fileName: z.string(), own: recognisedAnnex.nullable() }),
  ),
} as const satisfies Record<string, Route>;

export const engineContract = {
  ...coreContract,
  ...annexesContract,
  ...customersContract,
  ...customerListsContract,
  ...driftContract,
  ...identityContract,
  ...agreementsContract,
  ...documentsContract,
  ...dueContract,
  ...editingContract,
  ...historyContract,
  ...searchContract,
  ...checksContract,
  ...revealsContract,
  ...noticesContract,
  ...personsContract,
  ...authoritiesContract,
} as const;

export type EngineContract = typeof engineContract;
export type EngineRoute = keyof EngineContract;
export type EngineInput<R extends EngineRoute> = z.output<EngineContract[R]['input']>;
export type EngineOutput<R extends EngineRoute> = z.output<EngineContract[R]['output']>;
