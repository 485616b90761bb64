/** Looking back and bringing back. */
export const historyEn = {
  'error.REVISION_NOT_FOUND': 'This register has no revision {number}. Choose one from its history.',
  'error.RECORD_ABSENT_THEN':
    '{name, select, other {{name} was} none {The record was}} not in the register after revision {number}, so there is nothing to restore. Choose another revision.',
  'error.NO_REVISION_YET':
    'On {date} the register did not exist yet; its first revision is of {first}. Choose that day or a later one.',
  'error.NOT_IN_BIN': 'The record is not in the bin any more. It may have been taken out or brought back already.',

  'cli.help.compare':
    'Shows what is different between two moments, field by field. A moment is a date (the end of that day) or the number of a revision; without the second it is now. Example: bilaga compare r.bilaga 2026-01-01',
  'cli.notAMoment': '{value} is neither a date such as 2026-01-31 nor the number of a revision',
  'cli.compared':
    'Revision {from} ({fromTime}) to {to} ({toTime}): {added} added, {removed} removed, {changed} changed.',
  'cli.nothingDiffers': 'Nothing is different between revision {from} and {to}.',
  'cli.help.search':
    'Finds records that have every word, whatever their accents and case, and says in which field; and documents whose text has them on one page, after reading those that have not been read yet. --as-of DATE finds in the register as it was at the end of that day.',
  'cli.search.document': '{name}, page {page}{more, plural, =0 {} one { and # more} other { and # more}}',
  'cli.search.documents':
    '{total, plural, =0 {No document has it} one {One document has it} other {# documents have it}}{unread, plural, =0 {.} one {; one could not be read.} other {; # could not be read.}}',
  'cli.verify.intact':
    '{file}: intact. {revisions, plural, one {# revision} other {# revisions}}, {records, plural, one {# record} other {# records}} as history says, {documents, plural, one {# document} other {# documents}}.',
  'cli.verify.broken': '{file}: NOT intact. It has been changed past Bilaga, or the disk is at fault.',
  'cli.verify.changed': '{field}: history says {recorded} (revision {number}), the file {found}',
  'cli.verify.document': 'Document',
  'cli.verify.caOfRegister': '--ca goes with a PDF; a register has no certificates',
  'cli.blank': '(empty)',
  'cli.erased': '(erased)',
} as const;
