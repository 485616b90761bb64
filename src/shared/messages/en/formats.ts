/** formats: English texts. */
export const formatsEn = {
  'error.ANNEX_CHARACTER_UNWRITABLE':
    'The file was not made: Word, Excel and HTML files cannot hold the character {code}, which stands in “{text}” (shown as �). Remove it and try again, or choose another format.',
  'error.ANNEX_CELL_TOO_LONG':
    'The Excel file was not made: a cell of it can hold {most, number} characters, and the text that begins “{text}” is longer. Shorten it and try again, or choose another format.',
  'error.PROFILE_NOT_FOUND':
    'There is no profile of your own called {name} in {file}. Add it in the app, or choose one of ours with --profile.',
  'cli.draftWritten': 'Wrote a draft, without a number: {file}',
  'cli.draftUnsigned': '--draft writes without a number and without a signature: leave out --identity',
} as const;
