/** What an annex itself says, whatever its format. The wording of Annex IV is that of Decision (EU) 2021/915. */
export const annexContentEn = {
  'annex.list.title': 'Sub-processors',
  'annex.list.introduction':
    '{organisation} engages the following sub-processors to process personal data on behalf of its customers (Article 28(2) and (4) of Regulation (EU) 2016/679).',
  'annex.list.subProcessor': 'Sub-processor',
  'annex.list.purpose': 'Purpose',
  'annex.list.personalData': 'Personal data',
  'annex.iv.title': 'Annex IV – List of sub-processors',
  'annex.iv.introduction':
    'The controller has authorised the use of the following sub-processors by {organisation} (Commission Implementing Decision (EU) 2021/915, Annex IV):',
  'annex.iv.name': 'Name',
  'annex.iv.address': 'Address',
  'annex.iv.contact': 'Contact person’s name, position and contact details',
  'annex.iv.description':
    'Description of the processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
  'annex.part.purpose': 'Purpose',
  'annex.part.personalData': 'Personal data',
  'annex.part.dataSubjects': 'Data subjects',
  'annex.part.description': 'Description',
  'annex.part.location': 'Place of processing',
  'annex.part.retention': 'Retention',
  'annex.part.responsibilities': 'Delimitation of responsibilities',
  'annex.onRequest': 'Given to customers on request',
  'annex.contactOnRequest': 'Through {organisation}',
  'annex.unnamedSentence':
    'Some sub-processors are given here by category. Customers are told their names on request{contact, select, none {.} other {: {contact}.}}',
  'error.ANNEX_EMPTY':
    '{file} has no active processing to print. Add sub-processors, or set their processings to active, and try again.',
  'error.MASKED_NAME_IN_TEXT':
    'The public annex was not made: it would have said “{name}”, which is masked, in the text “{text}”. Reword that text or name the sub-processor openly.',
  'error.ANNEX_FORMAT_UNKNOWN': '{file} must end in .pdf or .json. Choose one of these and try again.',
  'error.ANNEX_SIGNS_PDF_ONLY': 'Only a PDF can be signed. Save {file} without an identity, or as .pdf.',
  'error.SIGNATURE_NOT_VERIFIED':
    'The PDF was signed, but checking it again failed ({problem}), so it was not saved. Nothing was changed. Try another identity.',
  'error.IMPORT_NOTHING_CHOSEN': 'No row is chosen. Choose at least one row to take in.',
} as const;
