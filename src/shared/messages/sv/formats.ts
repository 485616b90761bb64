import type { formatsEn } from '#shared/messages/en/formats.ts';

/** formats: Swedish texts. */
export const formatsSv: Record<keyof typeof formatsEn, string> = {
  'error.ANNEX_CHARACTER_UNWRITABLE':
    'Filen skapades inte: Word-, Excel- och HTML-filer kan inte innehålla tecknet {code}, som står i ”{text}” (visas som �). Ta bort det och försök igen, eller välj ett annat format.',
  'error.ANNEX_CELL_TOO_LONG':
    'Excelfilen skapades inte: en cell rymmer {most, number} tecken, och texten som börjar ”{text}” är längre. Korta den och försök igen, eller välj ett annat format.',
  'error.PROFILE_NOT_FOUND':
    'Det finns ingen egen profil med namnet {name} i {file}. Lägg till den i appen, eller välj en av våra med --profile.',
  'cli.draftWritten': 'Skrev ett utkast, utan nummer: {file}',
  'cli.draftUnsigned': '--draft skriver utan nummer och utan underskrift: utelämna --identity',
};
