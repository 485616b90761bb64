import type { SampleHastyVendor, SampleReveal, SampleSetAside, SampleView } from '#resources/sample/shape.ts';

/** Which customers have been told which names. */
export const sampleReveals: readonly SampleReveal[] = [
  {
    on: '-20 months',
    vendor: 'Brännkyrka Drift AB',
    nameTold: 'Brännkyrka Serverhall AB',
    customer: 'Lindome kommun',
    means: 'mail',
    ground: 'Personuppgiftsbiträdesavtalet punkt 8.2',
    publicLabel: 'IT-drift',
    notes: 'Svar på kommunens fråga inför upphandlingens avtalsstart.',
  },
  {
    on: '-20 months',
    vendor: 'Hällefors SMS AB',
    customer: 'Lindome kommun',
    means: 'mail',
    ground: 'Personuppgiftsbiträdesavtalet punkt 8.2',
    publicLabel: 'Sms',
    notes: '',
  },
  {
    on: '-8 months',
    vendor: 'Isbjörn Inkasso AB',
    customer: 'Västerskärs Bygg AB',
    means: 'phone',
    ground: 'Begäran från kundens dataskyddsombud',
    publicLabel: 'Inkasso',
    notes: 'Linnea Åkerhjelm ringde. Bekräftat med e-post samma dag.',
  },
  {
    on: '-3 months',
    vendor: 'Mora Brevlåda AB',
    customer: 'Grønnfjell Energi AS',
    means: 'meeting',
    ground: 'Request under Article 28(2) GDPR',
    publicLabel: 'Digital mailbox',
    notes: '',
  },
];

export const sampleSetAsides: readonly SampleSetAside[] = [
  {
    on: '-5 days',
    until: '55 days',
    vendor: 'Odensala Arkiv AB',
    checkId: 'agreement-missing',
    subject: '',
    reason: 'Nytt avtal är förhandlat och väntar på underskrift hos Odensala; det gamla tillämpas så länge.',
  },
];

export const sampleViews: readonly SampleView[] = [
  {
    on: '-12 months',
    name: 'Utanför EES',
    filter: {
      text: '',
      disclosures: [],
      states: ['active', 'planned'],
      countries: [],
      thirdCountry: true,
      serviceIds: [],
      tags: [],
      agreements: [],
      severities: [],
    },
    groupBy: 'country',
  },
  {
    on: '-6 months',
    name: 'Avtal att förnya',
    filter: {
      text: '',
      disclosures: [],
      states: ['active'],
      countries: [],
      thirdCountry: false,
      serviceIds: [],
      tags: [],
      agreements: ['expiring', 'expired', 'missing'],
      severities: [],
    },
    groupBy: 'none',
  },
];

export const sampleHastyVendors: readonly SampleHastyVendor[] = [
  {
    on: '-19 months',
    removedOn: '-18 months',
    legalName: 'Norrsken Formulär AB',
    country: 'SE',
    purpose: { sv: 'Enkäter till kundens anställda', en: 'Surveys of the customer’s employees' },
  },
  {
    on: '-6 days',
    legalName: 'Juno Workspace Limited',
    country: 'IE',
    purpose: { sv: 'Videomöten med kunder', en: 'Video meetings with customers' },
  },
];
