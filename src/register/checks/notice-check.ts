import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/** One notice: all that a check may look at. Records are shared: nobody changes one. */
export interface NoticeCase {
  /** The date looked at, ISO. */
  readonly today: string;
  readonly records: RecordReader;
  /** Its changes, and whom each of them concerns. */
  readonly reach: readonly ChangeReach[];
  /** With the terms that count: frozen when they were told, or as the customer's contract says. */
  readonly recipients: readonly NoticeRecipient[];
}

/** What a check says about a notice. */
export interface FoundOfNotice extends Pick<Finding, 'severity'> {
  /** The record of the notice that it is about; empty: the notice as a whole. */
  readonly subject?: string;
  /** Fill the message, besides `name`, the notice's title. */
  readonly values?: Finding['values'];
}

/** A rule: what it finds about one notice that has not been withdrawn. */
export type NoticeCheck = (given: NoticeCase) => readonly FoundOfNotice[];
