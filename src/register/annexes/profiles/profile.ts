import type { AnnexAudience } from '#shared/model/annex-content.ts';
import type { AnnexProfile, ColumnContent, SectionContent } from '#shared/model/annex-profile.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';

export interface ProfileColumn {
  readonly content: ColumnContent;
  /** Where the profile has its own word for the content. */
  readonly label?: OutputKey;
}

/** What an annex of one kind says: one readable file each. */
export interface Profile {
  readonly name: AnnexProfile;
  readonly title: OutputKey;
  readonly introduction: OutputKey;
  /** Whom it may be for. */
  readonly audiences: readonly AnnexAudience[];
  readonly columns: readonly ProfileColumn[];
  /** Tables after the main one. */
  readonly sections: readonly SectionContent[];
  /** With paragraphs on the processor itself (GDPR art. 30(2)(a), (d)). */
  readonly tellsProcessor: boolean;
}
