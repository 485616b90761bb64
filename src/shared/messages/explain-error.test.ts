import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainError, fieldName } from '#shared/messages/explain-error.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import { isMessageKey } from '#shared/messages/translate.ts';
import { recordSchemas } from '#shared/model/record-schemas.ts';

const { subProcessor } = recordSchemas;

it('every field of every record has a name for people, so that an error can say it', () => {
  const names = Object.values(recordSchemas)
    .flatMap(({ shape }) => Object.keys(shape))
    .filter((name) => name !== 'id');
  expect(names.filter((name) => !isMessageKey(`field.${name}`))).toEqual([]);
});

describe('a value that does not fit', () => {
  const swedish = (input: unknown, record = ''): string | null => {
    const parsed = z.strictObject({ patch: subProcessor.omit({ id: true }).partial() }).safeParse({ patch: input });
    return parsed.error ? explainError('sv', 'INVALID_INPUT', { record, ...inputProblem(parsed.error) }) : null;
  };

  it.each([
    [{ legalName: '' }, '”Juridiskt namn” går inte att använda: fältet får inte vara tomt. Inget har ändrats.'],
    [{ tradeName: 'x'.repeat(501) }, '”Känt som” går inte att använda: högst 500 tecken får plats. Inget har ändrats.'],
    [{ country: 'Sverige' }, /”Land” .*två versaler/],
    [{ lastReviewedOn: '1 maj' }, /”Senast gransk.*” .*datum som 2026-01-31/],
    [{ disclosure: 'hidden' }, /”Offentligt” .*måste vara något av: named, masked/],
    [{ reviewIntervalMonths: 1.5 }, /heltal/],
    [{ reviewIntervalMonths: 0 }, /minst 1/],
    [{ formerNames: Array.from({ length: 51 }, () => 'x') }, /högst 50 värden/],
    [
      { publicLabel: { sv: '' } },
      '”Offentlig benämning (svenska)” går inte att använda: fältet får inte vara tomt. Inget har ändrats.',
    ],
    [{ colour: 'red' }, '”colour” går inte att använda: det finns inget sådant fält. Inget har ändrats.'],
    [{ notes: 7 }, /form som krävs/],
  ])('%j is explained in the user’s language, never in zod’s English', (input, text) => {
    expect(swedish(input)).toMatch(text);
  });

  it('says of which record it is', () => {
    expect(swedish({ legalName: '' }, 'Björk AB')).toMatch(/^Björk AB: ”Juridiskt namn”/);
  });

  it('is called “what was given” when it is the input as a whole', () => {
    const { error } = z.string().safeParse(7);
    expect(error && explainError('en', 'INVALID_INPUT', { ...inputProblem(error) })).toMatch(/^What was given cannot/);
  });
});

it('leaves the name of an unknown field and an unknown code alone', () => {
  expect([fieldName('sv', 'edits.3.patch.country'), fieldName('sv', 'edits.3.x')]).toEqual(['Land', 'x']);
  expect(explainError('sv', 'NO_SUCH_CODE')).toBeNull();
});
