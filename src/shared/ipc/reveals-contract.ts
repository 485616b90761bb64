import { z } from 'zod';
import { recordId } from '#shared/model/primitives.ts';
import { reveal } from '#shared/model/reveal.ts';
import { command, committed, query, type Route } from '#shared/ipc/route.ts';

const entered = reveal.omit({ id: true, annexId: true });

/** The log of who was told which masked name. The entries are among `register.records`. */
export const revealsContract = {
  /** One telling of one or several names, such as a mail: one revision. */
  'reveals.add': command(
    z.strictObject({ reveals: z.array(entered).min(1).max(1000) }),
    committed.extend({ ids: z.array(recordId) }),
  ),
  /** Entries made by hand only: what an annex told stays. */
  'reveals.update': command(z.strictObject({ id: recordId, patch: entered.partial() }), committed),
  'reveals.remove': command(z.strictObject({ id: recordId }), committed),
  /** The masked sub-processors that the customer's next annex would name. */
  'reveals.pending': query(z.strictObject({ customerId: recordId }), z.array(recordId)),
} as const satisfies Record<string, Route>;
