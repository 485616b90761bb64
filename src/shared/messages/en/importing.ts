/** Taking in a list: what went wrong, what was left out and why, what to look at. */
export const importingEn = {
  'error.LIST_EMPTY':
    'There is no text in the list. Nothing was changed. Copy the list with its rows, or choose a file that has them.',
  'error.LIST_NOT_RECOGNISED':
    'No list of sub-processors was found in the text. Nothing was changed. A list has a row per sub-processor with its purpose and the personal data: as a table, as CSV, or as lines in that order with a blank line between the sub-processors, preferably below a header such as “Sub-processor, Purpose, Personal data”.',
  'error.LIST_BINARY':
    '{kind, select, workbook {{file} is a ZIP file, but neither a workbook (XLSX, ODS) nor a document (DOCX, ODT). Open or unpack it, then copy the table or save it as CSV.} office {{file} is an older Office document (XLS, DOC). Open it and save it as XLSX or DOCX, or copy the table.} pdf {{file} is a PDF without the data that Bilaga puts into its annexes, and tables in other PDFs cannot be read. Open it, select the list, copy it and paste it, or ask the sender for a workbook.} image {{file} is a picture, not text. Type the list in, or get it as text.} database {{file} is a database or a register, not a list. A register is opened from the File menu.} archive {{file} is a compressed archive. Unpack it and choose the list in it.} rtf {{file} is formatted text (RTF). Open it, then copy the table or save it as plain text or CSV.} other {{file} is not text. Choose a list as text, CSV, HTML, workbook (XLSX, ODS) or document (DOCX, ODT).}} Nothing was changed.',
  'error.LIST_ENCRYPTED':
    '{file} is encrypted with a password. Nothing was changed. Open it with the password and save it without, or copy the table and paste it.',
  'error.LIST_DAMAGED':
    '{file} is damaged, or not what it says it is. Nothing was changed. Open it in its program and save it anew, or copy the table and paste it.',
  'error.LIST_UNPACKS_TOO_LARGE':
    '{file} holds more than is read at once. Nothing was changed. Copy only the table into a new file, or paste it.',
  'error.LIST_ANNEX_DAMAGED':
    'The annex in {file} is not whole, or was made by a newer Bilaga. Nothing was changed. Get the file anew, or open it with the latest version of Bilaga.',
  'error.LIST_TOO_LONG':
    'The list has more than {limit, number} {what, select, rows {rows} lines {lines} other {characters}}; no more can be taken in at once. Nothing was changed. Divide it and take in the parts one by one.',
  'error.LIST_CELL_TOO_LONG':
    'A text in the row at line {line, number} is longer than {limit, number} characters. Nothing was changed. Shorten it, or check that the quotation marks of the list are closed.',
  'error.LIST_TOO_DEEP':
    'The page is built from too many elements (more than {depth, number} inside each other or {elements, number} in all). Nothing was changed. Copy only the list from the page and paste that.',

  'importing.shape.blocks': 'Lines in blocks',
  'importing.shape.labelled': 'Cards with labels',
  'importing.shape.lines': 'One row a line',
  'importing.shape.delimited': 'Delimited (CSV)',
  'importing.shape.markdown': 'Markdown table',
  'importing.shape.html-table': 'Table of a web page',
  'importing.shape.workbook': 'Workbook',
  'importing.shape.document-table': 'Table of a document',
  'importing.shape.annex': 'Annex of Bilaga',

  'importing.field.name': 'Sub-processor',
  'importing.field.purpose': 'Purpose',
  'importing.field.personalData': 'Personal data',
  'importing.field.service': 'Service',
  'importing.field.dataSubjects': 'Data subjects',
  'importing.field.country': 'Country',
  'importing.field.transferTool': 'Transfer tool',
  'importing.field.retention': 'Retention',
  'importing.field.measures': 'Security measures',
  'importing.field.registrationNumber': 'Registration number',
  'importing.field.address': 'Address',
  'importing.field.contact': 'Contact',
  'importing.field.website': 'Website',
  'importing.field.publicLabel': 'Public label',
  'importing.field.location': 'Place',
  'importing.field.description': 'Description',
  'importing.field.responsibilities': 'Delimitation of responsibilities',

  'importing.skipped.before-list': 'Text before the list',
  'importing.skipped.after-list': 'Text after the list',
  'importing.skipped.header': 'Header',
  'importing.skipped.title': 'Title of a section, not a sub-processor',
  'importing.skipped.blank': 'Empty row',
  'importing.skipped.incomplete': 'Looks like part of a row; the rest is missing',
  'importing.skipped.not-a-row': 'Text between the rows',
  'importing.skipped.name-too-long': 'The name is too long to be one',

  'importing.warning.missing-purpose': 'The purpose is missing. A customer must be told what the sub-processor does.',
  'importing.warning.missing-personal-data': 'The personal data are missing.',
  'importing.warning.duplicate-row':
    'The same row, word for word, is higher up in the list. It will not be taken in unless you include it.',
  'importing.warning.name-from-above': 'The row had no name of its own; it got the one above.',
  'importing.warning.joined-blocks': 'A blank line inside the row was passed over. Check that the row is whole.',
  'importing.warning.blank-line-missing':
    'There was no blank line before or after this row. Check where it begins and ends.',
  'importing.warning.joined-lines': 'Several lines were joined into one text.',
  'importing.warning.uncertain-cells':
    'The row had more lines than the list has columns. Check that each text is in its place.',
  'importing.warning.extra-cells': 'The row had more cells than the header; the rest was put last in the row.',
  'importing.warning.unbalanced-quotes': 'A quotation mark is not closed and was taken as part of the text.',
  'importing.warning.country-not-recognised':
    'The country was kept as text, because it is not only names of countries.',
  'importing.warning.several-matches': 'Several sub-processors in the register have this name. Choose which one it is.',
  'importing.warning.legal-form-differs':
    'The register has a company with this name but another legal form. It may be another company of the same group.',

  'importing.kind.company': 'Company',
  'importing.kind.category': 'Category',
  'importing.kind.legal-form': 'The name has a legal form',
  'importing.kind.domain': 'The name is a domain name',
  'importing.kind.known': 'Already in the register',
  'importing.kind.brand': 'Taken as the name of a company',
  'importing.kind.generic-words': 'Only words for kinds of services: taken as a public label',
  'importing.kind.generic-head': 'Says what kind of vendor it is, not which: taken as a public label',
  'importing.kind.public-label': 'The list has a public label for it: it is taken in as masked',
  'importing.kind.on-request': 'The name is given on request: taken as a public label',
} as const;
