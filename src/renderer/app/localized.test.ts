import { expect, it } from 'vitest';
import { editedLanguage, shownText, withText } from '#renderer/app/localized.ts';

it('falls back to a language that is written, and says that it did', () => {
  expect(shownText({ de: 'Zweck', sv: 'Ändamål' }, 'en')).toEqual({
    text: 'Ändamål',
    language: 'sv',
    isFallback: true,
  });
  expect(shownText({}, 'en')).toBeNull();
});

it('edits the text that one sees: an edited fallback must not become a translation', () => {
  expect(editedLanguage({ de: 'Zweck' }, 'sv')).toBe('de');
  expect(editedLanguage({}, 'sv')).toBe('sv');
});

it('takes an emptied text out, because an empty text is never stored', () => {
  expect(withText({ sv: 'Ändamål', en: 'Purpose' }, 'en', '  ')).toEqual({ sv: 'Ändamål' });
  expect(withText({ sv: 'Ändamål' }, 'en', ' Purpose ')).toEqual({ sv: 'Ändamål', en: 'Purpose' });
});
