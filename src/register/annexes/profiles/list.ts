import type { Profile } from '#register/annexes/profiles/profile.ts';

/** The plain list that processors publish: three columns. */
export const listProfile: Profile = {
  name: 'list',
  title: 'annex.list.title',
  introduction: 'annex.list.introduction',
  audiences: ['public', 'customer'],
  columns: [
    { content: 'name', label: 'annex.list.subProcessor' },
    { content: 'purpose', label: 'annex.list.purpose' },
    { content: 'personal-data', label: 'annex.list.personalData' },
  ],
  sections: [],
  tellsProcessor: false,
};
