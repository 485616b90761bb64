import type { SampleSubProcessor } from '#resources/sample/shape.ts';

export const eka: SampleSubProcessor = {
  legalName: 'Eka Signering AB',
  registrationNumber: '556000-0515',
  address: 'Bläckhornsgatan 14\n753 99 Uppsala',
  country: 'SE',
  website: 'https://eka-signering.example',
  contactName: 'Samir Lindblad',
  contactPosition: 'DPO',
  contactEmail: 'dpo@eka-signering.example',
  contactPhone: '+46 8 465 004 53',
  lastReviewedOn: '-5 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-3 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: { sv: 'Underskrift av kundavtal', en: 'Signing of customer agreements' },
      personalData: {
        sv: 'Kontaktuppgifter till undertecknaren; uppgifter i avtalet',
        en: 'Contact details of the signatory; data in the agreement',
      },
      dataTags: ['pd:Name', 'pd:Contact', 'pd:PersonalDocuments'],
      dataSubjects: {
        sv: 'Kundens firmatecknare och kontaktpersoner',
        en: 'The customer’s authorised signatories and contact persons',
      },
      nationalIdNumber: true,
      nationalIdNumberGround: 'Säker identifiering med e-legitimation, 3 kap. 10 § lagen (2018:218)',
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Hos underbiträdet 30 dagar efter underskrift; därefter i vårt arkiv under avtalstiden och tio år',
        en: 'With the sub-processor for 30 days after signing; then in our archive for the term of the contract and ten years',
      },
      measures: {
        sv: 'E-legitimation, underskriftens bevis bäddas in i dokumentet, radering bekräftas automatiskt',
        en: 'Electronic identification, evidence of the signature embedded in the document, deletion confirmed automatically',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '3',
      status: 'signed',
      signatories: ['Maja Sandell', 'Samir Lindblad'],
      signedOn: '-30 months',
      inForceFrom: '-30 months',
      expiresOn: '205 days',
      governingLaw: 'Sverige',
      document: 'PUB-avtal Eka v3.txt',
    },
  ],
};

export const fjardhundra: SampleSubProcessor = {
  legalName: 'Fjärdhundra Print AB',
  registrationNumber: '556000-0614',
  address: 'Tryckerivägen 30\n749 99 Enköping',
  country: 'SE',
  website: 'https://fjardhundra-print.example',
  contactName: 'Gunilla Frisk',
  contactPosition: 'Key Account Manager',
  contactEmail: 'gunilla.frisk@fjardhundra-print.example',
  contactPhone: '+46 8 465 004 61',
  publicLabel: { sv: 'Fakturahantering', en: 'Invoice handling' },
  lastReviewedOn: '-11 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-4 years',
      services: ['bookkeeping', 'payroll'],
      purpose: {
        sv: 'Utskrift och utskick av fakturor, EDI',
        en: 'Printing and sending invoices, EDI',
      },
      personalData: { sv: 'Postadress; uppgifter i dokumenten', en: 'Postal address; data in the documents' },
      dataTags: ['pd:PhysicalAddress', 'pd:PersonalDocuments'],
      dataSubjects: {
        sv: 'Kontaktpersoner och privatpersoner bland kundens kunder',
        en: 'Contact persons and private individuals among the customer’s customers',
      },
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Utskriftsfiler sju dagar; EDI-loggar 12 månader',
        en: 'Print files for seven days; EDI logs for 12 months',
      },
      measures: {
        sv: 'Kuverteringen kontrolleras maskinellt, makulatur förstörs på plats, tystnadsplikt i anställningsavtalen',
        en: 'Enveloping checked by machine, spoilage destroyed on site, confidentiality in employment contracts',
      },
    },
    {
      startsOn: '-3 years',
      services: ['bookkeeping'],
      publicLabel: { sv: 'Fakturaskanning', en: 'Invoice scanning' },
      purpose: {
        sv: 'Skanning av leverantörsfakturor som kommer på papper',
        en: 'Scanning of supplier invoices that arrive on paper',
      },
      personalData: {
        sv: 'Namn på referensperson, bankkonto för enskilda näringsidkare, uppgifter i fakturan',
        en: 'Name of the reference person, bank account of sole traders, data on the invoice',
      },
      dataTags: ['pd:Name', 'pd:BankAccount', 'pd:Purchase'],
      dataSubjects: {
        sv: 'Kundens anställda och dess leverantörers kontaktpersoner',
        en: 'The customer’s employees and its suppliers’ contact persons',
      },
      storageCountries: ['SE'],
      accessCountries: ['SE'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Pappret förstörs efter 60 dagar, bilden raderas efter leverans',
        en: 'The paper is destroyed after 60 days, the image deleted after delivery',
      },
      measures: {
        sv: 'Låst postrum, spårbar hantering från kuvert till bild, intyg om förstöring',
        en: 'Locked mail room, traceable handling from envelope to image, certificate of destruction',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '2',
      status: 'signed',
      signatories: ['Maja Sandell', 'Gunilla Frisk'],
      signedOn: '-45 months',
      inForceFrom: '-45 months',
      expiresOn: '95 days',
      renewsItself: true,
      noticePeriodMonths: 2,
      governingLaw: 'Sverige',
      notes: 'Förlängs tolv månader i taget om det inte sägs upp.',
    },
  ],
};

export const isbjorn: SampleSubProcessor = {
  legalName: 'Isbjörn Inkasso AB',
  registrationNumber: '556000-0713',
  address: 'Indrivargatan 1\n831 99 Östersund',
  country: 'SE',
  website: 'https://isbjorn-inkasso.example',
  contactName: 'Henrik Snögren',
  contactPosition: 'Compliance Manager',
  contactEmail: 'henrik.snogren@isbjorn-inkasso.example',
  contactPhone: '+46 8 465 004 72',
  publicLabel: { sv: 'Inkasso', en: 'Debt collection' },
  lastReviewedOn: '-4 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-2 years',
      services: ['bookkeeping'],
      purpose: { sv: 'Indrivning av kundfakturor', en: 'Collection of customer invoices' },
      personalData: { sv: 'Kontaktperson; uppgifter på fakturan', en: 'Contact person; data on the invoice' },
      dataTags: ['pd:Name', 'pd:Contact', 'pd:Purchase'],
      dataSubjects: {
        sv: 'Kundens kunder och deras kontaktpersoner',
        en: 'The customer’s customers and their contact persons',
      },
      responsibilities: {
        sv: 'Biträde för påminnelser som skickas i kundens namn. Från inkassokravet är underbiträdet självt personuppgiftsansvarigt enligt inkassolagen (1974:182).',
        en: 'Processor for reminders sent in the customer’s name. From the formal demand for payment onwards, the sub-processor is itself a controller under the Swedish Debt Recovery Act (1974:182).',
      },
      storageCountries: ['SE', 'NO'],
      accessCountries: ['SE', 'NO'],
      transferTool: 'none-needed',
      retention: {
        sv: 'Påminnelser 12 månader efter betalning',
        en: 'Reminders for 12 months after payment',
      },
      measures: {
        sv: 'Handläggare ser bara egna ärenden, kryptering i vila, kunden godkänner varje överlämning',
        en: 'Case officers see only their own cases, encryption at rest, the customer approves every hand-over',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Personuppgiftsbiträdesavtal',
      version: '1',
      status: 'signed',
      signatories: ['Maja Sandell', 'Henrik Snögren'],
      signedOn: '-24 months',
      inForceFrom: '-24 months',
      expiresOn: '664 days',
      governingLaw: 'Sverige',
    },
  ],
};
