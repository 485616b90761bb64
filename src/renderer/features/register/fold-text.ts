/** Without case and diacritics: "Brannkyrka" finds Brännkyrka. */
export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
