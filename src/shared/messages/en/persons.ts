/** Erasing a person (GDPR art. 17). */
export const personsEn = {
  'error.PERSON_TOO_VAGUE':
    'This is too little to know a person by. Write a name, a whole e-mail address or a telephone number of at least five digits.',
  'error.PERSON_NOT_FOUND': 'Nothing was erased: the person’s data are in none of these places any more. Search again.',
  'erase.found.readings':
    '{count, plural, one {The name was also read in one stored document.} other {The name was also read in # stored documents.}}',
  'erase.found.readings.what':
    'It is taken out of the text that was read, so that no search finds it there. The documents themselves are not changed.',
  'erase.consequence.noPlaces': 'Nothing about {name} is erased in the records: no place was found or chosen there.',
  'erase.consequence.readings':
    '{count, plural, one {What was read in one stored document loses {name}, and that document is never read again.} other {What was read in # stored documents loses {name}, and those are never read again.}} Nor is a document that could not be read, or only in part: the name may stand there.',
  'erase.done.readings':
    '{count, plural, one {The text that was read in one document lost the name.} other {The texts that were read in # documents lost the name.}}',
} as const;
