/** drift: English texts. */
export const driftEn = {
  'cli.help.drift': 'Compares the latest annex of each customer with today’s register; fails when one differs.',
  'cli.help.reissue':
    'Issues annexes anew into a new folder with a manifest: those of these numbers, or all that differ from the register. Each is issued as agreed with its customer today: its language, and whether it is told real names; what that changes is said first. --changes adds a table of what has changed. --dry-run only tells.',
  'cli.help.annexes':
    'Lists the issued annexes, newest first: number, date, customer, profile, language, who reads it, signature, by which one it was superseded, and copies that came back.',
  'cli.help.receive':
    'Keeps a copy of an annex that came back from the customer, where it is the very annex that was issued. --on: the day on which it came, from the day of issue to today; today where none is given. --scanned: a paper as a PDF or a picture (PNG, JPEG, GIF, WebP), which nothing can be compared with.',
  'cli.drift.same':
    '{count, plural, =0 {No annex says} one {One annex says} other {# annexes say}} what the register says today.',
  'cli.reissue.none': 'No annex differs from the register. Nothing was issued.',
  'cli.reissue.issued': 'Issued annex {number}: {file}',
  'cli.reissue.lacksChanges':
    '  without a table of the changes: annex {number} cannot be told as this one is, so nothing can be compared',
  'cli.reissue.manifestFailed': 'The annexes above are issued and in the folder, but it has no manifest. {error}',
  'cli.reissue.would':
    '{count, plural, =0 {No annex} one {# annex} other {# annexes}} would be issued anew. Nothing was issued.',
  'cli.annexes.none': 'No annex has been issued.',
  'cli.annexes.noneFor': 'No annex has been issued to {name}.',
  'cli.annexes.column.number': 'Number',
  'cli.annexes.column.issued': 'Issued',
  'cli.annexes.column.asOf': 'As of',
  'cli.annexes.column.customer': 'Customer',
  'cli.annexes.column.profile': 'Profile',
  'cli.annexes.column.language': 'Language',
  'cli.annexes.column.audience': 'Told',
  'cli.annexes.column.signed': 'Signed by',
  'cli.annexes.column.superseded': 'Superseded by',
  'cli.annexes.column.copies': 'Copies',
  'cli.annexes.copy.same': 'as issued',
  'cli.annexes.copy.countersigned': 'countersigned',
  'cli.annexes.copy.scanned': 'scanned paper, not compared',
  'annexes.told.public': 'public labels',
  'annexes.told.customer': 'real names',
  'annexes.told.internal': 'real names, internal',
  'annexes.internalAbout': 'internal use, about {customer}',
  'cli.receive.same': '{file} is annex {number} as it was issued, without further signatures. It was kept.',
  'cli.receive.countersigned': '{file} is annex {number} as it was issued, signed by {name}. It was kept.',
  'cli.receive.scanned':
    '{file} was kept with annex {number} as a scanned paper. Nothing could be compared: read yourself whether it says what was issued.',
  'drift.state.same': 'says what the register says',
  'drift.state.differs': 'no longer matches the register',
  'drift.state.cannot': 'cannot be made anew',
  'drift.choice.audience.customer': 'The customer is now told real names.',
  'drift.choice.audience.public': 'The customer is now told public labels instead of real names.',
  'drift.choice.language': 'Its language is now {language}{second, select, none {} other {, with {second} beside it}}.',
  'drift.choice.profile':
    'The profile {own}, with which it was issued, has been removed. Issued anew, it has the form {profile}, from which that profile was made.',
  'drift.around.organisation': 'Particulars of the organisation',
  'drift.around.customer': 'Particulars of the customer',
  'drift.around.title': 'Title',
  'drift.around.introduction': 'Introduction',
  'drift.around.columns': 'Columns',
  'drift.around.sections': 'Which tables come after the main one, or their headings',
  'drift.around.notes': 'Paragraphs after the table',
  'error.ANNEX_NUMBER_UNKNOWN':
    'The register has no annex {number}. Nothing was changed. `bilaga annexes` lists the numbers.',
  'error.ANNEX_SUPERSEDED':
    'Annex {number} has been superseded by a later one. Nothing was issued for it. Choose the latest annex.',
  'error.ANNEX_COPY_CHANGED':
    '{file} is not annex {number} as it was issued: it has been changed. It was not kept. Ask the customer to sign the file that you sent.',
  'error.ANNEX_COPY_OTHER': '{file} is annex {other} of {organisation}, not annex {number}. It was not kept.',
  'error.ANNEX_COPY_UNKNOWN':
    '{file} cannot be compared with annex {number}: it holds none of the data that the annex was issued with. If it is a scanned paper, say so and try again.',
  'error.ANNEX_COPY_NO_PAPER':
    '{file} cannot be kept with annex {number} as a scanned paper: it is neither a PDF nor a picture (PNG, JPEG, GIF, WebP). It was not kept. Scan the paper as one of these.',
  'error.ANNEX_COPY_KNOWN': '{file} has been kept with annex {number} already. Nothing was changed.',
} as const;
