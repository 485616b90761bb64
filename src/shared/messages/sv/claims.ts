/** Claims on annexes, and why one does not hold. */
export const claimsSv = {
  'claim.agreement-with-all': 'Vi har personuppgiftsbiträdesavtal med samtliga underbiträden',
  'claim.agreement-with-all.missing.missing': 'inget undertecknat avtal gäller',
  'claim.agreement-with-all.missing.expired': 'avtalet löpte ut {until}',
  'claim.agreement-with-all.missing.no-copy': 'inget undertecknat exemplar är bifogat',
  'claim.agreement-with-all.missing.refuted':
    'det undertecknade exemplaret går inte att läsa, eller dess signatur håller inte',
  'claim.agreement-with-all.missing.not-covering': 'inget gällande avtal omfattar alla behandlingar i bilagan',
  'claim.stored-in-eea': 'Personuppgifterna lagras endast inom EU/EES',
  'claim.stored-in-eea.missing.unknown': 'lagringsländer är inte ifyllda',
  'claim.stored-in-eea.missing.outside': 'lagrar i {countries}',
  'claim.processed-in-eea': 'Personuppgifterna lagras i och nås endast från EU/EES',
  'claim.processed-in-eea.missing.unknown': 'länder för lagring eller åtkomst är inte ifyllda',
  'claim.processed-in-eea.missing.outside': 'lagras i eller nås från {countries}',
  'claim.transfers-covered': 'Varje överföring till tredjeland har ett överföringsverktyg',
  'claim.transfers-covered.missing.finding': 'anmärkning: {check}',
  'claim.reviewed': 'Samtliga underbiträden har setts över i tid',
  'claim.reviewed.missing.never': 'ingen översyn, eller inget intervall för översyn, är ifyllt',
  'claim.reviewed.missing.overdue': 'översyn skulle ha gjorts {dueOn}',
  'error.CLAIM_NOT_PROVEN':
    'Bilagan gjordes inte: registret visar inte att meningen ”{claim}” stämmer. Det saknas stöd för {more, plural, =0 {{names}} one {{names} och # till} other {{names} och # till}}. Fyll i det som saknas, eller utelämna meningen.{masked, select, none {} other { Verkligt namn, internt: {masked}.}}',
  'claims.title': 'Meningar som registret visar',
  'claims.help': 'Skrivs ut endast om de stämmer för varje rad, per bilagans datum.',
  'claims.proven': 'Visat',
  'claims.notProven': '{count, plural, one {Inte visat för ett underbiträde} other {Inte visat för # underbiträden}}',
  'claims.more': 'och {count, number} till',
} as const;
