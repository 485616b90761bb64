import { z } from 'zod';
import { recordId } from '#shared/model/primitives.ts';

/** Sub-processors that may be one and the same, or processings that may be said once. */
export const consolidation = z.strictObject({
  /** `same-name`, `same-number`: very likely one company; `near-name`: perhaps; `same-purpose`: several vendors for one purpose. */
  kind: z.enum(['same-name', 'same-number', 'near-name', 'same-purpose']),
  /** The name, number or purpose that they share, or the first of the nearly equal names. */
  text: z.string(),
  subProcessorIds: z.array(recordId).min(2),
  /** For `same-purpose`: the processings. */
  processingIds: z.array(recordId),
});
export type Consolidation = z.infer<typeof consolidation>;
