import type { SampleSubProcessor } from '#resources/sample/shape.ts';

export const odensala: SampleSubProcessor = {
  legalName: 'Odensala Arkiv AB',
  registrationNumber: '556000-0812',
  address: 'Pergamentvägen 9\n195 99 Märsta',
  country: 'SE',
  website: 'https://odensala-arkiv.example',
  contactName: 'Torsten Valk',
  contactPosition: 'Site Manager',
  contactEmail: 'torsten.valk@odensala-arkiv.example',
  lastReviewedOn: '-16 months',
  reviewIntervalMonths: 12,
  notes: 'Avtalet har löpt ut men materialet ligger kvar: förnya eller hämta hem.',
  processings: [
    {
      startsOn: '-6 years',
      services: ['payroll', 'bookkeeping'],
      purpose: {
        sv: 'Förvaring och förstöring av räkenskapsinformation på papper',
        en: 'Storage and destruction of accounting records on paper',
      },
      personalData: {
        sv: 'Lönelistor, reseräkningar och verifikationer, däribland personnummer',
        en: 'Payroll lists, travel claims and vouchers, including personal identity numbers',
      },
      dataSubjects: {
        sv: 'Kundens anställda och tidigare anställda',
        en: 'The customer’s employees and former employees',
      },
      nationalIdNumber: true,
      nationalIdNumberGround: 'Ingår i räkenskapsinformation som ska bevaras oförändrad, 3 kap. 10 § lagen (2018:218)',
      specialCategories: true,
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Till och med sjunde året efter räkenskapsårets utgång, därefter förstöring med intyg',
        en: 'Until the end of the seventh year after the financial year, then destruction with a certificate',
      },
      measures: {
        sv: 'Brandklassat valv, plomberade lådor, uttag bara till två namngivna personer',
        en: 'Fire-rated vault, sealed boxes, retrieval only by two named persons',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '1',
      status: 'signed',
      signatories: ['Maja Sandell', 'Torsten Valk'],
      signedOn: '-62 months',
      inForceFrom: '-62 months',
      expiresOn: '-73 days',
      governingLaw: 'Sverige',
      document: 'PUB-avtal Odensala 5 år.txt',
    },
  ],
};

export const quist: SampleSubProcessor = {
  legalName: 'Quist & Rosenvinge Lönebyrå AB',
  registrationNumber: '556000-0911',
  address: 'Kamrersgatan 12\n602 99 Norrköping',
  country: 'SE',
  website: 'https://quist-rosenvinge.example',
  contactName: 'Beatrice Rosenvinge',
  contactPosition: 'CEO',
  contactEmail: 'beatrice@quist-rosenvinge.example',
  contactPhone: '+46 8 465 004 91',
  lastReviewedOn: '-2 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-3 years',
      services: ['payroll'],
      purpose: {
        sv: 'Lönekonsulter som utför löneberäkning på kundens uppdrag',
        en: 'Payroll specialists who run payroll on the customer’s instructions',
      },
      personalData: {
        sv: 'Namn, personnummer, bankkonto, lön, skatt, sjukfrånvaro, avdrag för fackavgift, utmätning',
        en: 'Name, personal identity number, bank account, salary, tax, sick leave, deduction of union fees, attachment of earnings',
      },
      dataSubjects: { sv: 'Kundens anställda', en: 'The customer’s employees' },
      description: {
        sv: 'Konsulten arbetar i vår tjänst och för inte ut några uppgifter ur den.',
        en: 'The specialist works within our service and takes no data out of it.',
      },
      responsibilities: {
        sv: 'Kunden fastställer underlaget och godkänner lönekörningen. Underbiträdet utför beräkningen. Vi ansvarar för tjänsten och behörigheterna.',
        en: 'The customer establishes the input and approves the payroll run. The sub-processor carries out the calculation. We are responsible for the service and access rights.',
      },
      nationalIdNumber: true,
      nationalIdNumberGround: 'Arbetsgivardeklaration på individnivå, 3 kap. 10 § lagen (2018:218)',
      specialCategories: true,
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Ingen egen lagring; arbetsanteckningar raderas när lönen är utbetald',
        en: 'Nothing stored outside the service; working notes deleted once the salary is paid',
      },
      measures: {
        sv: 'Två faktorer, behörighet bara till uppdragets kunder, varje läsning loggas, personlig sekretessförbindelse',
        en: 'Two factors, access only to the customers of the assignment, every reading logged, individual confidentiality undertakings',
      },
    },
    {
      startsOn: '-18 months',
      services: ['time'],
      purpose: {
        sv: 'Inläggning av scheman och kollektivavtalsregler vid uppstart',
        en: 'Entry of schedules and collective agreement rules at start-up',
      },
      personalData: {
        sv: 'Namn, anställningsnummer, befattning, sysselsättningsgrad, schema',
        en: 'Name, employee number, position, working-time percentage, schedule',
      },
      dataSubjects: { sv: 'Kundens anställda', en: 'The customer’s employees' },
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Underlag raderas 30 dagar efter att uppstarten godkänts',
        en: 'Input deleted 30 days after the start-up has been approved',
      },
      measures: {
        sv: 'Filer tas emot i tjänsten, aldrig med e-post; tidsbegränsad behörighet',
        en: 'Files received within the service, never by mail; time-limited access',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '2',
      status: 'signed',
      signatories: ['Maja Sandell', 'Beatrice Rosenvinge'],
      signedOn: '-18 months',
      inForceFrom: '-18 months',
      expiresOn: '182 days',
      renewsItself: true,
      noticePeriodMonths: 3,
      governingLaw: 'Sverige',
    },
    {
      kind: 'nda',
      title: 'Sekretessförbindelse',
      version: '1',
      status: 'signed',
      signatories: ['Beatrice Rosenvinge'],
      signedOn: '-36 months',
      governingLaw: 'Sverige',
    },
  ],
};
