import type { searchContract } from '#shared/ipc/search-contract.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { findPastRecords } from '#register/search/find-past-records.ts';
import { findRecords } from '#register/search/find-records.ts';

export const searchHandlers: EngineHandlers<keyof typeof searchContract> = {
  'search.find': (desk, { text, limit, asOf }) =>
    asOf === null
      ? findRecords(openRegister(desk), text, limit)
      : findPastRecords(openRegister(desk), text, limit, asOf.revision),
};
