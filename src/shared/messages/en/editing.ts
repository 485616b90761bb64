/** Editing many records at once, services, merging, reveals. */
export const editingEn = {
  'error.REFERENCE_MISSING':
    '{record}: what “{field}” refers to does not exist in the register, so nothing was changed. It may have been deleted or undone; choose again.',
  'error.ENGAGES_OTHERS':
    '{name} engages {more, plural, =0 {{others}} one {{others} and # more} other {{others} and # more}}, so nothing was removed. Remove those too, or say first who engages them instead.',
  'error.CUSTOMER_HAS_ANNEXES':
    '{name} has been issued {count, plural, one {an annex, which stays} other {# annexes, which stay}} in the register for ever, so the customer was not removed.',
  'error.MERGE_NEEDS_TWO': '{name} cannot be merged with itself. Choose another sub-processor.',
  'error.SERVICE_EXISTS': 'There is a service called {name} already, so nothing was changed. Choose another name.',
  'error.SERVICE_IS_THE_ONLY_ONE':
    '{name} was not removed: it is the only service of {more, plural, =0 {{example}} one {{example} and # more} other {{example} and # more}}, which without it would count for all services. Give what it concerns another service first, or make {name} inactive.',
  'error.REVEALED_BY_ANNEX':
    'That {recipient} was told {name} was logged by an issued annex and stays as it is. Add an entry of your own instead.',
  'error.LOGO_NOT_AN_IMAGE': '{file} is not a PNG or JPEG image that can be read to its end. Choose another file.',
  'error.LOGO_DIMENSIONS':
    '{file} measures {width} × {height} pixels; a logo may measure at most {limit} on each side. Choose a smaller one.',
  'error.LOGO_COLOURS':
    '{file} is made for the printing press (CMYK), which an archivable PDF cannot hold. Save it as RGB or greyscale and choose it again.',

  'merge.note': '{what} (from {name})',
  'reveal.annexRecipient': 'Recipient of annex {number}',

  'cli.help.reveals':
    'Lists who was told which masked name, latest first: date, recipient, name, public label, means, ground. --as-of DATE lists what the log said at the end of that day.',
  'cli.help.merge':
    'Makes one sub-processor of several: KEEP keeps its name and what is filled in, blanks are filled from the others, and their processings, agreements and reveals move to it. Where they differ, what KEEP does not say is added to its notes. One revision; undo takes it back.',
  'cli.noReveals': 'Nobody has been told a masked name yet.',
  'cli.merged':
    'Merged {count, plural, one {# sub-processor} other {# sub-processors}} into {name} (revision {revision}).',
} as const;
