/** annexes: English texts. */
export const annexesEn = {
  'annex.pdf.number': 'Annex {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Customer',
  'annex.pdf.contract': 'Contract: {reference}',
  'annex.pdf.asOf': 'As of',
  'annex.pdf.revision': 'Register revision {number} ({hash})',
  'annex.pdf.state': 'As of {date} · revision {number} ({hash})',
  'annex.pdf.page': 'Page {page} of {pages}',
  'annex.pdf.noRows': 'None',
  'annex.pdf.signature': 'Signed on behalf of {organisation}',
  'annex.pdf.provenance':
    'Composed {time} from revision {number} of the register. The attached file {file} holds the same content in machine-readable form.\nSHA-256 of the revision: {hash}',
  'annex.pdf.attachment': 'The content of this annex in machine-readable form',
  'error.ANNEX_TEXT_LOST':
    'The PDF was not made, because this text would not have reached the paper: “{text}”. Shorten it or split it into several rows and try again.',
  'error.ANNEX_CHARACTER_MISSING':
    'The PDF was not made, because its fonts have no character {character} ({code}). It stands in {row, plural, =0 {the text} other {row # of the table,}} “{text}”. Replace the character and try again.',
} as const;
