import type { errorsEn } from '#shared/messages/en/errors.ts';

/** Vad som gick fel, med vilken post och vad man gör åt det. */
export const errorsSv: Record<keyof typeof errorsEn, string> = {
  'error.INTERNAL': 'Något oväntat gick fel. Inget har ändrats. Detaljerna finns i loggen.',
  'error.INVALID_INPUT': 'Värdet för {field} går inte att använda: {problem}',
  'error.FILE_NOT_FOUND': '{file} finns inte. Kontrollera filens namn och plats och försök igen.',
  'error.FILE_NAME_INVALID':
    '{length, plural, =0 {Ett filnamn är tomt} other {Ett filnamn är för långt (# tecken)}}. Inget har ändrats. Kontrollera kommandot.',
  'error.FILE_UNREADABLE': '{file} går inte att läsa ({reason}). Kontrollera att du får öppna filen och försök igen.',
  'error.FILE_UNWRITABLE': '{file} går inte att skriva ({reason}). Välj en annan plats och försök igen.',
  'error.FILE_CHANGED':
    '{file} ändrades medan den lästes. Inget har sparats. Försök igen när ingen längre skriver till filen.',
  'error.FILE_TOO_LARGE': '{file} är {size} MB; högst {limit} MB kan läsas in. Inget har ändrats.',
  'error.DISK_FULL': 'Disken där {file} ligger är full. Inget har ändrats. Frigör utrymme och försök igen.',
  'error.CANCELLED': 'Avbrutet. Inget har ändrats.',
};
