import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { AnnexProfile, ColumnContent } from '#shared/model/annex-profile.ts';

/** What the columns of format version 1 were called, which had two profiles. */
const oldKeys: Readonly<Partial<Record<AnnexProfile, Readonly<Record<string, ColumnContent>>>>> = {
  list: { subProcessor: 'name', personalData: 'personal-data' },
  'annex-iv': { name: 'name-and-number', description: 'processing' },
};

/** The content with its columns called as they are now, so that it can be compared with a later one. */
export function withTodaysKeys(content: AnnexContent): AnnexContent {
  if (content.formatVersion !== 1) return content;
  const keys = oldKeys[content.profile] ?? {};
  const renamed = (key: string): string => keys[key] ?? key;
  return {
    ...content,
    columns: content.columns.map(({ key, label }) => ({ key: renamed(key), label })),
    rows: content.rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [renamed(key), text]))),
  };
}
