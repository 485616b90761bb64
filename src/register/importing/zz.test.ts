import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan, type ImportPlan } from '#shared/model/import-plan.ts';
import { RegisterError } from '#register/errors.ts';
import { decodeList } from '#register/importing/decode.ts';
import { cleanText } from '#register/importing/lines.ts';
import { recogniseList } from '#register/importing/recognise.ts';
import { triplesOf } from '#test/lists/fixtures.ts';
import { debris, page, printers, triples } from '#test/lists/generate.ts';

const options = { language: 'sv', known: [] } as const;

/** The plan, or null when the text was refused as it should be; anything else thrown fails the test. */
function planOrRefusal(text: string, hint?: 'html' | 'text' | 'delimited'): ImportPlan | null {
  try {
    return recogniseList(text, hint ? { ...options, hint } : options);
  } catch (error) {
    if (error instanceof RegisterError) return null;
    throw error;
  }
}

describe('rows written down and read again', () => {
  it.each(Object.entries(printers))('%s: come back the same, whatever stands around them', (_name, print) => {
    fc.assert(
      fc.property(triples, page, (rows, around) => {
        expect(triplesOf(recogniseList(print(rows, around), options))).toEqual(rows);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('any text', () => {
  it('is a plan within the model or a refusal, never another error', () => {
    fc.assert(
      fc.property(
        debris,
        fc.constantFrom(undefined, 'html' as const, 'text' as const, 'delimited' as const),
        (text, hint) => {
          const plan = planOrRefusal(text, hint);
          if (plan) importPlan.parse(plan);
        },
      ),
      { numRuns: 30000 },
    );
  });

  it('gives rows that say nothing the source does not say', () => {
    fc.assert(
      fc.property(debris, (text) => {
        const source = cleanText(text).replace(/\s/gu, '');
        for (const row of planOrRefusal(text, 'text')?.rows ?? []) {
          for (const cell of [row.name, row.purpose, row.personalData]) {
            for (const word of cell.split(/[\s,]+/u)) expect(source).toContain(word);
          }
        }
      }),
      { numRuns: 30000 },
    );
  });

  it('has every row on lines that exist, in order, none twice', () => {
    fc.assert(
      fc.property(debris, (text) => {
        const count = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
        let last = 0;
        for (const { sourceLines } of planOrRefusal(text, 'text')?.rows ?? []) {
          expect(sourceLines.from).toBeGreaterThan(last);
          expect(sourceLines.to).toBeGreaterThanOrEqual(sourceLines.from);
          last = sourceLines.to;
        }
        expect(last).toBeLessThanOrEqual(count);
      }),
      { numRuns: 6000 },
    );
  });
});

describe('any bytes', () => {
  it('are text or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          const { text } = decodeList(bytes, 'lista');
          expect(text).not.toContain('\0');
        } catch (error) {
          expect(error).toBeInstanceOf(RegisterError);
        }
      }),
    );
  });
});
