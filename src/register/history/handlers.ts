import type { historyContract } from '#shared/ipc/history-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { openRegister, type EngineHandlers } from '#register/engine-desk.ts';
import { binOf } from '#register/history/bin.ts';
import { compareRevisions } from '#register/history/compare.ts';
import { authorsOf, daysOf, listRevisions } from '#register/history/list-revisions.ts';
import { restoreRecord } from '#register/history/restore-record.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { revisionAt } from '#register/history/revision-at.ts';
import { historyOfRecord, revisionDetail } from '#register/history/revision-details.ts';
import { takeOut } from '#register/history/take-out.ts';
import { verifyRegister } from '#register/history/verify-register.ts';

export const historyHandlers: EngineHandlers<keyof typeof historyContract> = {
  'history.list': (desk, wanted) => listRevisions(openRegister(desk), wanted),
  'history.authors': (desk) => authorsOf(openRegister(desk)),
  'history.days': (desk) => daysOf(openRegister(desk)),
  'history.revision': (desk, { number }) => revisionDetail(openRegister(desk), number),
  'history.ofRecord': (desk, { table, recordId }) => historyOfRecord(openRegister(desk), table, recordId),
  'history.revisionAt': (desk, { date }) => revisionAt(openRegister(desk), date),
  'history.compare': (desk, { from, to }) => compareRevisions(openRegister(desk), from, to),
  'history.bin': (desk) => binOf(openRegister(desk)),
  'history.takeOut': (desk, { recordId, revision }) => revisionOf(takeOut(openRegister(desk), recordId, revision)),
  'history.restoreRecord': (desk, { table, recordId, revision }) =>
    revisionOf(restoreRecord(openRegister(desk), table, recordId, revision)),
  'history.restoreRegister': (desk, { revision }) => flat(restoreRegister(openRegister(desk), revision)),
  'history.verify': (desk, _nothing, work) => verifyRegister(openRegister(desk), work),
};
