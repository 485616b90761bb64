import type { AnnexProfile } from '#shared/model/annex-content.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { AnnexRowSource } from '#register/annexes/row-source.ts';

export interface ProfileColumn {
  /** Key of the cell in the annex's rows. */
  readonly key: string;
  readonly label: MessageKey;
  readonly cell: (row: AnnexRowSource) => string;
}

/** What an annex of one kind says: one readable file each. */
export interface Profile {
  readonly name: AnnexProfile;
  readonly title: MessageKey;
  readonly introduction: MessageKey;
  readonly columns: readonly ProfileColumn[];
}
