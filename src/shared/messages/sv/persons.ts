import type { personsEn } from '#shared/messages/en/persons.ts';

/** Att radera en person (artikel 17 i dataskyddsförordningen). */
export const personsSv: Record<keyof typeof personsEn, string> = {
  'error.PERSON_TOO_VAGUE':
    'Det räcker inte för att känna igen en person. Skriv ett namn, en hel e-postadress eller ett telefonnummer med minst fem siffror.',
  'error.PERSON_NOT_FOUND': 'Inget har raderats: personens uppgifter finns inte längre på något av ställena. Sök igen.',
};
