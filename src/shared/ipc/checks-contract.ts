import { z } from 'zod';
import { finding, findingsDelta, setAside } from '#shared/model/finding.ts';
import { recordId } from '#shared/model/primitives.ts';
import { asOf } from '#shared/model/record-history.ts';
import { command, committed, query, type Route } from '#shared/ipc/route.ts';

export const checksContract = {
  /** Severe first; those set aside are among them and say so. Of now, issued annexes are compared with the register first. */
  'checks.list': query(z.strictObject({ asOf: asOf.nullable() }), z.array(finding)),
  /**
   * What has changed since an answer of that version, 0 for all; so that a window need not read all after each edit. Of
   * issued annexes it knows what `annexes.drift` was last answered.
   */
  'checks.changes': query(z.strictObject({ since: z.number().int().nonnegative() }), findingsDelta),
  'checks.setAside': command(
    z
      .strictObject({
        findings: z
          .array(setAside.omit({ id: true, reason: true, until: true }))
          .min(1)
          .max(100_000),
      })
      .extend(setAside.pick({ reason: true, until: true }).shape),
    committed,
  ),
  /** Counts a finding again, by the id of its `setAside`. */
  'checks.resume': command(z.strictObject({ id: recordId }), committed),
} as const satisfies Record<string, Route>;
