import type { annexContentEn } from '#shared/messages/en/annex-content.ts';

/** Varför en bilaga inte skapas. */
export const annexContentSv: Record<keyof typeof annexContentEn, string> = {
  'error.ANNEX_EMPTY':
    '{file} har ingen aktiv behandling att skriva ut. Lägg till underbiträden eller gör deras behandlingar aktiva och försök igen.',
  'error.ANNEX_OF_THE_FUTURE':
    'Bilagan gjordes inte: {date} har inte kommit än, och ingen vet vad registret säger då. Välj i dag eller en tidigare dag.',
  'error.PROFILE_NOT_FOR_AUDIENCE':
    'Bilagan gjordes inte: profilen ”{profile}” är inte avsedd för {audience, select, public {offentligheten} customer {kunder} other {internt bruk}}. Välj en annan profil eller en annan mottagare.',
  'error.PROFILE_COLUMN_INTERNAL':
    'Bilagan gjordes inte: profilen ”{profile}” har en kolumn med era kunders namn, som bara får skrivas ut för internt bruk. Ta bort kolumnen eller välj internt bruk.',
  'error.MASKED_NAME_IN_TEXT':
    'Den offentliga bilagan skapades inte: det maskerade namnet ”{name}” skulle ha stått i texten ”{text}”. Formulera om texten eller ange underbiträdet öppet. Gäller bilagan en dag före maskeringen: gör den för en kund eller för internt bruk.',
  'error.ANNEX_FOR_OTHERS':
    'Bilaga {number} var för en annan mottagare eller visar andra namn, så den här kan varken ersätta den eller redovisa ändringarna sedan den. Välj samma mottagare, eller avstå från att ersätta den.',
  'error.ANNEX_FORMAT_UNKNOWN': '{file} måste sluta på något av {endings}. Välj något av dem och försök igen.',
  'error.ANNEX_SIGNS_PDF_ONLY': 'Bara en PDF kan undertecknas. Spara {file} utan identitet, eller som .pdf.',
  'error.SIGNATURE_NOT_VERIFIED':
    'PDF-filen undertecknades, men kontrollen av den misslyckades ({problem}), så den sparades inte. Inget har ändrats. Försök med en annan identitet.',
  'error.IMPORT_NOTHING_CHOSEN': 'Ingen rad är vald. Välj minst en rad att läsa in.',
};
