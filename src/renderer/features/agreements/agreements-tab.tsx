import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

interface AgreementsTabProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  readOnly?: boolean;
}

export function AgreementsTab(_props: AgreementsTabProps) {
  return null;
}
