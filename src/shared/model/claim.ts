import { z } from 'zod';
import { isoDate, recordId } from '#shared/model/primitives.ts';

/**
 * Sentences that an annex may make, each only where the register proves it of every row as of the annex's date. Texts:
 * `claim.<id>` (what is offered), `claim.<id>.sentence` (what is printed).
 */
export const claimIds = [
  'agreement-with-all',
  'stored-in-eea',
  'processed-in-eea',
  'transfers-covered',
  'reviewed',
] as const;
export const claimId = z.enum(claimIds);
export type ClaimId = z.infer<typeof claimId>;

/** Why a claim does not hold, or that it does. */
export const claimProof = z.strictObject({
  claim: claimId,
  asOf: isoDate,
  proven: z.boolean(),
  /** Of whom it does not hold, and why: `claim.<id>.missing.<reason>`. */
  missing: z.array(
    z.strictObject({
      subProcessorId: recordId,
      subProcessor: z.string(),
      reason: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export type ClaimProof = z.infer<typeof claimProof>;
