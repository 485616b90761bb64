import { ofLiveProcessings } from '#register/checks/check.ts';
import { vaguePhrase, vagueRetentions } from '#register/checks/vague-words.ts';

export const vagueRetention = ofLiveProcessings(({ retention }) => {
  const phrase = vaguePhrase(retention, vagueRetentions);
  return phrase === null ? null : { severity: 'notice', field: 'retention', values: { phrase } };
});
