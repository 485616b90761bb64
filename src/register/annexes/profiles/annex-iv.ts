import type { Profile } from '#register/annexes/profiles/profile.ts';

/** Annex IV of Commission Implementing Decision (EU) 2021/915, "List of sub-processors": its four fields. */
export const annexIvProfile: Profile = {
  name: 'annex-iv',
  title: 'annex.iv.title',
  introduction: 'annex.iv.introduction',
  audiences: ['customer', 'public'],
  columns: [
    { content: 'name-and-number', label: 'annex.iv.name' },
    { content: 'address', label: 'annex.iv.address' },
    { content: 'contact', label: 'annex.iv.contact' },
    { content: 'processing', label: 'annex.iv.description' },
  ],
  sections: [],
  tellsProcessor: false,
};
