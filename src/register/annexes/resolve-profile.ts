import type { ContentLanguage } from '#shared/model/languages.ts';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import type { AnnexProfile, ColumnContent } from '#shared/model/annex-profile.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { columnKinds } from '#register/annexes/column-cells.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import type { Profile } from '#register/annexes/profiles/profile.ts';
import { RegisterError } from '#register/errors.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/** A profile of ours or of the user, with its words in any language. */
export interface ResolvedProfile {
  readonly base: Profile;
  /** Name of the user's own profile; empty where it is one of ours. */
  readonly ownName: string;
  readonly columns: readonly ColumnContent[];
  readonly label: (column: number, language: ContentLanguage) => string;
  readonly title: (language: ContentLanguage) => string;
  readonly introduction: (language: ContentLanguage, organisation: string) => string;
}

/**
 * Throws RegisterError RECORD_NOT_FOUND, PROFILE_NOT_FOR_AUDIENCE where the annex is for somebody whom the profile is not
 * for, PROFILE_COLUMN_INTERNAL where a column would tell outside who the customers are.
 */
export function resolveProfile(
  records: RecordReader,
  { profile, ownProfileId, audience }: { profile: AnnexProfile; ownProfileId: string | null; audience: AnnexAudience },
): ResolvedProfile {
  const own = ownProfileId === null ? null : records.get('ownProfile', ownProfileId);
  const base = profiles[own?.base ?? profile];
  if (!base.audiences.includes(audience))
    throw new RegisterError('PROFILE_NOT_FOR_AUDIENCE', { profile: base.name, audience });
  const columns = own ? own.columns.map(({ content }) => content) : base.columns.map(({ content }) => content);
  const internal = audience === 'internal' ? undefined : columns.find((content) => columnKinds[content].isInternal);
  if (internal !== undefined) throw new RegisterError('PROFILE_COLUMN_INTERNAL', { profile: own?.name ?? base.name });
  return {
    base,
    ownName: own?.name ?? '',
    columns,
    label: (column, language) => own?.columns[column]?.label[language] ?? ownLabel(base, columns[column], language),
    title: (language) => own?.title[language] ?? outputText(language, base.title),
    introduction: (language, organisation) =>
      own?.introduction[language] ?? outputText(language, base.introduction, { organisation }),
  };
}

/** The profile's word for a content, or the content's own. */
function ownLabel(base: Profile, content: ColumnContent | undefined, language: ContentLanguage): string {
  if (content === undefined) return '';
  const label = base.columns.find((column) => column.content === content)?.label ?? columnKinds[content].label;
  return outputText(language, label);
}
