import type { z } from 'zod';

export type Json = z.core.util.JSONType;

/**
 * One text for one value: keys sorted by UTF-16 code unit, no white space, as RFC 8785 for the values that registers hold
 * (texts, booleans, integers, null, arrays, objects; no fractions).
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}
