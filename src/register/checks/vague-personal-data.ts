import { ofLiveProcessings } from '#register/checks/check.ts';
import { openLists, vaguePhrase } from '#register/checks/vague-words.ts';

export const vaguePersonalData = ofLiveProcessings(({ personalData }) => {
  const phrase = vaguePhrase(personalData, openLists);
  return phrase === null ? null : { severity: 'notice', field: 'personalData', values: { phrase } };
});
