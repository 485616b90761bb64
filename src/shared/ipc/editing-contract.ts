import { z } from 'zod';
import { consolidation } from '#shared/model/consolidation.ts';
import { customer } from '#shared/model/customer.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { service } from '#shared/model/organisation.ts';
import { recordId, requiredText } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { savedView } from '#shared/model/saved-view.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { command, committed, fileRef, query, type Route } from '#shared/ipc/route.ts';

const ids = z.array(recordId).max(10_000);

/** One record of an edit of many. */
export const recordEdit = z.discriminatedUnion('table', [
  z.strictObject({
    table: z.literal('subProcessor'),
    id: recordId,
    patch: subProcessor.omit({ id: true }).partial(),
  }),
  z.strictObject({
    table: z.literal('processing'),
    id: recordId,
    patch: processing.omit({ id: true, subProcessorId: true }).partial(),
  }),
  z.strictObject({ table: z.literal('customer'), id: recordId, patch: customer.omit({ id: true }).partial() }),
]);
export type RecordEdit = z.infer<typeof recordEdit>;

/** Editing many at once, and the register's own lists. Each command is one revision. */
export const editingContract = {
  /** Pasted cells, a bulk edit, emptied cells. */
  'records.edit': command(z.strictObject({ edits: z.array(recordEdit).min(1).max(100_000) }), committed),
  /** Sub-processors go with all that is theirs; refused while another one is engaged through them. */
  'records.remove': command(
    z.strictObject({ subProcessorIds: ids, processingIds: ids, customerIds: ids.default([]) }),
    committed,
  ),
  /** Copies of processings, each right after its original. */
  'processings.duplicate': command(z.strictObject({ ids: ids.min(1) }), committed.extend({ ids })),
  /**
   * Makes one of several: the first keeps its id, name and what is filled in; blanks are filled from the others; their
   * processings, agreements, chains and reveals move to it and their names become former names. `patch` decides where they
   * differ; what it leaves open becomes a line of the notes, in `language`. Masked if one of them is.
   */
  'subProcessors.merge': command(
    z.strictObject({
      keepId: recordId,
      mergedIds: ids.min(1),
      patch: subProcessor.omit({ id: true }).partial(),
      language: windowLanguage.default('sv'),
    }),
    committed,
  ),
  'consolidation.list': query(z.void(), z.array(consolidation)),

  'services.add': command(z.strictObject({ name: requiredText }), committed.extend({ id: recordId })),
  'services.update': command(z.strictObject({ id: recordId, patch: service.omit({ id: true }).partial() }), committed),
  /** Takes the service out of what names it; refused where that would leave something with none, which means all services. */
  'services.remove': command(z.strictObject({ id: recordId }), committed),
  /** PNG or JPEG of at most 2 MB; null takes the logo away. */
  'organisation.setLogo': command(z.strictObject({ file: fileRef.nullable() }), committed),

  /** Makes a view, or replaces the one with the same name. */
  'views.save': command(savedView.omit({ id: true }), committed.extend({ id: recordId })),
  'views.remove': command(z.strictObject({ id: recordId }), committed),
} as const satisfies Record<string, Route>;
