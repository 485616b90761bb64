import type { SampleSubProcessor } from '#resources/sample/shape.ts';

export const gauge: SampleSubProcessor = {
  legalName: 'Gauge Analytics Ltd',
  registrationNumber: 'CRO 999941',
  address: '3 Quay Lane\nCork T12 X999',
  country: 'IE',
  website: 'https://gauge.example',
  contactName: 'Aoife Brannock',
  contactPosition: 'Privacy Lead',
  contactEmail: 'privacy@gauge.example',
  contactPhone: '+353 20 911 0041',
  lastReviewedOn: '-10 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-30 months',
      services: ['time', 'bookkeeping'],
      purpose: {
        sv: 'Hur tjänsten används, inspelade besök',
        en: 'How the service is used, session recordings',
      },
      personalData: {
        sv: 'Det som den inloggade användaren ser; klick och tangenttryckningar',
        en: 'What the signed-in user sees; clicks and keystrokes',
      },
      dataTags: ['pd:ServiceConsumptionBehaviour', 'pd:LinkClicked'],
      dataSubjects: { sv: 'Kundens användare', en: 'The customer’s users' },
      description: {
        sv: 'Bara sidor som vi har valt ut spelas in. Fält med belopp, personnummer och fritext döljs i webbläsaren innan något skickas.',
        en: 'Only pages that we have selected are recorded. Fields with amounts, identity numbers and free text are hidden in the browser before anything is sent.',
      },
      storageCountries: ['IE'],
      accessCountries: ['IE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Inspelningar 30 dagar, statistik 25 månader',
        en: 'Recordings for 30 days, statistics for 25 months',
      },
      measures: {
        sv: 'IP-adressen kortas, känsliga fält döljs, kunden kan stänga av inspelning',
        en: 'IP address truncated, sensitive fields hidden, the customer can turn recording off',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Data Processing Agreement',
      version: '2024-1',
      status: 'signed',
      signatories: ['Maja Sandell', 'Aoife Brannock'],
      signedOn: '-30 months',
      inForceFrom: '-30 months',
      governingLaw: 'Irland',
      document: 'DPA Gauge 2024-1.pdf',
      checklist: { lacking: ['3h'] },
    },
  ],
};

export const plover: SampleSubProcessor = {
  legalName: 'Plover Errors B.V.',
  registrationNumber: 'KvK 00000051',
  address: 'Verfkade 8\n1099 XX Amsterdam',
  country: 'NL',
  website: 'https://plover.example',
  contactName: 'Joost van Lindert',
  contactPosition: 'COO',
  contactEmail: 'legal@plover.example',
  processings: [
    {
      startsOn: '-2 months',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: { sv: 'Insamling av felmeddelanden från tjänsten', en: 'Collection of error messages from the service' },
      personalData: {
        sv: 'Användar-id, webbläsare, IP-adress och teknisk beskrivning av felet',
        en: 'User ID, browser, IP address and technical description of the error',
      },
      dataTags: ['pd:UID', 'pd:UserAgent', 'pd:IPAddress'],
      dataSubjects: { sv: 'Kundens användare', en: 'The customer’s users' },
      storageCountries: ['NL'],
      accessCountries: ['NL'],
      transferTool: 'none-needed',
      retention: { sv: '90 dagar', en: '90 days' },
      measures: {
        sv: 'Formulärinnehåll tas bort innan felet skickas, kryptering i vila',
        en: 'Form content removed before the error is sent, encryption at rest',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Data Processing Agreement',
      version: 'utkast 2',
      status: 'draft',
      signatories: [],
      governingLaw: 'Nederländerna',
      document: 'DPA Plover draft 2.txt',
      notes: 'Kvarstår: frist för anmälan av incidenter (72 timmar i deras förslag, vi begär 24).',
    },
  ],
};

export const lumen: SampleSubProcessor = {
  legalName: 'Lumen AI GmbH',
  registrationNumber: 'HRB 000012 B',
  address: 'Glühweg 5\n10999 Berlin',
  country: 'DE',
  website: 'https://lumen-ai.example',
  contactName: 'Friederike Ostwaldt',
  contactPosition: 'Datenschutzbeauftragte',
  contactEmail: 'datenschutz@lumen-ai.example',
  contactPhone: '+49 30 23125 012',
  lastReviewedOn: '-1 months',
  reviewIntervalMonths: 6,
  processings: [
    {
      startsOn: '-16 months',
      services: ['bookkeeping'],
      purpose: { sv: 'Avläsning av kvitton och fakturor', en: 'Reading of receipts and invoices' },
      personalData: {
        sv: 'Bokföringsunderlag, under de sekunder som anropet tar',
        en: 'Bookkeeping data, for the seconds of the call',
      },
      dataTags: ['pd:Name', 'pd:Transaction'],
      dataSubjects: {
        sv: 'Kundens anställda samt kontaktpersoner hos kundens kunder och leverantörer',
        en: 'The customer’s employees, and contact persons at its customers and suppliers',
      },
      description: {
        sv: 'En modell läser belopp, datum och motpart. Förslaget granskas av kunden innan det bokförs. Innehållet används inte för träning.',
        en: 'A model reads amount, date and counterparty. The customer reviews the suggestion before it is booked. The content is not used for training.',
      },
      storageCountries: ['DE'],
      accessCountries: ['DE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Ingen lagring efter anropet; tekniska loggar utan innehåll 14 dagar',
        en: 'Nothing kept after the call; technical logs without content for 14 days',
      },
      measures: {
        sv: 'Träning avtalad bort, kryptering under överföring, bilden skickas utan kundens namn',
        en: 'Training excluded by contract, encryption in transit, the image is sent without the customer’s name',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Auftragsverarbeitungsvertrag',
      version: '2',
      status: 'signed',
      signatories: ['Maja Sandell', 'Friederike Ostwaldt'],
      signedOn: '-16 months',
      inForceFrom: '-16 months',
      expiresOn: '405 days',
      reviewOn: '30 days',
      governingLaw: 'Tyskland',
      document: 'AVV Lumen AI v2.pdf',
      appendix: 'AVV Lumen AI v2 annex 2.pdf',
      checklist: 'complete',
    },
  ],
};

export const ternholm: SampleSubProcessor = {
  legalName: 'Ternholm Video Ltd',
  registrationNumber: 'UK 00000000',
  address: '5 Estuary Mews\nLondon E99 9ZZ',
  country: 'GB',
  website: 'https://ternholm.example',
  contactName: 'Imogen Farrow',
  contactPosition: 'Data Protection Lead',
  contactEmail: 'dp@ternholm.example',
  contactPhone: '+44 20 7946 0157',
  lastReviewedOn: '-8 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-20 months',
      services: ['time', 'bookkeeping'],
      purpose: {
        sv: 'Webbinarier och utbildningsfilmer i tjänsten',
        en: 'Webinars and training films within the service',
      },
      personalData: {
        sv: 'Namn, e-postadress, genomförda kursavsnitt',
        en: 'Name, e-mail address, course sections completed',
      },
      dataTags: ['pd:Name', 'pd:EmailAddressWork', 'pd:Education'],
      dataSubjects: { sv: 'Kundens användare', en: 'The customer’s users' },
      storageCountries: ['GB'],
      accessCountries: ['GB'],
      transferTool: 'adequacy',
      retention: { sv: 'Tolv månader efter kursens slut', en: 'Twelve months after the course has ended' },
      measures: {
        sv: 'Inloggning genom tjänsten utan eget lösenord, kryptering i vila',
        en: 'Sign-in through the service without a separate password, encryption at rest',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Data Processing Agreement',
      version: '1.2',
      status: 'signed',
      signatories: ['Maja Sandell', 'Imogen Farrow'],
      signedOn: '-20 months',
      inForceFrom: '-20 months',
      expiresOn: '24 days',
      governingLaw: 'England och Wales',
      document: 'DPA Ternholm 1.2.pdf',
      checklist: 'complete',
      notes: 'Stöds på beslutet om adekvat skyddsnivå för Storbritannien, (EU) 2021/1772 med senare förlängning.',
    },
  ],
};
