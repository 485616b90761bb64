import type { errorsEn } from '#shared/messages/en/errors.ts';

/** Vad som gick fel, med vilken post och vad man gör åt det. */
export const errorsSv: Record<keyof typeof errorsEn, string> = {
  'error.INTERNAL': 'Något oväntat gick fel. Inget har ändrats. Detaljerna finns i loggen.',
  'error.INVALID_INPUT': '{place} går inte att använda: {problem}. Inget har ändrats.',
  'error.FILE_NOT_FOUND': '{file} finns inte. Kontrollera filens namn och plats och försök igen.',
  'error.FILE_NAME_INVALID':
    '{length, plural, =0 {Ett filnamn är tomt} other {Ett filnamn är för långt (# tecken)}}. Inget har ändrats. Kontrollera kommandot.',
  'error.NOT_A_FILE':
    '{file} är en mapp, ett rör eller en enhet, inte en vanlig fil. Ingenting lästes ur den. Välj en fil.',
  'error.FILE_EMPTY':
    '{file} är tom (0 byte), så det finns inget att spara. Öppna filen och se om den har hämtats hem i sin helhet, och försök igen.',
  'error.FILE_UNREADABLE': '{file} går inte att läsa ({reason}). Kontrollera att du får öppna filen och försök igen.',
  'error.FILE_UNWRITABLE': '{file} går inte att skriva ({reason}). Välj en annan plats och försök igen.',
  'error.FILE_CHANGED':
    '{file} ändrades medan den lästes. Inget har sparats. Försök igen när ingen längre skriver till filen.',
  'error.FILE_TOO_LARGE': '{file} är {size} MB; högst {limit} MB kan läsas in. Inget har ändrats.',
  'error.DISK_FULL': 'Disken där {file} ligger är full. Inget har ändrats. Frigör utrymme och försök igen.',
  'error.CANCELLED': 'Avbrutet. Inget har ändrats.',

  'problem.input': 'Det som angavs',
  'problem.field': '”{field}”',
  'problem.fieldOf': '{record}: ”{field}”',
  'problem.empty': 'fältet får inte vara tomt',
  'problem.too-long': 'högst {limit} tecken får plats',
  'problem.too-many': 'högst {limit} värden får plats',
  'problem.too-small': 'värdet måste vara minst {limit}',
  'problem.too-large': 'värdet får vara högst {limit}',
  'problem.not-a-number': 'det är inte ett heltal',
  'problem.not-a-date': 'det är inte ett datum som 2026-01-31',
  'problem.in-the-future': 'datumet ligger i framtiden',
  'problem.not-a-country':
    'ett land skrivs med sin kod enligt ISO 3166-1, två versaler som SE, och detta är ingen sådan',
  'problem.not-a-choice': 'värdet måste vara något av: {choices}',
  'problem.not-an-email': 'det är inte en e-postadress som går att använda här',
  'problem.no-such-field': 'det finns inget sådant fält',
  'problem.unfit': 'värdet har inte den form som krävs',
};
