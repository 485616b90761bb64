import { z } from 'zod';
import { customer } from '#shared/model/customer.ts';
import { maxImportRows } from '#shared/model/import-plan.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { isoDate, recordId, requiredText } from '#shared/model/primitives.ts';
import { added, byId, command, committed, fileRef, patchOf, query, type Route } from '#shared/ipc/route.ts';

/** Fields of a customer that a list may give. */
export const customerColumn = z.enum([
  'name',
  'registrationNumber',
  'address',
  'country',
  'contactName',
  'contactEmail',
  'representative',
  'dpoName',
  'dpoEmail',
  'dpoPhone',
  'contractReference',
  'services',
  'language',
  'authorisation',
  'noticePeriodDays',
  'notes',
]);
export type CustomerColumn = z.infer<typeof customerColumn>;

/** What to look at in a value that is taken in all the same. Texts: `customerList.doubt.*`. */
export const customerDoubt = z.enum([
  'no-mail-address',
  'no-such-number',
  'shortened',
  /** A new customer of the name that another has with another number. */
  'same-name',
  /** Several customers have this name, and no number tells which. */
  'several',
]);
export type CustomerDoubt = z.infer<typeof customerDoubt>;

/** One line of a list of customers as it was understood. */
export const customerRow = z.strictObject({
  /** Line or row of the source, from 1. */
  line: z.number().int().positive(),
  include: z.boolean(),
  /** As they are kept: codes of countries and languages, numbers of days; services by name, one a line. */
  values: z.partialRecord(customerColumn, z.string().max(20_000)),
  /** The customer of the register that it seems to be; null: a new one. */
  customerId: recordId.nullable(),
  /** Values that could not be understood, in the list's own words; they are left out. */
  problems: z.partialRecord(customerColumn, z.string()),
  doubts: z.partialRecord(customerColumn, customerDoubt),
  /** Line of an earlier row about the same customer; null: none. */
  repeats: z.number().int().positive().nullable(),
});
export type CustomerRow = z.infer<typeof customerRow>;

export const customerPlan = z.strictObject({
  /** Sheets or tables of the source with customers; the name is empty where it has none. */
  tables: z.array(z.strictObject({ name: z.string(), rows: z.number().int().positive() })).min(1),
  /** Which of them this is, from 0. */
  table: z.number().int().nonnegative(),
  columns: z.array(customerColumn),
  /** Headings of the source that were not understood. */
  unknown: z.array(z.string()),
  rows: z.array(customerRow),
});
export type CustomerPlan = z.infer<typeof customerPlan>;

/** One thing that a customer was told, or told us. */
export const customerEvent = z.strictObject({
  on: isoDate,
  kind: z.enum(['annex', 'copy', 'notice', 'answer', 'settlement', 'reveal']),
  /** Of the annex, the notice or the reveal. */
  recordId,
  /** Number of the annex, title of the notice, name that was told. */
  subject: z.string(),
  /** `approved`, `objected`, `countersigned` …; empty where there is nothing more to say. */
  detail: z.string(),
});
export type CustomerEvent = z.infer<typeof customerEvent>;

export const customersContract = {
  'customers.add': command(z.strictObject({ name: requiredText, language: contentLanguage }), added),
  'customers.update': command(patchOf(customer.omit({ id: true })), committed),
  'customers.remove': command(byId, committed),
  /** Stores a file as the ground on which the customer is told masked names. */
  'customers.attachGround': command(z.strictObject({ id: recordId, file: fileRef }), committed),
} as const satisfies Record<string, Route>;

/** What customers were told, and lists of customers. */
export const customerListsContract = {
  /** What it was told and when, newest first. */
  'customers.events': query(byId, z.array(customerEvent)),
  /** A pasted or opened list of customers, with headings; of several tables the first, or the one asked for. Stores nothing. */
  'customers.read': query(
    z.strictObject({
      table: z.number().int().nonnegative().optional(),
      source: z.union([
        z.strictObject({ text: z.string().max(5_000_000), html: z.string().max(5_000_000).optional() }),
        z.strictObject({ file: fileRef }),
      ]),
    }),
    customerPlan,
  ),
  /**
   * Takes in the included rows as one revision: new customers, and what the list says of known ones; what it leaves empty
   * stays.
   */
  'customers.import': command(
    z.strictObject({ rows: z.array(customerRow).max(maxImportRows), language: contentLanguage }),
    committed.extend({ added: z.number().int(), updated: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
