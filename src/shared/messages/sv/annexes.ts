import type { annexesEn } from '#shared/messages/en/annexes.ts';

/** annexes: Swedish texts. */
export const annexesSv: Record<keyof typeof annexesEn, string> = {
  'error.ANNEX_TEXT_LOST':
    'PDF-filen skapades inte, eftersom den här texten inte skulle ha kommit med på papperet: ”{text}”. Korta texten eller dela upp den på flera rader och försök igen.',
  'error.ANNEX_CHARACTER_MISSING':
    'PDF-filen skapades inte, eftersom dess typsnitt saknar tecknet {character} ({code}). Det står i {row, plural, =0 {texten} other {tabellens rad #,}} ”{text}”. Byt ut tecknet och försök igen.',
};
