import { FindingsPage } from '../pages/findings.ts';
import { RecordPage } from '../pages/record.ts';
import { RevealsPage } from '../pages/reveals.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** Findings, and who knows what. */
export const walkFindings: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const findings = new FindingsPage(register);
  await findings.open();
  await stop('by-severity');
  await findings.groupBy('check');
  await stop('by-check');
  await findings.groupBy('subProcessor');
  await stop('by-sub-processor');
  await findings.mark(0);
  await findings.mark(1);
  await findings.setAsideMarked();
  await stop('set-aside');
  await findings.setAside('Beslut i dataskyddsrådet 2026-02-03.');
  await findings.aside.scrollIntoViewIfNeeded();
  await stop('set-aside-done');

  // A masked one with findings, of whose name somebody has been told.
  await register.goTo('register');
  await new RecordPage(register).open('Brännkyrka Drift AB');
  await stop('record');
  await register.record.getByRole('region', { name: register.text('reveals.record') }).scrollIntoViewIfNeeded();
  await stop('record-known');
  await register.page.keyboard.press('Escape');
  await register.page.keyboard.press('Escape');

  const reveals = new RevealsPage(register);
  await reveals.open();
  await stop('who-knows');
  await reveals.askAboutCustomers();
  await stop('what-customers-know');
  await reveals.startLog();
  await stop('log-reveal');
  await register.page.keyboard.press('Escape');
};
