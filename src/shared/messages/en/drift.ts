/** drift: English texts. */
export const driftEn = {
  'cli.help.drift': 'Compares the latest annex of each customer with today’s register; fails when one differs.',
  'cli.help.reissue':
    'Issues annexes anew into a new folder with a manifest: those of these numbers, or all that differ from the register. --changes adds a table of what has changed.',
  'cli.help.receive':
    'Keeps a copy of an annex that came back from the customer, where it is the very annex that was issued. --scanned: a paper, which nothing can be compared with.',
  'cli.drift.same':
    '{count, plural, =0 {No annex says} one {One annex says} other {# annexes say}} what the register says today.',
  'cli.reissue.none': 'No annex differs from the register. Nothing was issued.',
  'cli.reissue.issued': 'Issued annex {number}: {file}',
  'cli.receive.same': '{file} is annex {number} as it was issued, without further signatures. It was kept.',
  'cli.receive.countersigned': '{file} is annex {number} as it was issued, signed by {name}. It was kept.',
  'cli.receive.scanned': '{file} was kept with annex {number} as a scanned paper; nothing could be compared.',
  'drift.state.same': 'says what the register says',
  'drift.state.differs': 'no longer matches the register',
  'drift.state.cannot': 'cannot be made anew',
  'drift.around.organisation': 'Particulars of the organisation',
  'drift.around.customer': 'Particulars of the customer',
  'drift.around.title': 'Title',
  'drift.around.introduction': 'Introduction',
  'drift.around.columns': 'Columns',
  'drift.around.sections': 'Tables after the main one',
  'drift.around.notes': 'Paragraphs after the table',
  'error.ANNEX_NUMBER_UNKNOWN':
    'The register has no annex {number}. Nothing was changed. `bilaga drift` with --json shows the numbers.',
  'error.ANNEX_SUPERSEDED':
    'Annex {number} has been superseded by a later one. Nothing was issued for it. Choose the latest annex.',
  'error.ANNEX_COPY_CHANGED':
    '{file} is not annex {number} as it was issued: it has been changed. It was not kept. Ask the customer to sign the file that you sent.',
  'error.ANNEX_COPY_OTHER': '{file} is annex {other} of {organisation}, not annex {number}. It was not kept.',
  'error.ANNEX_COPY_UNKNOWN':
    '{file} cannot be compared with annex {number}: it holds none of the data that the annex was issued with. If it is a scanned paper, say so and try again.',
  'error.ANNEX_COPY_KNOWN': '{file} has been kept with annex {number} already. Nothing was changed.',
} as const;
