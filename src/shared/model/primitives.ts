import { z } from 'zod';

/** Random UUID (RFC 9562) of a record. */
export const recordId = z.uuid();

/** Calendar date without time zone, ISO 8601 `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/** Instant in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export const isoInstant = z.iso.datetime({ precision: 3 });

/** Lower-case hexadecimal SHA-256. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * ISO 3166-1 alpha-2 code. Only the form is checked here, so that a register with a code that ISO has withdrawn stays
 * readable; whether there is such a country is checked where a record is written (`Transaction`).
 */
export const countryPattern = /^[A-Z]{2}$/;
export const countryCode = z.string().regex(countryPattern);

/** One line: a name, a number, an address in one field. */
export const shortText = z.string().trim().max(500);
export const requiredText = shortText.min(1);

/** Running text in one language: notes, grounds, an address of several lines. */
export const longText = z.string().max(20_000);
