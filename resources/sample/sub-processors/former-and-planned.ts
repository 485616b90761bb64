import type { SampleSubProcessor } from '#resources/sample/shape.ts';

export const vinga: SampleSubProcessor = {
  legalName: 'Vinga Utskick AB',
  registrationNumber: '556000-1018',
  address: 'Fyrvägen 6\n421 99 Västra Frölunda',
  country: 'SE',
  website: 'https://vinga-utskick.example',
  contactName: 'Ulla Fyrgård',
  contactPosition: 'COO',
  contactEmail: 'ulla.fyrgard@vinga-utskick.example',
  processings: [
    {
      startsOn: '-6 years',
      endedOn: '-8 months',
      deletionConfirmation:
        'Intyg från Ulla Fyrgård: alla adressfiler raderade, säkerhetskopior överskrivna efter 30 dagar',
      services: ['payroll'],
      purpose: { sv: 'Utskrift och utskick av lönebesked på papper', en: 'Printing and posting of payslips on paper' },
      personalData: {
        sv: 'Namn, postadress, lönebeskedets innehåll',
        en: 'Name, postal address, content of the payslip',
      },
      dataTags: ['pd:Name', 'pd:PhysicalAddress', 'pd:Salary', 'pd:TradeUnionMembership', 'pd:Health'],
      dataSubjects: { sv: 'Kundens anställda', en: 'The customer’s employees' },
      specialCategories: true,
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: { sv: 'Utskriftsfiler sju dagar', en: 'Print files for seven days' },
      measures: {
        sv: 'Krypterad överföring, kuvertering i låst lokal',
        en: 'Encrypted transfer, enveloping in locked premises',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '1',
      status: 'ended',
      signatories: ['Maja Sandell', 'Ulla Fyrgård'],
      signedOn: '-72 months',
      inForceFrom: '-72 months',
      expiresOn: '-8 months',
      governingLaw: 'Sverige',
      document: 'PUB-avtal Vinga.pdf',
    },
  ],
};

export const xylowren: SampleSubProcessor = {
  legalName: 'Xylowren Chat Inc.',
  registrationNumber: 'EIN 00-0000037',
  address: '640 Marimba Avenue\nAustin, TX 78799',
  country: 'US',
  website: 'https://xylowren.example',
  contactName: 'Casey Rowntree',
  contactPosition: 'Privacy Manager',
  contactEmail: 'privacy@xylowren.example',
  contactPhone: '+1 512 555 0137',
  processings: [
    {
      startsOn: '-5 years',
      endedOn: '-14 months',
      deletionConfirmation: 'E-post från Casey Rowntree: kontot och samtalen raderade, raderingslogg bifogad',
      services: ['time', 'bookkeeping'],
      purpose: { sv: 'Chatt med supporten i tjänsten', en: 'Chat with support within the service' },
      personalData: {
        sv: 'Namn, e-postadress, samtalets innehåll, IP-adress',
        en: 'Name, e-mail address, content of the conversation, IP address',
      },
      dataTags: ['pd:Name', 'pd:EmailAddress', 'pd:Communication', 'pd:IPAddress'],
      dataSubjects: { sv: 'Kundens användare', en: 'The customer’s users' },
      storageCountries: ['US'],
      accessCountries: ['US'],
      transferTool: 'scc',
      sccModule: 'three',
      retention: { sv: 'Samtal sex månader', en: 'Conversations for six months' },
      measures: {
        sv: 'Varning för att skriva personnummer, kryptering under överföring',
        en: 'Warning against entering identity numbers, encryption in transit',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Data Processing Addendum',
      version: '2',
      status: 'ended',
      signatories: ['Maja Sandell', 'Casey Rowntree'],
      signedOn: '-60 months',
      inForceFrom: '-60 months',
      expiresOn: '-14 months',
      governingLaw: 'Irland',
    },
  ],
};

export const ymer: SampleSubProcessor = {
  legalName: 'Ymer Bankfiler AB',
  registrationNumber: '556000-1117',
  address: 'Girogatan 4\n111 99 Stockholm',
  country: 'SE',
  website: 'https://ymer-bankfiler.example',
  contactName: 'Oskar Lilja',
  contactPosition: 'Head of Compliance',
  contactEmail: 'oskar.lilja@ymer-bankfiler.example',
  contactPhone: '+46 8 465 004 98',
  reviewIntervalMonths: 12,
  notes: 'Får inte börja före startdagen: kunderna ska informeras först (artikel 28.2), Lindome kommun ska godkänna.',
  processings: [
    {
      startsOn: '100 days',
      services: ['payroll', 'bookkeeping'],
      purpose: {
        sv: 'Överföring av löne- och leverantörsbetalningar till kundens bank',
        en: 'Transfer of salary and supplier payments to the customer’s bank',
      },
      personalData: {
        sv: 'Namn, bankkonto, belopp, betalningsreferens',
        en: 'Name, bank account, amount, payment reference',
      },
      dataTags: ['pd:Name', 'pd:BankAccount', 'pd:Transaction'],
      dataSubjects: {
        sv: 'Kundens anställda och leverantörer som är enskilda näringsidkare',
        en: 'The customer’s employees, and suppliers who are sole traders',
      },
      responsibilities: {
        sv: 'Underbiträdet förmedlar filen. Banken är personuppgiftsansvarig för betalningen.',
        en: 'The sub-processor relays the file. The bank is controller for the payment.',
      },
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Filer 14 dagar, kvittenser 12 månader',
        en: 'Files for 14 days, acknowledgements for 12 months',
      },
      measures: {
        sv: 'Sigillerade filer, ömsesidig TLS, två personer godkänner varje ny mottagarbank',
        en: 'Sealed files, mutual TLS, two persons approve every new receiving bank',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '1',
      status: 'sent',
      signatories: [],
      governingLaw: 'Sverige',
      document: 'PUB-avtal Ymer utkast.txt',
    },
  ],
};
