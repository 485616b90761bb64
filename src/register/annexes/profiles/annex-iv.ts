import type { Profile } from '#register/annexes/profiles/profile.ts';

/** Annex IV of Commission Implementing Decision (EU) 2021/915, "List of sub-processors": its four fields. */
export const annexIvProfile: Profile = {
  name: 'annex-iv',
  title: 'annex.iv.title',
  introduction: 'annex.iv.introduction',
  columns: [
    { key: 'name', label: 'annex.iv.name', cell: (row) => row.nameWithNumber },
    { key: 'address', label: 'annex.iv.address', cell: (row) => row.address },
    { key: 'contact', label: 'annex.iv.contact', cell: (row) => row.contact },
    {
      key: 'description',
      label: 'annex.iv.description',
      cell: (row) =>
        row.labelled([
          'purpose',
          'personalData',
          'dataSubjects',
          'description',
          'location',
          'retention',
          'responsibilities',
        ]),
    },
  ],
};
