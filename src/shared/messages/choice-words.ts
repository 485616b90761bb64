import type { ChoiceChange } from '#shared/ipc/drift-contract.ts';
import { translate } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

/** A sentence: with what an annex would be issued today otherwise than it was. */
export function choiceWords(language: WindowLanguage, change: ChoiceChange): string {
  if (change.what === 'audience') return translate(language, `drift.choice.audience.${change.audience}`);
  if (change.what === 'profile') {
    const profile = translate(language, `annexes.profile.${change.profile}`);
    return translate(language, 'drift.choice.profile', { own: change.own, profile });
  }
  const name = (code: typeof change.language): string => translate(language, `language.${code}`);
  const both = {
    language: name(change.language),
    second: change.secondLanguage ? name(change.secondLanguage) : 'none',
  };
  return translate(language, 'drift.choice.language', both);
}
