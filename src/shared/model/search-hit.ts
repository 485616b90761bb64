import { z } from 'zod';
import { recordId } from '#shared/model/primitives.ts';
import { recordTable } from '#shared/model/revision.ts';

/** One record that has what was searched for. */
export const searchHit = z.strictObject({
  table: recordTable,
  recordId,
  /** What the record is called. */
  title: z.string(),
  /** The sub-processor to which it belongs, or null. */
  subProcessorId: recordId.nullable(),
  /** That sub-processor's legal name; empty where the record is the sub-processor itself, or nobody's. */
  owner: z.string(),
  /** The field of the first hit, and the language of its text where it has one. */
  field: z.string(),
  language: z.string(),
  /** The text around the hit, cut at about 120 characters, in pieces; those marked are what was found. */
  excerpt: z.array(z.strictObject({ text: z.string(), found: z.boolean() })),
  /** The hit says who a masked sub-processor really is: by its title, or by its owner's name. */
  masked: z.boolean(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** Further is not counted how many records a search finds: it costs time and tells nobody anything. */
export const mostCounted = 200;
