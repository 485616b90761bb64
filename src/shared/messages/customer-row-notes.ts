import { customerColumn, type CustomerRow } from '#shared/ipc/customers-contract.ts';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';

type Noted = Pick<CustomerRow, 'values' | 'problems' | 'doubts' | 'repeats' | 'customerId' | 'include'>;

/** What to look at in a row of a list of customers, each note with its field. */
export function customerRowNotes(
  { values, problems, doubts, repeats, customerId, include }: Noted,
  t: (key: MessageKey, values?: MessageValues) => string,
): string[] {
  const ofColumns = customerColumn.options.flatMap((column) => {
    const field = t(`customerList.column.${column}`);
    const [problem, doubt] = [problems[column], doubts[column]];
    return [
      ...(problem === undefined ? [] : [t('customerList.problem', { field, text: problem })]),
      ...(doubt === undefined ? [] : [t(`customerList.doubt.${doubt}`, { field, text: values[column] ?? '' })]),
    ];
  });
  // Without services a customer counts as using all, and would be told of everything.
  const usesAll = customerId === null && problems.services !== undefined && (values.services ?? '') === '';
  const isNameless = !include && customerId === null && (values.name ?? '').trim() === '';
  return [
    ...(isNameless ? [t('customerList.nameless')] : []),
    ...(repeats === null ? [] : [t('customerList.repeats', { line: repeats })]),
    ...ofColumns,
    ...(usesAll ? [t('customerList.usesAll')] : []),
  ];
}

/** Whether a new customer of the row gets what the list does not say: in which language its annexes are, which authorisation. */
export const wantsUsual = ({
  values,
  customerId,
  include,
}: Pick<CustomerRow, 'values' | 'customerId' | 'include'>): boolean =>
  include && customerId === null && (values.language === undefined || values.authorisation === undefined);
