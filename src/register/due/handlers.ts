import { localDate } from '#shared/model/dates.ts';
import type { dueContract } from '#shared/ipc/due-contract.ts';
import { dueItems } from '#register/due/due-items.ts';
import { exportCalendar } from '#register/due/export-calendar.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';

export const dueHandlers: EngineHandlers<keyof typeof dueContract> = {
  'due.list': (desk, { asOf, from, to }) => {
    const register = openRegister(desk);
    const records = asOf === null ? register : register.asOf(asOf.revision);
    return dueItems(records, { from, to, today: asOf?.date ?? localDate(register.ports.now()) });
  },
  'due.exportCalendar': (desk, { out, ...options }) =>
    exportCalendar(openRegister(desk), { ...options, out: otherFile(desk, out) }),
};
