import { expect, it } from 'vitest';
import { contentLanguages } from '#shared/model/languages.ts';
import { addOwnProfile } from '#register/annexes/own-profiles.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { describeProfiles } from '#register/annexes/describe-profiles.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

it('says what a profile prints where it has no words of its own, in every language', () => {
  const register = newTestRegister();
  addSoundVendor(register);
  const described = describeProfiles(register.organisation.name).profiles;
  expect(described).toHaveLength(6);
  for (const { name, audiences, title, introduction, columns } of described) {
    const ownProfileId = addOwnProfile(register, { name, base: name }).result.id;
    for (const language of contentLanguages) {
      const { content } = composeAnnex(register, {
        profile: name,
        ownProfileId,
        language,
        audience: audiences.includes('internal') ? 'internal' : 'public',
        customerId: null,
        number: null,
      });
      expect([content.title, content.introduction[0], content.columns.map(({ label }) => label)]).toEqual([
        title[language],
        introduction[language]?.split('\n\n')[0],
        columns.map(({ label }) => label[language]),
      ]);
    }
  }
});
