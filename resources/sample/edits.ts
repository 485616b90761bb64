import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { SampleEdit, SampleProcessingEdit } from '#resources/sample/shape.ts';

/** What was changed over the two years, besides what follows from the vendors' own dates. `after` is how it reads today. */
export const vendorEdits: readonly SampleEdit<SubProcessor>[] = [
  {
    on: '-10 months',
    vendor: 'Brännkyrka Drift AB',
    before: { legalName: 'Brännkyrka Serverhall AB', formerNames: [] },
    after: { legalName: 'Brännkyrka Drift AB', formerNames: ['Brännkyrka Serverhall AB'] },
  },
  {
    on: '-17 months',
    vendor: 'Mora Brevlåda AB',
    before: { disclosure: 'named', publicLabel: {} },
    after: { disclosure: 'masked', publicLabel: { sv: 'Digital brevlåda', en: 'Digital mailbox' } },
  },
  {
    on: '-1 days',
    vendor: 'Rimfrost Backup Oy',
    before: { contactName: 'Aino Talvikki', contactEmail: 'aino.talvikki@rimfrost.example' },
    after: { contactName: 'Jukka Lumivaara', contactEmail: 'jukka.lumivaara@rimfrost.example' },
  },
];

export const processingEdits: readonly SampleProcessingEdit[] = [
  {
    on: '-1 days',
    vendor: 'Rimfrost Backup Oy',
    processing: 0,
    before: { retention: { sv: '30 dagar, rullande', en: '30 days, rolling' }, storageCountries: ['FI'] },
    after: { retention: { sv: '90 dagar, rullande', en: '90 days, rolling' }, storageCountries: ['FI', 'NO'] },
  },
];
