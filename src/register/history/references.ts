import type { RecordTable } from '#shared/model/revision.ts';

export interface ReferenceField {
  readonly field: string;
  readonly to: RecordTable;
  /**
   * Whether a record that comes back needs what it refers to. Otherwise a reference to what is gone is left out. A
   * processing or customer without services would count for all services, so it needs those that it names.
   */
  readonly isNeeded: boolean;
}

/** The fields that refer to other records, by id or by a list of ids. */
export const referenceFields: Partial<Record<RecordTable, readonly ReferenceField[]>> = {
  subProcessor: [{ field: 'engagedById', to: 'subProcessor', isNeeded: true }],
  processing: [
    { field: 'subProcessorId', to: 'subProcessor', isNeeded: true },
    { field: 'serviceIds', to: 'service', isNeeded: true },
  ],
  agreement: [
    { field: 'subProcessorId', to: 'subProcessor', isNeeded: true },
    { field: 'processingIds', to: 'processing', isNeeded: false },
    { field: 'supersedesId', to: 'agreement', isNeeded: false },
  ],
  agreementDocument: [{ field: 'agreementId', to: 'agreement', isNeeded: true }],
  customer: [{ field: 'serviceIds', to: 'service', isNeeded: true }],
  annexCopy: [{ field: 'annexId', to: 'annex', isNeeded: true }],
  plannedChange: [
    { field: 'noticeId', to: 'changeNotice', isNeeded: true },
    { field: 'processingId', to: 'processing', isNeeded: true },
    { field: 'replacesId', to: 'processing', isNeeded: false },
  ],
  noticeRecipient: [
    { field: 'noticeId', to: 'changeNotice', isNeeded: true },
    { field: 'customerId', to: 'customer', isNeeded: true },
  ],
};

/** The ids that a field's value refers to. */
export function idsIn(value: unknown): string[] {
  return [value].flat().filter((id) => typeof id === 'string');
}
