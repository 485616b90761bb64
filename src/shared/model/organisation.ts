import { z } from 'zod';
import { localizedText } from '#shared/model/languages.ts';
import { countryCode, longText, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';

/** The company whose register this is: the processor (GDPR art. 4(8)). A register has exactly one. */
export const organisation = z.strictObject({
  id: recordId,
  name: requiredText,
  registrationNumber: shortText,
  address: longText,
  country: countryCode.nullable(),
  website: shortText,
  representative: shortText,
  dpoName: shortText,
  dpoEmail: shortText,
  dpoPhone: shortText,
  /** Printed under a public annex that has masked rows: how a customer learns the names. */
  unnamedSentence: localizedText,
  logoSha256: sha256Hex.nullable(),
  /** Colour of headings and rules on paper, `#rrggbb`; null for the ordinary one. */
  accentColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** General description of technical and organisational security measures (GDPR art. 30(2)(d)). */
  measures: localizedText,
});
export type Organisation = z.infer<typeof organisation>;

/** A product of the organisation; customers use some of them. */
export const service = z.strictObject({
  id: recordId,
  name: requiredText,
  description: localizedText,
  active: z.boolean(),
});
export type Service = z.infer<typeof service>;
