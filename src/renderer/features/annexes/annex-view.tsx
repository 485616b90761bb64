import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';

export function AnnexView(_props: { records: RegisterRecords; state: RegisterState }) {
  return null;
}
