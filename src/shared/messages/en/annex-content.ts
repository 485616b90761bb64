/** Why an annex is not made. */
export const annexContentEn = {
  'error.ANNEX_EMPTY':
    '{file} has no active processing to print. Add sub-processors, or set their processings to active, and try again.',
  'error.ANNEX_OF_THE_FUTURE':
    'The annex was not made: {date} has not come yet, and nobody knows what the register will say then. Choose today or an earlier day.',
  'error.PROFILE_NOT_FOR_AUDIENCE':
    'The annex was not made: the profile “{profile}” is not for {audience, select, public {the public} customer {customers} other {internal use}}. Choose another profile or another recipient.',
  'error.PROFILE_COLUMN_INTERNAL':
    'The annex was not made: the profile “{profile}” has a column with the names of your customers, which may only be printed for internal use. Remove the column or choose internal use.',
  'error.MASKED_NAME_IN_TEXT':
    'The public annex was not made: it would have said “{name}”, which is masked, in the text “{text}”. Reword that text or name the sub-processor openly. As of a day before it was masked, make the annex for a customer or for internal use.',
  'error.ANNEX_FOR_OTHERS':
    'Annex {number} was for another recipient, or shows other names, so this one can neither take its place nor list the changes since it. Choose its recipient, or do not supersede it.',
  'error.ANNEX_FORMAT_UNKNOWN': '{file} must end in one of {endings}. Choose one of these and try again.',
  'error.ANNEX_SIGNS_PDF_ONLY': 'Only a PDF can be signed. Save {file} without an identity, or as .pdf.',
  'error.SIGNATURE_NOT_VERIFIED':
    'The PDF was signed, but checking it again failed ({problem}), so it was not saved. Nothing was changed. Try another identity.',
  'error.IMPORT_NOTHING_CHOSEN': 'No row is chosen. Choose at least one row to take in.',
} as const;
