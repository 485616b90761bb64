import type { z } from 'zod';
import { countryPattern } from '#shared/model/primitives.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value: `problem` has its text as `problem.…` in the catalogue, filled from the other values. */
export interface InputProblem {
  /** Path of the value, such as `patch.country`; empty when the input as a whole is wrong. */
  readonly field: string;
  readonly problem: string;
  readonly limit?: number;
  readonly choices?: string;
}

/** The first problem that zod found, as values of `INVALID_INPUT`: zod's own sentences are English only. */
export function inputProblem({ issues: [issue] }: z.core.$ZodError): InputProblem {
  if (!issue) return { field: '', problem: 'unfit' };
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { field: [...issue.path, ...unknown].map(String).join('.'), ...problemOf(issue) };
}

function problemOf(issue: Issue): Omit<InputProblem, 'field'> {
  if (issue.code === 'too_big') return { problem: tooBig[issue.origin] ?? 'too-large', limit: Number(issue.maximum) };
  if (issue.code === 'too_small')
    return { problem: holdsMany.has(issue.origin) ? 'empty' : 'too-small', limit: Number(issue.minimum) };
  if (issue.code === 'invalid_format') return { problem: formatProblem(issue.format, issue.pattern) };
  if (issue.code === 'invalid_value') return { problem: 'not-a-choice', choices: issue.values.map(String).join(', ') };
  if (issue.code === 'invalid_type' && numbers.has(issue.expected)) return { problem: 'not-a-number' };
  return { problem: issue.code === 'unrecognized_keys' ? 'no-such-field' : 'unfit' };
}

const tooBig: Readonly<Record<string, string>> = { string: 'too-long', array: 'too-many' };

const holdsMany: ReadonlySet<string> = new Set(['string', 'array']);
const numbers: ReadonlySet<string> = new Set(['number', 'int']);

function formatProblem(format: string, pattern: string | undefined): string {
  if (format === 'date') return 'not-a-date';
  if (format === 'email') return 'not-an-email';
  return pattern === String(countryPattern) ? 'not-a-country' : 'unfit';
}
