import { z } from 'zod';
import { asOf } from '#shared/model/record-history.ts';
import { mostCounted, searchHit } from '#shared/model/search-hit.ts';
import { query, type Route } from '#shared/ipc/route.ts';

export const searchContract = {
  /**
   * Records that have every word, also inside of words, whatever their accents; at most `limit`, best first, with how many
   * there are, counted up to `mostCounted`. `asOf`: in the records as they were then; null: now.
   */
  'search.find': query(
    z.strictObject({
      text: z.string().max(500),
      limit: z.number().int().min(1).max(mostCounted),
      asOf: asOf.nullable(),
    }),
    z.strictObject({ hits: z.array(searchHit), total: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
