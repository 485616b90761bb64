import type { ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { columnContent } from '#shared/model/annex-profile.ts';
import { contentLanguages, type LocalizedText } from '#shared/model/languages.ts';
import { columnKinds } from '#register/annexes/column-cells.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';

/**
 * Our profiles and all that a column may say, with their words in every language: what a profile of one's own begins with,
 * and what holds where it says nothing itself.
 */
export function describeProfiles(organisation: string): ProfilesOfOurs {
  return {
    profiles: Object.values(profiles).map(({ name, audiences, title, introduction, columns }) => ({
      name,
      audiences: [...audiences],
      title: inEveryLanguage(title),
      introduction: inEveryLanguage(introduction, { organisation }),
      columns: columns.map(({ content, label }) => ({
        content,
        label: inEveryLanguage(label ?? columnKinds[content].label),
      })),
    })),
    contents: columnContent.options.map((content) => ({
      content,
      label: inEveryLanguage(columnKinds[content].label),
      isInternal: columnKinds[content].isInternal === true,
    })),
  };
}

const inEveryLanguage = (key: OutputKey, values: Record<string, string> = {}): LocalizedText =>
  Object.fromEntries(contentLanguages.map((language) => [language, outputText(language, key, values)]));
