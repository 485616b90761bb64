import { z } from 'zod';
import { agreement, agreementDocument, agreementKind, documentRole } from '#shared/model/agreement.ts';
import { roleReasons } from '#shared/model/document-role.ts';
import { calendarFace } from '#shared/model/due.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { isoDate, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';
import { wireError } from '#shared/ipc/result.ts';
import { added, byId, command, committed, fileRef, patchOf, query, type Route } from '#shared/ipc/route.ts';

/** One file of an attach. */
export const attachOutcome = z.strictObject({
  name: z.string(),
  /** `stored`: new in the register; `linked`: the register had it; `present`: this agreement had it; `refused`: see `error`. */
  result: z.enum(['stored', 'linked', 'present', 'refused']),
  sha256: sha256Hex.nullable(),
  size: z.number().int(),
  /** What it was attached as, and what that was told by; null where it was refused or was there already. */
  role: z.strictObject({ role: documentRole, by: z.enum(roleReasons) }).nullable(),
  error: wireError.nullable(),
});
export type AttachOutcome = z.infer<typeof attachOutcome>;

/** What the signatures in an agreement's documents say about it. */
export const agreementProposal = z.strictObject({
  /** Of the last signature, on the computer's calendar. */
  signedOn: isoDate.nullable(),
  signatories: z.array(requiredText),
  /** Name of the document that says so. */
  document: z.string(),
  /** Authorities that the register trusts vouch for all who signed. */
  trusted: z.boolean(),
});
export type AgreementProposal = z.infer<typeof agreementProposal>;

export const agreementsContract = {
  /** One without documents yet. */
  'agreements.add': command(z.strictObject({ subProcessorId: recordId, kind: agreementKind, title: shortText }), added),
  'agreements.update': command(patchOf(agreement.omit({ id: true, subProcessorId: true })), committed),
  /** With its links to documents. The version before it is the newest again. */
  'agreements.remove': command(byId, committed),
  /** A new version, a draft, that supersedes it: same parties, terms and checklist, no dates. */
  'agreements.renew': command(byId, added),
  /**
   * Stores files with a sub-processor, as one revision. A file that cannot be read is refused and the others are stored;
   * where none is left nothing changes and `agreementId` is null.
   */
  'agreements.attach': command(
    z.strictObject({
      subProcessorId: recordId,
      /** Add to this agreement; null makes a new one that all the files belong to. */
      agreementId: recordId.nullable(),
      files: z.array(fileRef).min(1).max(500),
      /** Of a new agreement; `dpa` unless said. */
      kind: agreementKind.optional(),
      title: shortText.optional(),
      signedOn: isoDate.nullable().optional(),
      /** Of all the files; what each says about itself unless said. */
      role: documentRole.optional(),
    }),
    committed.extend({ agreementId: recordId.nullable(), documents: z.array(attachOutcome) }),
  ),
  'agreements.updateDocument': command(patchOf(agreementDocument.pick({ name: true, role: true })), committed),
  'agreements.removeDocument': command(byId, committed),
  /** Date and signatories by the digital signatures in its documents; null where they say nothing that is not there. */
  'agreements.proposal': query(byId, agreementProposal.nullable()),
  /**
   * One sub-processor's file: its documents by agreement, a manifest with their hashes (manifest.json) and a cover sheet
   * (PDF), in a ZIP or, where `form` is `folder`, in a new folder at that place.
   */
  'agreements.exportFile': command(
    z.strictObject({
      subProcessorId: recordId,
      out: fileRef,
      form: z.enum(['zip', 'folder']),
      /** Which name of a masked sub-processor the cover sheet, the manifest and the files' names bear. */
      face: calendarFace,
      language: windowLanguage,
    }),
    z.strictObject({ files: z.number().int(), size: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
