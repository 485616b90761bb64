import type { WindowLanguage } from '#shared/model/languages.ts';

/** What makes a kind of personal data need more: GDPR art. 9, art. 10, or art. 87 with the Swedish Act (2018:218) ch. 3 s. 10. */
export type DataCategoryLaw = 'special' | 'criminal' | 'nationalId';

export interface DataCategory {
  /** What `dataTags` holds. */
  readonly tag: string;
  readonly law: DataCategoryLaw | null;
  readonly sv: string;
  readonly en: string;
}

/**
 * Kinds of personal data to pick from, by theme. The tags are identifiers of the extension Personal Data (prefix `pd:`,
 * https://w3id.org/dpv/pd#) to the Data Privacy Vocabulary 2.2, W3C Data Privacy Vocabularies and Controls Community
 * Group, published under the W3C Document License; spelt as there (`VehicalLicenseNumber`). Names and selection are ours,
 * and so is what each one is in law. DPV has no term of its own for a national identity number: `pd:OfficialID` is its
 * official identifier. Biometric and genetic data are those that identify (art. 9(1)).
 */
export const dataCategories: readonly DataCategory[] = [
  plain('Name', 'Namn', 'Name'),
  kind(
    'nationalId',
    'OfficialID',
    'Personnummer eller annat officiellt id-nummer',
    'National or official identity number',
  ),
  plain('Passport', 'Pass', 'Passport'),
  plain('UID', 'Unikt id, till exempel kundnummer', 'Unique identifier, such as a customer number'),
  plain('Username', 'Användarnamn', 'User name'),
  plain('BirthDate', 'Födelsedatum', 'Date of birth'),
  plain('BirthPlace', 'Födelseort', 'Place of birth'),
  plain('Age', 'Ålder', 'Age'),
  plain('Gender', 'Kön', 'Gender'),
  plain('Nationality', 'Nationalitet', 'Nationality'),
  plain('Citizenship', 'Medborgarskap', 'Citizenship'),
  plain('Language', 'Språk', 'Language'),
  plain('Picture', 'Fotografi eller bild', 'Photograph or picture'),

  plain('Contact', 'Kontaktuppgifter', 'Contact details'),
  plain('EmailAddress', 'E-postadress', 'E-mail address'),
  plain('EmailAddressWork', 'E-postadress i arbetet', 'E-mail address at work'),
  plain('EmailAddressPersonal', 'Privat e-postadress', 'Private e-mail address'),
  plain('TelephoneNumber', 'Telefonnummer', 'Telephone number'),
  plain('PhysicalAddress', 'Postadress', 'Postal address'),
  plain('PostalCode', 'Postnummer', 'Postal code'),
  plain('Country', 'Land', 'Country'),

  plain('Job', 'Befattning och arbetsuppgifter', 'Position and tasks'),
  plain('CurrentEmployment', 'Anställning', 'Employment'),
  plain('EmploymentHistory', 'Tidigare anställningar', 'Earlier employments'),
  plain('Salary', 'Lön', 'Salary'),
  plain('PerformanceAtWork', 'Arbetsprestation', 'Performance at work'),
  plain('ProfessionalEvaluation', 'Bedömning av arbetet', 'Appraisal of work'),
  plain('DisciplinaryAction', 'Arbetsrättsliga åtgärder', 'Disciplinary measures'),
  plain('WorkEnvironment', 'Arbetsmiljö', 'Work environment'),
  plain('Education', 'Utbildning', 'Education'),
  plain('EducationQualification', 'Examina', 'Degrees'),
  plain('ProfessionalCertification', 'Yrkescertifikat', 'Professional certificates'),
  plain('School', 'Skola och betyg', 'School and grades'),
  plain('Reference', 'Referenser', 'References'),

  plain('Family', 'Familj och närstående', 'Family and next of kin'),
  plain('MaritalStatus', 'Civilstånd', 'Marital status'),
  plain('Offspring', 'Barn', 'Children'),

  plain('Financial', 'Ekonomi', 'Finances'),
  plain('BankAccount', 'Bankkonto', 'Bank account'),
  plain('FinancialAccountNumber', 'Kontonummer', 'Account number'),
  plain('PaymentCard', 'Betalkort', 'Payment card'),
  plain('PaymentCardNumber', 'Kortnummer', 'Payment card number'),
  plain('Transaction', 'Transaktioner', 'Transactions'),
  plain('Purchase', 'Köp', 'Purchases'),
  plain('Income', 'Inkomst', 'Income'),
  plain('Tax', 'Skatt', 'Tax'),
  plain('CreditWorthiness', 'Kreditvärdighet', 'Creditworthiness'),
  plain('LoanRecord', 'Lån', 'Loans'),
  plain('Insurance', 'Försäkringar', 'Insurance'),
  plain('Ownership', 'Ägande', 'Ownership'),
  plain('VehicalLicenseNumber', 'Fordons registreringsnummer', 'Vehicle registration number'),

  plain('IPAddress', 'IP-adress', 'IP address'),
  plain('MACAddress', 'MAC-adress', 'MAC address'),
  plain('DeviceBased', 'Uppgifter om enheten', 'Device information'),
  plain('DeviceOperatingSystem', 'Operativsystem', 'Operating system'),
  plain('BrowserFingerprint', 'Webbläsarens fingeravtryck', 'Browser fingerprint'),
  plain('UserAgent', 'Webbläsare eller program', 'Browser or program'),
  plain('BrowsingBehaviour', 'Besökta sidor', 'Pages visited'),
  plain('LinkClicked', 'Klick på länkar', 'Links clicked'),
  plain('ServiceConsumptionBehaviour', 'Hur tjänsten används', 'Use of the service'),
  plain('AuthenticationHistory', 'Inloggningar', 'Log-ins'),
  plain('Password', 'Lösenord', 'Password'),
  plain('PINCode', 'Pinkod', 'PIN code'),

  plain('Location', 'Plats', 'Location'),
  plain('GPSCoordinate', 'Positionsdata (GPS)', 'GPS coordinates'),
  plain('TravelHistory', 'Resor', 'Travel'),

  plain('Communication', 'Innehåll i meddelanden', 'Content of messages'),
  plain('EmailContent', 'Innehåll i e-post', 'Content of e-mail'),
  plain('CommunicationsMetadata', 'Trafikuppgifter om kommunikation', 'Communications metadata'),
  plain('CallLog', 'Samtalslista', 'Call log'),
  plain('VoiceCommunicationRecording', 'Inspelade samtal', 'Recorded calls'),
  plain('VoiceMail', 'Röstmeddelanden', 'Voice messages'),
  plain('SocialMedia', 'Sociala medier', 'Social media'),
  plain('PersonalDocuments', 'Personliga dokument', 'Personal documents'),
  plain('Preference', 'Inställningar och önskemål', 'Preferences'),
  plain('Interest', 'Intressen', 'Interests'),
  plain('Opinion', 'Åsikter och svar på enkäter', 'Opinions and survey answers'),
  plain('IndividualProfile', 'Profil', 'Profile'),

  kind('special', 'Health', 'Hälsa', 'Health'),
  kind('special', 'HealthRecord', 'Journal', 'Health record'),
  kind('special', 'MentalHealth', 'Psykisk hälsa', 'Mental health'),
  kind('special', 'Disability', 'Funktionsnedsättning', 'Disability'),
  kind('special', 'Prescription', 'Recept och läkemedel', 'Prescriptions and medicines'),
  kind('special', 'DrugTestResult', 'Drogtest', 'Drug tests'),
  kind('special', 'Genetic', 'Genetiska uppgifter', 'Genetic data'),
  kind('special', 'Biometric', 'Biometriska uppgifter', 'Biometric data'),
  kind('special', 'Fingerprint', 'Fingeravtryck', 'Fingerprint'),
  kind('special', 'FacialPrint', 'Ansiktsigenkänning', 'Facial recognition'),
  kind('special', 'EthnicOrigin', 'Ras eller etniskt ursprung', 'Racial or ethnic origin'),
  kind('special', 'Religion', 'Religion', 'Religion'),
  kind('special', 'PhilosophicalBelief', 'Filosofisk övertygelse', 'Philosophical belief'),
  kind('special', 'PoliticalOpinion', 'Politisk åsikt', 'Political opinion'),
  kind('special', 'TradeUnionMembership', 'Medlemskap i fackförening', 'Trade union membership'),
  kind('special', 'Sexual', 'Sexualliv', 'Sex life'),
  kind('special', 'SexualPreference', 'Sexuell läggning', 'Sexual orientation'),

  kind('criminal', 'Criminal', 'Uppgifter om brott', 'Criminal matters'),
  kind('criminal', 'CriminalOffence', 'Lagöverträdelser', 'Criminal offences'),
  kind('criminal', 'CriminalConviction', 'Fällande domar', 'Criminal convictions'),
];

function plain(term: string, sv: string, en: string): DataCategory {
  return { tag: `pd:${term}`, law: null, sv, en };
}

function kind(law: DataCategoryLaw, term: string, sv: string, en: string): DataCategory {
  return { tag: `pd:${term}`, law, sv, en };
}

const byTag: ReadonlyMap<string, DataCategory> = new Map(dataCategories.map((category) => [category.tag, category]));

/** What a tag is called; an own tag is its own name. */
export const dataCategoryName = (tag: string, language: WindowLanguage): string => byTag.get(tag)?.[language] ?? tag;

/** What makes a tag's data need more than others'; null for an own tag, about which nothing is known. */
export const dataCategoryLaw = (tag: string): DataCategoryLaw | null => byTag.get(tag)?.law ?? null;
