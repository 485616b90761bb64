import type { DueItem } from '#shared/model/due.ts';
import type { RecordMap } from '#register/store/records.ts';
import { titleText } from '#register/store/record-title.ts';

/** Under whom an item stands, and what that is called outside. */
export function whose({
  id,
  legalName,
  disclosure,
  publicLabel,
}: RecordMap['subProcessor']): Pick<DueItem, 'subProcessorId' | 'subProcessor' | 'publicLabel'> {
  const label = disclosure === 'masked' ? titleText(publicLabel) : null;
  return { subProcessorId: id, subProcessor: legalName, publicLabel: label };
}
