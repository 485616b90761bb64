import type { Profile } from '#register/annexes/profiles/profile.ts';

/**
 * The form that the Swedish public sector puts under its data processing agreements: the approved sub-processors, those
 * that were there before with the confirmation that they have deleted the data, and the changes with the customer's answer.
 */
export const branchProfile: Profile = {
  name: 'branch',
  title: 'annex.branch.title',
  introduction: 'annex.branch.introduction',
  audiences: ['customer', 'public'],
  columns: [
    { content: 'number' },
    { content: 'name' },
    { content: 'registration-number' },
    { content: 'address' },
    { content: 'processing', label: 'annex.branch.processing' },
    { content: 'place', label: 'annex.branch.place' },
    { content: 'measures', label: 'annex.branch.measures' },
    { content: 'transfer' },
  ],
  sections: ['former', 'changes'],
  tellsProcessor: false,
};
