import type { SampleSubProcessor } from '#resources/sample/shape.ts';

export const ardent: SampleSubProcessor = {
  legalName: 'Ardent Ticketing Pty Ltd',
  tradeName: 'Ardent',
  registrationNumber: 'ABN 00 000 000 117',
  address: 'Level 9, 200 Wattle Street\nSydney NSW 2099',
  country: 'AU',
  website: 'https://ardent.example',
  contactName: 'Priya Calloway',
  contactPosition: 'Data Protection Officer',
  contactEmail: 'dpo@ardent.example',
  contactPhone: '+61 2 5550 0117',
  lastReviewedOn: '-5 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-5 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: {
        sv: 'Ärendehantering i supporten',
        en: 'Support tickets',
      },
      personalData: {
        sv: 'Namn och e-postadress till den som öppnat ärendet; uppgifter i själva ärendet',
        en: 'Name and e-mail of the person who opened the ticket; data in the ticket itself',
      },
      dataSubjects: {
        sv: 'Kundens användare och personer som nämns i ett ärende',
        en: 'The customer’s users and persons mentioned in a ticket',
      },
      description: {
        sv: 'Kunden uppmanas i formuläret att inte skriva personnummer eller uppgifter om hälsa. Bilagor granskas och tas bort när ärendet stängs.',
        en: 'The form asks the customer not to enter identity numbers or health data. Attachments are reviewed and removed when the ticket is closed.',
      },
      location: {
        sv: 'teknisk åtkomst från Australien vid fel',
        en: 'technical access from Australia for error correction',
      },
      storageCountries: ['IE'],
      accessCountries: ['AU', 'IE'],
      transferTool: 'scc',
      sccModule: 'three',
      retention: { sv: '24 månader efter att ärendet stängts', en: '24 months after the ticket was closed' },
      measures: {
        sv: 'Inloggning med två faktorer, behörighet per team, kryptering i vila, bilagor genomsöks efter personnummer',
        en: 'Two-factor sign-in, access per team, encryption at rest, attachments scanned for identity numbers',
      },
    },
    {
      startsOn: '-4 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: { sv: 'Utvecklingsärenden och felrapporter', en: 'Development tickets and error reports' },
      personalData: {
        sv: 'Namn på den som rapporterat; skärmbilder där uppgifterna har täckts över',
        en: 'Name of the person who reported; screenshots with personal data redacted',
      },
      dataSubjects: { sv: 'Kundens användare och vår personal', en: 'The customer’s users and our staff' },
      storageCountries: ['IE'],
      accessCountries: ['AU', 'IE'],
      transferTool: 'scc',
      sccModule: 'three',
      retention: { sv: 'Tre år efter att ärendet stängts', en: 'Three years after the ticket was closed' },
      measures: {
        sv: 'Rutin för att täcka över uppgifter i skärmbilder, stickprov varje kvartal',
        en: 'Routine for redacting screenshots, spot checks every quarter',
      },
    },
    {
      startsOn: '-4 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: {
        sv: 'Intern dokumentation om drift och kunder',
        en: 'Internal documentation on operations and customers',
      },
      personalData: {
        sv: 'Namn, befattning och kontaktuppgifter till kundens kontaktpersoner',
        en: 'Name, position and contact details of the customer’s contact persons',
      },
      dataSubjects: { sv: 'Kundens kontaktpersoner', en: 'The customer’s contact persons' },
      storageCountries: ['IE'],
      accessCountries: ['AU', 'IE'],
      transferTool: 'scc',
      sccModule: 'three',
      retention: {
        sv: 'Avtalstiden och därefter sex månader',
        en: 'The term of the contract and six months thereafter',
      },
      measures: {
        sv: 'Behörighet per avdelning, årlig gallring, ändringar loggas',
        en: 'Access per department, annual clear-out, changes logged',
      },
    },
  ],
  agreements: [
    {
      kind: 'dpa',
      title: 'Data Processing Addendum',
      version: '3',
      status: 'signed',
      signatories: ['Maja Sandell', 'Priya Calloway'],
      signedOn: '-15 months',
      inForceFrom: '-15 months',
      expiresOn: '466 days',
      noticePeriodMonths: 3,
      governingLaw: 'Irland',
      document: 'DPA Ardent v3 signed.txt',
    },
    {
      kind: 'scc',
      title: 'Standard Contractual Clauses, module three',
      version: '2021/914',
      status: 'signed',
      signatories: ['Maja Sandell', 'Priya Calloway'],
      signedOn: '-15 months',
      inForceFrom: '-15 months',
      governingLaw: 'Irland',
      document: 'SCC module 3 Ardent.txt',
    },
  ],
};

export const ponni: SampleSubProcessor = {
  legalName: 'Ponni Support Services Private Limited',
  registrationNumber: 'CIN U00000TN0000PTC000017',
  address: '14 Temple Tank Road\nChennai 600999',
  country: 'IN',
  website: 'https://ponni.example',
  contactName: 'Lakshmi Varadhan',
  contactPosition: 'Compliance Manager',
  contactEmail: 'lakshmi.varadhan@ponni.example',
  engagedBy: 'Ardent Ticketing Pty Ltd',
  lastReviewedOn: '-5 months',
  reviewIntervalMonths: 12,
  processings: [
    {
      startsOn: '-2 years',
      services: ['payroll', 'time', 'bookkeeping'],
      purpose: {
        sv: 'Teknisk support för ärendesystemet utanför europeisk arbetstid',
        en: 'Technical support for the ticketing system outside European working hours',
      },
      personalData: {
        sv: 'Namn och e-postadress i berörda ärenden',
        en: 'Name and e-mail address in the tickets concerned',
      },
      dataSubjects: { sv: 'Kundens användare', en: 'The customer’s users' },
      location: { sv: 'fjärråtkomst från Indien', en: 'remote access from India' },
      storageCountries: ['IE'],
      accessCountries: ['IN'],
      transferTool: 'scc',
      sccModule: 'three',
      retention: { sv: 'Ingen egen lagring', en: 'Nothing is stored' },
      measures: {
        sv: 'Fjärrskrivbord utan urklipp och nedladdning, åtkomst per ärende, sessioner loggas i 12 månader',
        en: 'Remote desktop without clipboard or download, access per case, sessions logged for 12 months',
      },
    },
  ],
  agreements: [
    {
      kind: 'sub-processor-agreement',
      title: 'Sub-processing Agreement with SCC module three',
      version: '2',
      status: 'signed',
      signatories: ['Priya Calloway', 'Lakshmi Varadhan'],
      signedOn: '-26 months',
      inForceFrom: '-24 months',
      governingLaw: 'Irland',
    },
  ],
};

export const dalvik: SampleSubProcessor = {
  legalName: 'Dalvik Kodverkstad',
  registrationNumber: '916000-0123',
  address: 'Smedjegatan 22\n582 99 Linköping',
  country: 'SE',
  website: 'https://dalvik.example',
  contactName: 'Viktor Dal',
  contactPosition: 'CTO',
  contactEmail: 'viktor@dalvik.example',
  publicLabel: { sv: 'Utvecklingspartner', en: 'Development partner' },
  notes:
    'Följde med ett förvärv. Avtal enligt artikel 28.4 och överföringsverktyg för Indien saknas: åtgärdas först av allt.',
  processings: [
    {
      startsOn: '-9 months',
      services: ['time', 'bookkeeping'],
      purpose: { sv: 'Utveckling och felrättning', en: 'Development and error correction' },
      personalData: {
        sv: 'Åtkomst vid behov till uppgifter som behövs för felsökning',
        en: 'Access on demand to data needed for troubleshooting',
      },
      dataSubjects: { sv: 'Kundens anställda och användare', en: 'The customer’s employees and users' },
      location: { sv: 'utvecklare i Sverige och Indien', en: 'developers in Sweden and India' },
      storageCountries: ['SE'],
      accessCountries: ['SE', 'IN'],
      transferTool: null,
      retention: {
        sv: 'Kopior för felsökning raderas när felet är rättat, senast efter 30 dagar',
        en: 'Copies for troubleshooting are deleted when the error is corrected, at the latest after 30 days',
      },
      measures: {
        sv: 'Tidsbegränsad åtkomst som vi beviljar per ärende, avidentifierad testdata i första hand',
        en: 'Time-limited access granted by us per case, de-identified test data preferred',
      },
    },
  ],
  agreements: [],
};
