import { describe, expect, it } from 'vitest';
import {
  importField,
  importKind,
  importShape,
  importWarning,
  kindReason,
  skipReason,
} from '#shared/model/import-plan.ts';
import { isMessageKey, translate } from '#shared/messages/translate.ts';

/** A code without a text would show as a key in the review. */
describe('texts of the review', () => {
  const keys = [
    ...importShape.options.map((code) => `importing.shape.${code}`),
    ...importField.options.map((code) => `importing.field.${code}`),
    ...skipReason.options.map((code) => `importing.skipped.${code}`),
    ...importWarning.options.map((code) => `importing.warning.${code}`),
    ...importKind.options.map((code) => `importing.kind.${code}`),
    ...kindReason.options.map((code) => `importing.kind.${code}`),
  ];

  it.each(keys)('%s exists in both languages', (key) => {
    expect(isMessageKey(key) && [translate('sv', key), translate('en', key)].every((text) => text.length > 2)).toBe(
      true,
    );
  });

  it.each(['workbook', 'office', 'pdf', 'image', 'database', 'archive', 'rtf', 'other'])(
    'says what a %s is and what to do',
    (kind) => {
      for (const language of ['sv', 'en'] as const) {
        const text = translate(language, 'error.LIST_BINARY', { file: 'lista.csv', kind });
        expect(text).toContain('lista.csv');
        expect(text).toMatch(/(?:Inget har ändrats|Nothing was changed)\.$/u);
      }
    },
  );

  it('names what there is too much of', () => {
    expect(translate('en', 'error.LIST_TOO_LONG', { what: 'rows', limit: 10_000 })).toContain('10,000 rows');
    expect(translate('sv', 'error.LIST_TOO_LONG', { what: 'lines', limit: 60_000 })).toMatch(/60\s000 textrader/u);
  });
});
