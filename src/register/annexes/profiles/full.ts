import type { Profile } from '#register/annexes/profiles/profile.ts';

/** All that matters of every processing, with real names: for the organisation itself. */
export const fullProfile: Profile = {
  name: 'full',
  title: 'annex.full.title',
  introduction: 'annex.full.introduction',
  audiences: ['internal'],
  columns: [
    { content: 'name-and-number' },
    { content: 'public-label' },
    { content: 'contact' },
    { content: 'processing' },
    { content: 'place' },
    { content: 'transfer' },
    { content: 'services' },
    { content: 'agreement' },
  ],
  sections: ['former'],
  tellsProcessor: false,
};
