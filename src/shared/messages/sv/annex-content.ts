import type { annexContentEn } from '#shared/messages/en/annex-content.ts';

/** Vad en bilaga själv säger, oavsett format. Ordalydelsen i bilaga IV är vår, efter beslut (EU) 2021/915. */
export const annexContentSv: Record<keyof typeof annexContentEn, string> = {
  'annex.list.title': 'Underbiträden',
  'annex.list.introduction':
    '{organisation} anlitar följande underbiträden för att behandla personuppgifter för sina kunders räkning (artikel 28.2 och 28.4 i förordning (EU) 2016/679).',
  'annex.list.subProcessor': 'Underbiträde',
  'annex.list.purpose': 'Ändamål',
  'annex.list.personalData': 'Personuppgifter',
  'annex.iv.title': 'Bilaga IV – Förteckning över underbiträden',
  'annex.iv.introduction':
    'Den personuppgiftsansvarige har godkänt att {organisation} anlitar följande underbiträden (kommissionens genomförandebeslut (EU) 2021/915, bilaga IV):',
  'annex.iv.name': 'Namn',
  'annex.iv.address': 'Adress',
  'annex.iv.contact': 'Kontaktpersonens namn, befattning och kontaktuppgifter',
  'annex.iv.description':
    'Beskrivning av behandlingen (inbegripet en tydlig avgränsning av ansvarsområden om flera underbiträden har godkänts)',
  'annex.part.purpose': 'Ändamål',
  'annex.part.personalData': 'Personuppgifter',
  'annex.part.dataSubjects': 'Registrerade',
  'annex.part.description': 'Beskrivning',
  'annex.part.location': 'Plats för behandlingen',
  'annex.part.retention': 'Lagringstid',
  'annex.part.responsibilities': 'Avgränsning av ansvar',
  'annex.onRequest': 'Lämnas till kund på begäran',
  'annex.contactOnRequest': 'Genom {organisation}',
  'annex.unnamedSentence':
    'Vissa underbiträden anges här med kategori. Kunder får veta deras namn på begäran{contact, select, none {.} other {: {contact}.}}',
  'error.ANNEX_EMPTY':
    '{file} har ingen aktiv behandling att skriva ut. Lägg till underbiträden eller gör deras behandlingar aktiva och försök igen.',
  'error.MASKED_NAME_IN_TEXT':
    'Den offentliga bilagan skapades inte: det maskerade namnet ”{name}” skulle ha stått i texten ”{text}”. Formulera om texten eller ange underbiträdet öppet.',
  'error.ANNEX_FORMAT_UNKNOWN': '{file} måste sluta på .pdf eller .json. Välj något av dem och försök igen.',
  'error.ANNEX_SIGNS_PDF_ONLY': 'Bara en PDF kan undertecknas. Spara {file} utan identitet, eller som .pdf.',
  'error.SIGNATURE_NOT_VERIFIED':
    'PDF-filen undertecknades, men kontrollen av den misslyckades ({problem}), så den sparades inte. Inget har ändrats. Försök med en annan identitet.',
  'error.IMPORT_NOTHING_CHOSEN': 'Ingen rad är vald. Välj minst en rad att läsa in.',
};
