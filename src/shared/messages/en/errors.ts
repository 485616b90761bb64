/** What went wrong, to which record, and what to do. The key is `error.` and the code of a RegisterError. */
export const errorsEn = {
  'error.INTERNAL': 'Something unexpected went wrong. Nothing was changed. The log has the details.',
  'error.INVALID_INPUT': 'The value of {field} cannot be used: {problem}',
  'error.FILE_NOT_FOUND': '{file} does not exist. Check its name and place and try again.',
  'error.FILE_NAME_INVALID':
    '{length, plural, =0 {A file name is empty} other {A file name is too long (# characters)}}. Nothing was changed. Check the command.',
  'error.FILE_UNREADABLE': '{file} cannot be read ({reason}). Check that you may open it and try again.',
  'error.FILE_UNWRITABLE': '{file} cannot be written ({reason}). Choose another place and try again.',
  'error.FILE_CHANGED':
    '{file} changed while it was being read. Nothing was stored. Try again when it is no longer being written.',
  'error.FILE_TOO_LARGE': '{file} is {size} MB; at most {limit} MB can be taken in. Nothing was changed.',
  'error.DISK_FULL': 'The disk that holds {file} is full. Nothing was changed. Free some space and try again.',
  'error.CANCELLED': 'Cancelled. Nothing was changed.',
} as const;
