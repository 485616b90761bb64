import type { Profile } from '#register/annexes/profiles/profile.ts';

/**
 * Annex III of the Annex to Commission Implementing Decision (EU) 2021/914, "List of sub-processors", for Modules Two and
 * Three with specific authorisation (Clause 9(a), Option 1): its four fields.
 */
export const annexIiiProfile: Profile = {
  name: 'annex-iii',
  title: 'annex.iii.title',
  introduction: 'annex.iii.introduction',
  audiences: ['customer', 'public'],
  columns: [
    { content: 'name-and-number', label: 'annex.iv.name' },
    { content: 'address', label: 'annex.iv.address' },
    { content: 'contact', label: 'annex.iv.contact' },
    { content: 'processing', label: 'annex.iii.description' },
  ],
  sections: [],
  tellsProcessor: false,
};
