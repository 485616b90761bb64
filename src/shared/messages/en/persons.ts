/** Erasing a person (GDPR art. 17). */
export const personsEn = {
  'error.PERSON_TOO_VAGUE':
    'This is too little to know a person by. Write a name, a whole e-mail address or a telephone number of at least five digits.',
  'error.PERSON_NOT_FOUND': 'Nothing was erased: the person’s data are in none of these places any more. Search again.',
} as const;
