import type { SavedView } from '#shared/model/saved-view.ts';
import { sameName } from '#register/same-name.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

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
