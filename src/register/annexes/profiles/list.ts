import type { Profile } from '#register/annexes/profiles/profile.ts';

/** The plain list that processors publish: three columns. */
export const listProfile: Profile = {
  name: 'list',
  title: 'annex.list.title',
  introduction: 'annex.list.introduction',
  columns: [
    { key: 'subProcessor', label: 'annex.list.subProcessor', cell: (row) => row.name },
    { key: 'purpose', label: 'annex.list.purpose', cell: (row) => row.text('purpose') },
    { key: 'personalData', label: 'annex.list.personalData', cell: (row) => row.text('personalData') },
  ],
};
