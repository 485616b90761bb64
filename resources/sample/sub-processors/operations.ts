import type { Bilingual, SampleSubProcessor } from '#resources/sample/shape.ts';

const itOperations: Bilingual = { sv: 'IT-drift', en: 'IT operations' };
const payrollSubjects: Bilingual = {
  sv: 'Kundens anställda och tidigare anställda samt kundens användare',
  en: 'The customer’s employees and former employees, and the customer’s users',
};
const idNumberGround = 'Säker identifiering vid lön och skatt, 3 kap. 10 § lagen (2018:218)';

export const brannkyrka: SampleSubProcessor = {
  legalName: 'Brännkyrka Drift AB',
  registrationNumber: '556000-0218',
  address: 'Serverallén 3\n125 99 Stockholm',
  country: 'SE',
  website: 'https://brannkyrka.example',
  contactName: 'Karin Ek',
  contactPosition: 'CISO',
  contactEmail: 'karin.ek@brannkyrka.example',
  contactPhone: '+46 8 465 004 12',
  publicLabel: itOperations,
  formerNames: ['Brännkyrka Serverhall AB'],
  lastReviewedOn: '-7 months',
  reviewIntervalMonths: 12,
  notes: 'Maskeras på leverantörens egen begäran (säkerhetsskäl). Avtalet löper ut snart: förhandla förlängning.',
  processings: [
    {
      startsOn: '-4 years',
      services: ['payroll', 'time'],
      purpose: {
        sv: 'Servrar, databaser och säkerhetskopior för lönetjänsten',
        en: 'Servers, databases and backups for the payroll service',
      },
      personalData: {
        sv: 'Alla personuppgifter som lagras i tjänsten, däribland personnummer',
        en: 'All personal data stored in the service, including personal identity numbers',
      },
      dataSubjects: payrollSubjects,
      description: {
        sv: 'Drift dygnet runt av virtuella servrar och databaskluster i två datahallar; uppdateringar av operativsystem; säkerhetskopiering varje natt.',
        en: 'Round-the-clock operation of virtual servers and database clusters in two data centres; operating system updates; nightly backups.',
      },
      responsibilities: {
        sv: 'Underbiträdet ansvarar för hallar, nätverk, operativsystem och säkerhetskopior. Vi ansvarar för tillämpningen, behörigheterna i den och nycklarna till krypteringen.',
        en: 'The sub-processor is responsible for data centres, networks, operating systems and backups. We are responsible for the application, access rights within it and the encryption keys.',
      },
      location: { sv: 'två datahallar', en: 'two data centres' },
      nationalIdNumber: true,
      nationalIdNumberGround: idNumberGround,
      specialCategories: true,
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Så länge kunden använder tjänsten; säkerhetskopior 90 dagar',
        en: 'For as long as the customer uses the service; backups for 90 days',
      },
      measures: {
        sv: 'Diskar och säkerhetskopior krypterade med våra nycklar, personlig behörighet med två faktorer, loggad fjärråtkomst, ISO 27001-certifierade hallar, återläsning övas två gånger om året',
        en: 'Disks and backups encrypted with our keys, individual access with two factors, logged remote access, ISO 27001 certified data centres, restore exercised twice a year',
      },
    },
    {
      startsOn: '-2 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: {
        sv: 'Insamling och bevakning av drift- och säkerhetsloggar',
        en: 'Collection and monitoring of operational and security logs',
      },
      personalData: {
        sv: 'Användar-id, IP-adress, tidpunkt och åtgärd; inga löneuppgifter',
        en: 'User ID, IP address, time and action; no payroll data',
      },
      dataSubjects: { sv: 'Kundens användare och vår personal', en: 'The customer’s users and our staff' },
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: { sv: '13 månader, därefter gallring varje dygn', en: '13 months, then deleted daily' },
      measures: {
        sv: 'Loggarna kan inte ändras efter skrivning, skild behörighet från driften, personnummer filtreras bort före lagring',
        en: 'Logs cannot be altered once written, access separated from operations, identity numbers filtered out before storage',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '1',
      status: 'ended',
      signatories: ['Maja Sandell', 'Rolf Tingvall'],
      signedOn: '-50 months',
      inForceFrom: '-49 months',
      expiresOn: '-23 months',
      governingLaw: 'Sverige',
      document: 'PUB-avtal Brännkyrka v1.txt',
    },
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '2',
      status: 'signed',
      signatories: ['Maja Sandell', 'Karin Ek'],
      signedOn: '-24 months',
      inForceFrom: '-23 months',
      expiresOn: '41 days',
      noticePeriodMonths: 2,
      governingLaw: 'Sverige',
      supersedesPrevious: true,
      document: 'PUB-avtal Brännkyrka v2 signerat.txt',
    },
  ],
};

export const rimfrost: SampleSubProcessor = {
  legalName: 'Rimfrost Backup Oy',
  registrationNumber: 'FI 0000018-0',
  address: 'Pakkastie 11\n90990 Oulu',
  country: 'FI',
  website: 'https://rimfrost.example',
  contactName: 'Jukka Lumivaara',
  contactPosition: 'Data Protection Manager',
  contactEmail: 'jukka.lumivaara@rimfrost.example',
  engagedBy: 'Brännkyrka Drift AB',
  publicLabel: itOperations,
  lastReviewedOn: '-7 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-3 years',
      services: ['payroll', 'time'],
      publicLabel: { sv: 'IT-drift (extern säkerhetskopia)', en: 'IT operations (off-site backup)' },
      purpose: {
        sv: 'Lagring av en andra, krypterad säkerhetskopia på annan ort',
        en: 'Storage of a second, encrypted backup at another site',
      },
      personalData: {
        sv: 'Alla personuppgifter i lönetjänsten, i krypterad form utan tillgång till nyckeln',
        en: 'All personal data in the payroll service, encrypted and without access to the key',
      },
      dataSubjects: payrollSubjects,
      responsibilities: {
        sv: 'Underbiträdet förvarar kopian men kan inte läsa den. Nycklarna finns bara hos oss.',
        en: 'The sub-processor keeps the copy but cannot read it. Only we hold the keys.',
      },
      nationalIdNumber: true,
      nationalIdNumberGround: idNumberGround,
      specialCategories: true,
      storageCountries: ['FI', 'NO'],
      accessCountries: ['FI'],
      transferTool: 'none-needed',
      retention: { sv: '90 dagar, rullande', en: '90 days, rolling' },
      measures: {
        sv: 'Kryptering före överföring (AES-256), oföränderlig lagring, kontrollsummor prövas varje vecka',
        en: 'Encryption before transfer (AES-256), immutable storage, checksums tested weekly',
      },
    },
  ],
  agreements: [
    {
      kind: 'sub-processor-agreement',
      title: 'Sub-processing Agreement',
      version: '1.1',
      status: 'signed',
      signatories: ['Karin Ek', 'Jukka Lumivaara'],
      signedOn: '-37 months',
      inForceFrom: '-36 months',
      governingLaw: 'Finland',
    },
  ],
};

export const saltaro: SampleSubProcessor = {
  legalName: 'Saltarö Datahall AS',
  registrationNumber: 'NO 000 000 028',
  address: 'Havnegata 5\n8099 Bodø',
  country: 'NO',
  website: 'https://saltaro.example',
  contactName: 'Tor Even Nyheim',
  contactPosition: 'Site Manager',
  contactEmail: 'tor.nyheim@saltaro.example',
  engagedBy: 'Rimfrost Backup Oy',
  publicLabel: itOperations,
  lastReviewedOn: '-19 months',
  reviewIntervalMonths: 12,
  notes: 'Granskningen är försenad: begär det senaste revisionsintyget genom säkerhetskopieleverantören.',
  processings: [
    {
      startsOn: '-2 years',
      services: ['payroll', 'time'],
      publicLabel: { sv: 'IT-drift (datahall)', en: 'IT operations (data centre)' },
      purpose: {
        sv: 'Datahall för den andra säkerhetskopians utrustning',
        en: 'Data centre for the equipment that holds the second backup',
      },
      personalData: {
        sv: 'Krypterade säkerhetskopior, utan logisk åtkomst',
        en: 'Encrypted backups, without logical access',
      },
      dataSubjects: payrollSubjects,
      storageCountries: ['NO'],
      accessCountries: ['NO'],
      transferTool: 'none-needed',
      retention: { sv: '90 dagar, rullande', en: '90 days, rolling' },
      measures: {
        sv: 'Inpassering med kort och kod, kameraövervakade låsta skåp, destruktionsintyg för utbytta diskar',
        en: 'Entry by card and code, locked cabinets under camera surveillance, certificates of destruction for replaced disks',
      },
    },
  ],
  agreements: [
    {
      kind: 'sub-processor-agreement',
      title: 'Databehandleravtale',
      version: '1',
      status: 'signed',
      signatories: ['Jukka Lumivaara', 'Tor Even Nyheim'],
      signedOn: '-25 months',
      inForceFrom: '-24 months',
      expiresOn: '310 days',
      governingLaw: 'Norge',
    },
  ],
};
