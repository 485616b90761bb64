/** Claims on annexes, and why one does not hold. */
export const claimsEn = {
  'claim.agreement-with-all': 'We have a data processing agreement with every sub-processor',
  'claim.agreement-with-all.sentence':
    'As of {date}, {organisation} has a data processing agreement under GDPR art. 28(4) in force with every sub-processor in this list.',
  'claim.agreement-with-all.missing.missing': 'no signed agreement in force',
  'claim.agreement-with-all.missing.expired': 'agreement expired {until}',
  'claim.agreement-with-all.missing.no-copy': 'no signed copy is attached',
  'claim.agreement-with-all.missing.refuted': 'the signed copy cannot be read, or its signature does not hold',
  'claim.agreement-with-all.missing.not-covering': 'no agreement in force covers all processings in this annex',
  'claim.stored-in-eea': 'Personal data are stored within the EU/EEA only',
  'claim.stored-in-eea.sentence':
    'As of {date}, the sub-processors in this list store the personal data within the EU/EEA only.',
  'claim.stored-in-eea.missing.unknown': 'countries of storage not filled in',
  'claim.stored-in-eea.missing.outside': 'stores in {countries}',
  'claim.processed-in-eea': 'Personal data are stored in and accessed from the EU/EEA only',
  'claim.processed-in-eea.sentence':
    'As of {date}, the sub-processors in this list store the personal data within the EU/EEA and access them from there only.',
  'claim.processed-in-eea.missing.unknown': 'countries of storage or of access not filled in',
  'claim.processed-in-eea.missing.outside': 'stored in or accessed from {countries}',
  'claim.transfers-covered': 'Every transfer to a third country has a transfer tool',
  'claim.transfers-covered.sentence':
    'As of {date}, every transfer of personal data to a third country by the sub-processors in this list rests on a transfer tool under GDPR chapter V.',
  'claim.transfers-covered.missing.finding': 'finding: {check}',
  'claim.reviewed': 'Every sub-processor is reviewed on time',
  'claim.reviewed.sentence':
    'As of {date}, {organisation} has reviewed every sub-processor in this list within its review interval.',
  'claim.reviewed.missing.never': 'no review, or no review interval, is entered',
  'claim.reviewed.missing.overdue': 'review was due {dueOn}',
  'error.CLAIM_NOT_PROVEN':
    'The annex was not made: the register does not prove the sentence “{claim}”. It is not proven of {more, plural, =0 {{names}} one {{names} and # more} other {{names} and # more}}. Fill in what is missing, or leave the sentence out.',
  'claims.title': 'Sentences that the register proves',
  'claims.help': 'Printed only where they are true of every row, as of the annex’s date.',
  'claims.proven': 'Proven',
  'claims.notProven': '{count, plural, one {Not proven of one sub-processor} other {Not proven of # sub-processors}}',
  'claims.more': 'and {count, number} more',
} as const;
