import { z } from 'zod';
import { calendarFace, dueItem } from '#shared/model/due.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { isoDate } from '#shared/model/primitives.ts';
import { asOf } from '#shared/model/record-history.ts';
import { command, fileRef, query, type Route } from '#shared/ipc/route.ts';

export const dueContract = {
  /** What comes up from one date to another, both included; what is overdue has a date before today. */
  'due.list': query(z.strictObject({ asOf: asOf.nullable(), from: isoDate, to: isoDate }), z.array(dueItem)),
  /** Writes a calendar (iCalendar, RFC 5545); a later one brings the same events up to date. */
  'due.exportCalendar': command(
    z.strictObject({ out: fileRef, from: isoDate, to: isoDate, face: calendarFace, language: windowLanguage }),
    /** How many events come up, and how many are in it only to be called off. */
    z.strictObject({ events: z.number().int(), calledOff: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
