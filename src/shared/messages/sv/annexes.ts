import type { annexesEn } from '#shared/messages/en/annexes.ts';

/** annexes: Swedish texts. */
export const annexesSv: Record<keyof typeof annexesEn, string> = {
  'annex.pdf.number': 'Bilaga {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Kund',
  'annex.pdf.contract': 'Avtal: {reference}',
  'annex.pdf.asOf': 'Gäller per',
  'annex.pdf.revision': 'Registrets revision {number} ({hash})',
  'annex.pdf.state': 'Per {date} · revision {number} ({hash})',
  'annex.pdf.page': 'Sida {page} av {pages}',
  'annex.pdf.noRows': 'Inga',
  'annex.pdf.signature': 'Undertecknat för {organisation}',
  'annex.pdf.provenance':
    'Sammanställd {time} ur registrets revision {number}. Den bifogade filen {file} innehåller samma uppgifter i maskinläsbar form.\nRevisionens SHA-256: {hash}',
  'annex.pdf.attachment': 'Bilagans innehåll i maskinläsbar form',
  'error.ANNEX_TEXT_LOST':
    'PDF-filen skapades inte, eftersom den här texten inte skulle ha kommit med på papperet: ”{text}”. Korta texten eller dela upp den på flera rader och försök igen.',
  'error.ANNEX_CHARACTER_MISSING':
    'PDF-filen skapades inte, eftersom dess typsnitt saknar tecknet {character} ({code}). Det står i {row, plural, =0 {texten} other {tabellens rad #,}} ”{text}”. Byt ut tecknet och försök igen.',
};
