import type { Bilingual, ServiceKey } from '#resources/sample/shape.ts';

export const sampleOrganisationName = 'Nordvik Ekonomi AB';

/** The two who keep the register: the data protection officer, and a colleague who enters contracts. */
export const sampleAuthors = ['Astrid Hallin', 'Emil Norrby'] as const;

/** Everything about the sample's organisation but its name, which the user may have chosen. */
export const sampleOrganisation = {
  registrationNumber: '556000-0002',
  address: 'Skeppargränd 7\n411 99 Göteborg',
  country: 'SE',
  website: 'https://nordvik.example',
  // Only a processor that is not established in the Union has one (GDPR art. 27).
  representative: '',
  dpoName: 'Astrid Hallin',
  dpoEmail: 'dataskydd@nordvik.example',
  dpoPhone: '+46 31 390 06 10',
  unnamedSentence: {
    sv: 'Vissa underbiträden anges av affärsskäl med kategori i stället för namn. Varje kund som ber om det får veta deras namn, adress och kontaktperson: dataskydd@nordvik.example. Vi informerar i förväg om planerade ändringar (artikel 28.2 i GDPR) även när de gäller dessa underbiträden.',
    en: 'For business reasons, some sub-processors are given by category rather than by name. Any customer who asks is told their name, address and contact person: dataskydd@nordvik.example. Prior notice of intended changes (Article 28(2) GDPR) is given for these sub-processors as well.',
  },
  measures: {
    sv: 'Kryptering i vila och under överföring, personlig behörighet med två faktorer, loggning av åtkomst, skilda miljöer för test och produktion, säkerhetskopiering med prövad återläsning, utbildning och tystnadsplikt för all personal, rutin för personuppgiftsincidenter.',
    en: 'Encryption at rest and in transit, personal access rights with two factors, logging of access, separate environments for test and production, backups with tested restoration, training and confidentiality for all staff, a procedure for personal data breaches.',
  },
};

export const sampleServices: Readonly<Record<ServiceKey, { name: string; description: Bilingual }>> = {
  payroll: {
    name: 'Nordvik Lön',
    description: {
      sv: 'Löneberäkning, utbetalningsunderlag, lönebesked och arbetsgivardeklaration på individnivå.',
      en: 'Payroll calculation, payment files, payslips and employer’s monthly returns per employee.',
    },
  },
  time: {
    name: 'Nordvik Tid',
    description: {
      sv: 'Tidrapportering, schema, frånvaro och ledighetsansökningar.',
      en: 'Time reporting, schedules, absence and leave requests.',
    },
  },
  bookkeeping: {
    name: 'Nordvik Bokföring',
    description: {
      sv: 'Löpande bokföring, kund- och leverantörsreskontra, kvitton och utlägg.',
      en: 'Day-to-day bookkeeping, accounts receivable and payable, receipts and expenses.',
    },
  },
};
