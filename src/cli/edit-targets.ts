import { agreement } from '#shared/model/agreement.ts';
import { customer } from '#shared/model/customer.ts';
import { processing } from '#shared/model/processing.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';

/** What is edited by `FIELD=VALUE`, and its fields. Links between records and the checklist are made in the window. */
export const editableFields = {
  'sub-processor': subProcessor.omit({ id: true }),
  processing: processing.omit({ id: true, subProcessorId: true }),
  agreement: agreement.omit({
    id: true,
    subProcessorId: true,
    processingIds: true,
    supersedesId: true,
    checklist: true,
  }),
  customer: customer.omit({ id: true }),
} as const;

export type EditTarget = keyof typeof editableFields;

const targets: readonly EditTarget[] = ['sub-processor', 'processing', 'agreement', 'customer'];

/** Whose field it is besides. */
export const othersWith = (field: string, target: EditTarget): EditTarget[] =>
  targets.filter((other) => other !== target && Object.hasOwn(editableFields[other].shape, field));
