/** annexes: English texts. */
export const annexesEn = {
  'error.ANNEX_TEXT_LOST':
    'The PDF was not made, because this text would not have reached the paper: “{text}”. Shorten it or split it into several rows and try again.',
  'error.ANNEX_CHARACTER_MISSING':
    'The PDF was not made, because its fonts have no character {character} ({code}). It stands in {row, plural, =0 {the text} other {row # of the table,}} “{text}”. Replace the character and try again.',
} as const;
