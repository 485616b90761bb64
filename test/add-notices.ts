import type { ChangeNotice } from '#shared/model/change-notice.ts';
import { insertNotice } from '#register/notices/notices.ts';
import { insertChange } from '#register/notices/planned-changes.ts';
import type { Register } from '#register/store/register.ts';

/** A notice of no changes yet, to nobody, as a revision of its own: people announce all of it at once. */
export const addNotice = (register: Register, given: Pick<ChangeNotice, 'title'>) =>
  register.commit('add-notice', (tx) => ({ id: insertNotice(register, tx, given) }));

export const addChange = (register: Register, given: Parameters<typeof insertChange>[2]) =>
  register.commit('edit-notice', (tx) => ({ id: insertChange(register, tx, given) }));
