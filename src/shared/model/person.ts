import { z } from 'zod';
import { recordId, shortText } from '#shared/model/primitives.ts';
import { recordTable } from '#shared/model/revision.ts';

/** What is known about a person to be erased: what is filled in is searched for. */
export const personSought = z.strictObject({
  name: shortText,
  email: shortText,
  phone: shortText,
});
export type PersonSought = z.infer<typeof personSought>;

/** One field of one record where the person's data stand, now or in history. */
export const personPlace = z.strictObject({
  table: recordTable,
  recordId,
  title: z.string(),
  field: z.string(),
  /** As it reads now; null when the data are only in history. */
  text: z.string().nullable(),
  /** In how many revisions the field holds the person's data. */
  revisions: z.number().int().nonnegative(),
  /** `whole`: the field is a person's and is emptied; `part`: the person's words are taken out of a longer text or list. */
  extent: z.enum(['whole', 'part']),
});
export type PersonPlace = z.infer<typeof personPlace>;

/**
 * Where else the data remain, or may: a stored document of an agreement that is concerned (by its name), an issued annex
 * (its number), the author of revisions (the name), a copy of the register beside it (its file name).
 */
export const personRemainder = z.strictObject({
  kind: z.enum(['document', 'annex', 'author', 'backup']),
  name: z.string(),
});
export type PersonRemainder = z.infer<typeof personRemainder>;

export const personReport = z.strictObject({
  places: z.array(personPlace),
  /** How many revisions the person made. */
  authored: z.number().int().nonnegative(),
  /** Names of the stored documents in which the person was read: what was read loses the person, the files stay. */
  readings: z.array(z.string()),
  remains: z.array(personRemainder),
});
export type PersonReport = z.infer<typeof personReport>;

export const personPlaceRef = z.strictObject({ table: recordTable, recordId, field: shortText });
