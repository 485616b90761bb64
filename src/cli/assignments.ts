import { z } from 'zod';
import { contentLanguage, localizedText, type ContentLanguage } from '#shared/model/languages.ts';

export type Assignments =
  | { readonly ok: true; readonly patch: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: 'cli.notAnAssignment' | 'cli.unknownField'; readonly text: string };

/**
 * `FIELD=VALUE` arguments as a patch. A text per language takes `FIELD.en=VALUE` or the usual language; an empty value
 * blanks the field; a list is separated by commas; yes and no are written true and false.
 */
export function parseAssignments(
  shape: z.ZodRawShape,
  current: object,
  assignments: readonly string[],
  language: ContentLanguage,
): Assignments {
  const values = new Map(Object.entries(current));
  const patch = new Map<string, unknown>();
  for (const text of assignments) {
    const match = /^([A-Za-z0-9]+)(?:\.([a-z]{2}))?=(.*)$/s.exec(text);
    if (!match) return { ok: false, problem: 'cli.notAnAssignment', text };
    const [, field = '', suffix, value = ''] = match;
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (!schema) return { ok: false, problem: 'cli.unknownField', text: field };
    const chosen = suffix === undefined ? language : contentLanguage.safeParse(suffix).data;
    if (chosen === undefined) return { ok: false, problem: 'cli.notAnAssignment', text };
    patch.set(field, valueOf(schema, patch.get(field) ?? values.get(field), value, chosen));
  }
  return { ok: true, patch: Object.fromEntries(patch) };
}

function valueOf(schema: z.core.$ZodType, current: unknown, value: string, language: ContentLanguage): unknown {
  if (schema instanceof z.ZodNullable) return value === '' ? null : valueOf(schema.unwrap(), current, value, language);
  if (schema instanceof z.ZodRecord) {
    const { [language]: _replaced, ...others } = localizedText.parse(current ?? {});
    return value.trim() === '' ? others : { ...others, [language]: value };
  }
  if (schema instanceof z.ZodArray) return value === '' ? [] : value.split(',').map((part) => part.trim());
  if (schema instanceof z.ZodBoolean) return value === 'true' ? true : value === 'false' ? false : value;
  if (schema instanceof z.ZodNumber) return value.trim() === '' ? Number.NaN : Number(value);
  return value;
}
