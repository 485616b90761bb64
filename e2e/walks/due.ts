import { DuePage } from '../pages/due.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** The calendar, its export, and the setting for reminders. */
export const walkDue: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const due = new DuePage(register);
  await due.open();
  await stop('list');
  await due.rows.last().scrollIntoViewIfNeeded();
  await stop('list-end');
  await due.startExport();
  await stop('export');
  await register.page.keyboard.press('Escape');
  await due.openVendors();
  await stop('vendors');
  await register.page.keyboard.press('Escape');
  await register.goTo('settings');
  await stop('settings');
};
