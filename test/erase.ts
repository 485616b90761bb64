import { z } from 'zod';
import type { RecordTable } from '#shared/model/revision.ts';
import type { RecordPatch } from '#register/store/transaction.ts';
import type { Register } from '#register/store/register.ts';

const place = z.object({
  revision: z.number(),
  position: z.number(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Erases a text of a record, which becomes what `patch` says, and the same text from history, as one revision. */
export function eraseText<T extends RecordTable>(
  register: Register,
  table: T,
  id: string,
  text: string,
  patch: RecordPatch<T>,
): void {
  const rows = register.database.prepare('SELECT revision, position, before, after FROM change').all();
  register.commit('erase-person', (tx) => {
    if (register.find(table, id)) tx.erase(table, id, patch);
    for (const row of rows.map((each) => place.parse(each))) {
      const [before, after] = [row.before === JSON.stringify(text), row.after === JSON.stringify(text)];
      if (before || after) tx.eraseFromHistory(row, { before, after });
    }
  });
}
