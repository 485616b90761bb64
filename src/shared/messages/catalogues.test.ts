import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { en } from '#shared/messages/en.ts';
import { sv } from '#shared/messages/sv.ts';

/** Literal text has type 0, the hash of a plural 7; everything else names a value. */
const part = z.object({
  type: z.number(),
  value: z.string().optional(),
  options: z.record(z.string(), z.object({ value: z.array(z.unknown()) })).optional(),
});

/** The values that a message asks for. Throws where the message is not well formed. */
function valuesIn(message: string): string[] {
  const parts = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(namesIn(parts))].toSorted();
}

function namesIn(parts: readonly unknown[]): string[] {
  return parts.flatMap((one) => {
    const { type, value = '', options = {} } = part.parse(one);
    const inner = Object.values(options).flatMap((option) => namesIn(option.value));
    return type === 0 || type === 7 ? inner : [value, ...inner];
  });
}

const keys = Object.keys(en);
const catalogues = { en: new Map(Object.entries(en)), sv: new Map(Object.entries(sv)) };

describe('the message catalogues', () => {
  it('are well formed: a message that cannot be formatted would take its view down', () => {
    const broken = keys.flatMap((key) =>
      (['en', 'sv'] as const)
        .filter((language) => {
          try {
            valuesIn(catalogues[language].get(key) ?? '{');
            return false;
          } catch {
            return true;
          }
        })
        .map((language) => `${language} ${key}`),
    );
    expect(broken).toEqual([]);
  });

  it('ask for the same values in both languages: one that is missing would be left out of the sentence', () => {
    const different = keys.filter((key) => {
      const [english, swedish] = [catalogues.en.get(key) ?? '', catalogues.sv.get(key) ?? ''];
      return valuesIn(english).join() !== valuesIn(swedish).join();
    });
    expect(different).toEqual([]);
  });
});
