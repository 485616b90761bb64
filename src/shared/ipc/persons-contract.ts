import { z } from 'zod';
import { personPlaceRef, personReport, personSought } from '#shared/model/person.ts';
import { command, committed, query, type Route } from '#shared/ipc/route.ts';

/** Erasing a person (GDPR art. 17). */
export const personsContract = {
  'persons.find': query(personSought, personReport),
  /**
   * Cannot be undone. The places are those of `persons.find` that the user has left in; `authors`: also who made the
   * revisions, where the person did. What was read out of stored documents loses the person in any case.
   */
  'persons.erase': command(
    z.strictObject({
      person: personSought,
      places: z.array(personPlaceRef).max(100_000),
      authors: z.boolean().default(false),
    }),
    committed.extend({ erased: z.number().int(), readings: z.number().int(), remains: personReport.shape.remains }),
  ),
} as const satisfies Record<string, Route>;
