import type { AnnexContent } from '#shared/model/annex-content.ts';

const swedish = {
  title: 'Förteckning över underbiträden',
  introduction: [
    'Norrskog Systems AB anlitar de underbiträden som anges nedan för att utföra behandling av personuppgifter för kundens räkning (artikel 28.2 i dataskyddsförordningen).',
    'Kunden underrättas i förväg om planerade förändringar och har rätt att invända mot dem enligt avtalet.',
  ],
  notes: ['Förteckningen ersätter den tidigare bilagan med samma rubrik från och med den dag då den undertecknas.'],
  list: ['Underbiträde', 'Ändamål', 'Personuppgifter'],
  annexIv: ['Namn', 'Adress', 'Kontaktperson', 'Beskrivning av behandlingen'],
  purposes: [
    'Drift och lagring av tjänsten i datacenter inom EU',
    'Utskick av SMS med påminnelser',
    'Ärendehantering och support i andra linjen, inklusive felsökning i kundens miljö på kundens begäran',
    'Säkerhetskopiering',
  ],
  data: [
    'Namn, e-postadress, telefonnummer och användarens roll',
    'Mobilnummer, meddelandets text',
    'Innehållet i supportärenden, bifogade filer, loggar med IP-adress och tidpunkt',
    'Alla uppgifter i tjänsten (krypterade)',
  ],
} as const;

const english: { [K in keyof typeof swedish]: (typeof swedish)[K] extends string ? string : readonly string[] } = {
  title: 'List of sub-processors',
  introduction: [
    'Norrskog Systems AB engages the sub-processors listed below to process personal data on behalf of the customer (Article 28(2) GDPR).',
    'The customer is informed of intended changes in advance and may object to them as the contract says.',
  ],
  notes: ['This list replaces the earlier annex with the same heading from the day on which it is signed.'],
  list: ['Sub-processor', 'Purpose', 'Personal data'],
  annexIv: ['Name', 'Address', 'Contact person', 'Description of the processing'],
  purposes: [
    'Operation and storage of the service in data centres within the EU',
    'Text messages with reminders',
    'Second-line support and case handling, including troubleshooting in the customer’s environment at the customer’s request',
    'Backups',
  ],
  data: [
    'Name, e-mail address, telephone number and role of the user',
    'Mobile number, text of the message',
    'Content of support cases, attached files, logs with IP address and time',
    'All data in the service (encrypted)',
  ],
};

const companies = [
  'Fjällmoln Hosting AB',
  'Pingvin Meddelanden AS',
  'Grünwald Datentechnik GmbH',
  'Łąka Usługi Sp. z o.o.',
  'Ελαία Συστήματα ΑΕ',
  'Hafnarljós ehf.',
  'Tähti & Meri Oy',
];
const pick = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

export interface AnnexContentOptions {
  readonly rows?: number;
  readonly language?: 'sv' | 'en';
  readonly profile?: AnnexContent['profile'];
}

/** An annex of an invented company; row `n` starts with its number, so that a test finds each of them. */
export function annexContent(
  options: AnnexContentOptions & Partial<Omit<AnnexContent, 'rows' | 'language'>> = {},
): AnnexContent {
  const { rows = 3, language = 'sv', profile = 'list', ...overrides } = options;
  const texts = language === 'sv' ? swedish : english;
  const keys =
    profile === 'list' ? ['subProcessor', 'purpose', 'personalData'] : ['name', 'address', 'contact', 'description'];
  return {
    format: 'bilaga-annex',
    formatVersion: 2,
    number: '2026-014',
    profile,
    ownProfile: '',
    language,
    secondLanguage: null,
    audience: 'customer',
    asOf: '2026-11-01',
    composedAt: '2026-11-01T12:30:00.000Z',
    supersedes: null,
    revision: { number: 42, hash: '3f9a2c71d0b84e5aa6c1e7f2930b4d58c6f1a2b3c4d5e6f708192a3b4c5d6e7f' },
    organisation: {
      name: 'Norrskog Systems AB',
      registrationNumber: '559000-0001',
      address: 'Tallvägen 12, 903 42 Umeå',
    },
    customer: {
      name: 'Åsele Vård & Omsorg AB',
      registrationNumber: '559000-0002',
      address: 'Älvgatan 3, 919 32 Åsele',
      contractReference: 'PUB-2025/117',
    },
    title: texts.title,
    introduction: [...texts.introduction],
    columns: keys.map((key, index) => ({ key, label: pick(profile === 'list' ? texts.list : texts.annexIv, index) })),
    rows: Array.from({ length: rows }, (_, index) => row(keys, profile, texts, index)),
    sections: [],
    notes: [...texts.notes],
    ...overrides,
  };
}

function row(
  keys: readonly string[],
  profile: AnnexContent['profile'],
  texts: typeof english,
  index: number,
): Record<string, string> {
  const name = `${index + 1} ${pick(companies, index)}`;
  const values =
    profile === 'list'
      ? [name, pick(texts.purposes, index), pick(texts.data, index)]
      : [
          name,
          `Storgatan ${index + 1}\n111 ${String(index % 90).padStart(2, '0')} Stockholm`,
          `Ebba Exempelsson, dataskyddsombud\nebba.exempelsson@grunwald-datentechnik.example\n+46 8 000 00 ${String(index % 100).padStart(2, '0')}`,
          `${pick(texts.purposes, index)}\n${pick(texts.data, index + 1)}`,
        ];
  return Object.fromEntries(keys.map((key, position) => [key, values[position] ?? '']));
}
