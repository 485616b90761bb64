import type { Profile } from '#register/annexes/profiles/profile.ts';

/** The processor's record of processing activities (GDPR art. 30(2)), which the supervisory authority may ask for (art. 30(4)). */
export const art302Profile: Profile = {
  name: 'art-30-2',
  title: 'annex.art30.title',
  introduction: 'annex.art30.introduction',
  audiences: ['internal'],
  columns: [
    { content: 'purpose', label: 'annex.art30.categories' },
    { content: 'personal-data' },
    { content: 'data-subjects' },
    { content: 'customers', label: 'annex.art30.onBehalfOf' },
    { content: 'name-and-number', label: 'annex.art30.recipient' },
    { content: 'transfer', label: 'annex.art30.transfer' },
    { content: 'measures' },
  ],
  sections: ['controllers', 'services'],
  tellsProcessor: true,
};
