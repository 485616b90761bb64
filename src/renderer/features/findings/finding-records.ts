import type { Finding } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

/** Whose record a finding is about, as one reads it in a list. */
export interface FindingRecord {
  /** The sub-processor, customer, service or organisation, or who else it is about; empty when the record is gone. */
  readonly name: string;
  readonly subProcessor: SubProcessor | null;
}

/** Looks up findings' records by id. */
export function findingRecords(records: RegisterRecords): (finding: Finding) => FindingRecord {
  const subProcessors = new Map(records.subProcessors.map((one) => [one.id, one]));
  const others = [...records.customers, ...records.services, ...records.organisations];
  const names = new Map(others.map(({ id, name }) => [id, name]));
  return ({ recordId, subProcessorId, customerId, values }) => {
    const subProcessor = subProcessors.get(subProcessorId ?? recordId) ?? null;
    const other = names.get(customerId ?? recordId) ?? (subProcessorId === null ? String(values['name'] ?? '') : '');
    return { name: subProcessor?.legalName ?? other, subProcessor };
  };
}
