import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ImportPlan } from '#shared/model/import-plan.ts';

/** Sub-processor, purpose, personal data. */
export type Triple = readonly [string, string, string];

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url));
}

const triple = z.tuple([z.string(), z.string(), z.string()]);
const rowFile = z.object({ sv: z.array(triple).length(20), en: z.array(triple).length(20) });

/** The twenty rows that the pages webbsida-sv and web-page-en and the delimited files hold. */
export const listRows = rowFile.parse(JSON.parse(new TextDecoder().decode(fixture('rows.json'))));

export function triplesOf(plan: ImportPlan): Triple[] {
  return plan.rows.map((row) => [row.name, row.purpose, row.personalData]);
}
