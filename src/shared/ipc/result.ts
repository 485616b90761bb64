import { z } from 'zod';

/** What a call answers; nothing is thrown across the line. `values` fill the message `error.<code>` of the catalogue. */
export const wireError = z.object({
  code: z.string(),
  /** English, for logs; the window formats its own from `code` and `values`. */
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.date()])),
});
export type WireError = z.infer<typeof wireError>;

export const wireResult = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: wireError }),
]);
export type WireResult = z.infer<typeof wireResult>;

/** How far a long call has come; `total` is 0 while it is not known. */
export const progress = z.object({ call: z.string(), done: z.number(), total: z.number() });
export type Progress = z.infer<typeof progress>;
