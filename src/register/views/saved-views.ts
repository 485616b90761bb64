import { registerFilter, type SavedView } from '#shared/model/saved-view.ts';
import { sameName } from '#register/same-name.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** Keeps a filter and grouping under a name; a view of the same name, however written, becomes this one. */
export function saveView(register: Register, view: Omit<SavedView, 'id'>): Committed<{ id: string }> {
  return register.commit('save-view', (tx) => {
    const known = register.all('savedView').find(({ name }) => sameName(name, view.name));
    const saved = known
      ? tx.update('savedView', known.id, view)
      : tx.insert('savedView', { ...view, id: register.ports.newId() });
    return { id: saved.id };
  });
}

/** Throws RegisterError RECORD_NOT_FOUND. */
export function removeView(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-view', (tx) => tx.remove('savedView', id));
}

/** Puts services that come back from the bin into the filter of a view that lost them by a change of its filter. */
export function giveServicesBack(
  tx: Transaction,
  viewId: string,
  change: { before: unknown; after: unknown },
  serviceIds: ReadonlySet<string>,
): void {
  const [before, after] = [registerFilter.safeParse(change.before).data, registerFilter.safeParse(change.after).data];
  const kept = new Set(after?.serviceIds);
  const lost = before?.serviceIds.filter((id) => serviceIds.has(id) && !kept.has(id)) ?? [];
  if (lost.length === 0) return;
  const { filter } = tx.get('savedView', viewId);
  tx.update('savedView', viewId, { filter: { ...filter, serviceIds: [...new Set([...filter.serviceIds, ...lost])] } });
}
