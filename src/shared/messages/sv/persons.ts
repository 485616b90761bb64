import type { personsEn } from '#shared/messages/en/persons.ts';

/** Att radera en person (artikel 17 i dataskyddsförordningen). */
export const personsSv: Record<keyof typeof personsEn, string> = {
  'error.PERSON_TOO_VAGUE':
    'Det räcker inte för att känna igen en person. Skriv ett namn, en hel e-postadress eller ett telefonnummer med minst fem siffror.',
  'error.PERSON_NOT_FOUND': 'Inget har raderats: personens uppgifter finns inte längre på något av ställena. Sök igen.',
  'erase.found.readings':
    '{count, plural, one {Namnet har också lästs i ett lagrat dokument.} other {Namnet har också lästs i # lagrade dokument.}}',
  'erase.found.readings.what':
    'Det tas bort ur texten som lästes, så att ingen sökning hittar det där. Själva dokumenten ändras inte.',
  'erase.consequence.noPlaces': 'Ingenting om {name} raderas i posterna: inget ställe hittades eller valdes där.',
  'erase.consequence.readings':
    '{count, plural, one {{name} tas bort ur det som lästes i ett lagrat dokument, och dokumentet läses aldrig igen.} other {{name} tas bort ur det som lästes i # lagrade dokument, och de läses aldrig igen.}} Det gör inte heller ett dokument som inte kunde läsas, eller bara till en del: namnet kan stå där.',
  'erase.done.readings':
    '{count, plural, one {Texten som lästes i ett dokument har förlorat namnet.} other {Texterna som lästes i # dokument har förlorat namnet.}}',
};
