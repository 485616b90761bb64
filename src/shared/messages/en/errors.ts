/** What went wrong, to which record, and what to do. The key is `error.` and the code of a RegisterError. */
export const errorsEn = {
  'error.INTERNAL': 'Something unexpected went wrong. Nothing was changed. The log has the details.',
  'error.INVALID_INPUT': '{place} cannot be used: {problem}. Nothing was changed.',
  'error.FILE_NOT_FOUND': '{file} does not exist. Check its name and place and try again.',
  'error.FILE_NAME_INVALID':
    '{length, plural, =0 {A file name is empty} other {A file name is too long (# characters)}}. Nothing was changed. Check the command.',
  'error.NOT_A_FILE':
    '{file} is a folder, a pipe or a device, not an ordinary file. Nothing was read from it. Choose a file.',
  'error.FILE_EMPTY':
    '{file} is empty (0 bytes), so there is nothing to store. Open it to see whether it has been downloaded wholly, and try again.',
  'error.FILE_UNREADABLE': '{file} cannot be read ({reason}). Check that you may open it and try again.',
  'error.FILE_UNWRITABLE': '{file} cannot be written ({reason}). Choose another place and try again.',
  'error.FILE_CHANGED':
    '{file} changed while it was being read. Nothing was stored. Try again when it is no longer being written.',
  'error.FILE_TOO_LARGE': '{file} is {size} MB; at most {limit} MB can be taken in. Nothing was changed.',
  'error.DISK_FULL': 'The disk that holds {file} is full. Nothing was changed. Free some space and try again.',
  'error.CANCELLED': 'Cancelled. Nothing was changed.',

  'problem.input': 'What was given',
  'problem.field': '“{field}”',
  'problem.fieldOf': '{record}: “{field}”',
  'problem.empty': 'it must not be empty',
  'problem.too-long': 'it may be at most {limit} characters long',
  'problem.too-many': 'it may hold at most {limit} values',
  'problem.too-small': 'it must be at least {limit}',
  'problem.too-large': 'it must be at most {limit}',
  'problem.not-a-number': 'it is not a whole number',
  'problem.not-a-date': 'it is not a date such as 2026-01-31',
  'problem.in-the-future': 'the date lies in the future',
  'problem.not-a-country':
    'a country is written with its ISO 3166-1 code of two capitals, such as SE, and this is none',
  'problem.not-a-choice': 'it must be one of: {choices}',
  'problem.not-an-email': 'it is not an e-mail address that can be used here',
  'problem.no-such-field': 'there is no such field',
  'problem.unfit': 'it does not have the form that it must have',
} as const;
