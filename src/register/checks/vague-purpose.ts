import { ofLiveProcessings } from '#register/checks/check.ts';
import { vaguePhrase, vaguePurposes } from '#register/checks/vague-words.ts';

export const vaguePurpose = ofLiveProcessings(({ purpose }) => {
  const phrase = vaguePhrase(purpose, vaguePurposes);
  return phrase === null ? null : { severity: 'notice', field: 'purpose', values: { phrase } };
});
