import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { chooseSavePath, expect, expectAccessible, test, type LaunchedApp } from '../fixtures/app.ts';
import { dueVendors, writeDueRegister } from '../fixtures/due-register.ts';
import { daysAgo } from '../fixtures/past-register.ts';
import { DuePage } from '../pages/due.ts';
import { HistoryPage } from '../pages/history.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

/** Starts the app with a register in which something is due, opened last on a day; a recent one is opened by itself. */
async function writeProfile(profile: string, openedOn: string, settings: object = {}): Promise<string> {
  const path = join(profile, 'due.bilaga');
  const known = { language: 'en', recent: [path], opened: { [path]: openedOn }, ...settings };
  await writeFile(join(profile, 'settings.json'), JSON.stringify(known));
  return path;
}

const pageOf = ({ window }: LaunchedApp): [DuePage, RegisterPage] => {
  const register = new RegisterPage(window);
  return [new DuePage(register), register];
};

test('what comes up is listed, found, and leads by keyboard to where its date is written', async ({
  launch,
  profile,
}) => {
  writeDueRegister(await writeProfile(profile, daysAgo(0)));
  const launched = await launch({ size: { width: 1280, height: 800 } });
  const [due, register] = pageOf(launched);
  const { page } = register;
  const entry = register.navigation.getByRole('button', { name: register.text('nav.due') });
  await expect(entry).toContainText('2');
  await expect(due.summary).toHaveCount(0);
  await page.keyboard.press('Control+7');
  await expect(due.rows).toHaveCount(3);
  await expect(due.rows.nth(0)).toContainText('12 days overdue');
  await expect(due.rows.nth(1)).toContainText('in 20 days');
  await expect(due.rows.nth(1)).toContainText('Mailings');
  await expectAccessible(page);

  await due.chooseVendor('dalvik');
  await expect(due.rows).toHaveCount(1);
  await expectAccessible(page);
  await due.chooseVendor(register.text('due.filter.all'));
  await expect(due.rows).toHaveCount(3);
  await due.day(daysAgo(-20)).click();
  await expect(due.rows).toHaveCount(1);
  await expect(due.rows).toContainText(dueVendors.masked);
  await page.getByRole('button', { name: register.text('due.onlyOn', { date: daysAgo(-20) }) }).click();
  await expect(due.rows).toHaveCount(3);
  await due.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(register.record).toContainText(dueVendors.masked);
  await expect(register.record.getByRole('textbox', { name: register.text('field.expiresOn') })).toBeFocused();
});

test('as of a day in the past it is what came up then, and nothing is exported', async ({ launch, profile }) => {
  writeDueRegister(await writeProfile(profile, daysAgo(0)));
  const launched = await launch();
  const [due, register] = pageOf(launched);
  await due.open();
  await expect(due.rows).toHaveCount(3);
  await new HistoryPage(register).goTo(daysAgo(2));
  await due.open();
  await expect(due.rows).toHaveCount(2);
  await expect(due.rows.first()).toContainText('10 days overdue');
  await expect(register.page.getByRole('button', { name: register.text('due.export') })).toHaveCount(0);
  await expectAccessible(register.page);
});

test('a calendar says public labels unless told otherwise, of the same events each time', async ({
  launch,
  profile,
}) => {
  writeDueRegister(await writeProfile(profile, daysAgo(0)));
  const launched = await launch();
  const [due, register] = pageOf(launched);
  await due.open();
  const path = join(profile, 'calendar.ics');
  await chooseSavePath(launched.app, path);
  const events = async () => {
    const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
    return calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      summary: event.getFirstPropertyValue('summary'),
      status: event.getFirstPropertyValue('status'),
    }));
  };
  await due.startExport();
  await expectAccessible(register.page);
  await due.dialog.getByRole('button', { name: register.text('due.export.save') }).click();
  await expect(register.messages).toContainText('3 events in calendar.ics');
  const [, publicly] = await events();
  expect(publicly).toMatchObject({ summary: 'Agreement expires: Mailings', status: 'CONFIRMED' });

  await due.startExport();
  await due.dialog.getByRole('radio', { name: register.text('due.export.face.internal') }).check({ force: true });
  await due.dialog.getByRole('button', { name: register.text('due.export.save') }).click();
  await expect(due.dialog).toHaveCount(0);
  await expect.poll(events).toContainEqual({
    ...publicly,
    summary: `Agreement expires: ${dueVendors.masked} – DPA Cirrus`,
  });
});

test('what has come due since the last time is said once, calmly, and by the system only when switched on', async ({
  launch,
  profile,
}) => {
  const path = await writeProfile(profile, daysAgo(30));
  writeDueRegister(path);
  const launched = await launch();
  const [due, register] = pageOf(launched);
  await expect(due.summary).toContainText(`One date has come due since ${daysAgo(30)}`);
  await expect(due.summary).toContainText(dueVendors.overdue);
  await expectAccessible(register.page);
  await due.summary.getByRole('button', { name: register.text('due.summary.show') }).click();
  await due.summary.getByRole('button', { name: register.text('due.summary.dismiss') }).click();
  await expect(due.summary).toHaveCount(0);
  await expect(due.rows).toHaveCount(3);
  await register.goTo('settings');
  const asked = register.page.getByRole('switch', { name: register.text('settings.notifyDue') });
  await expect(asked).not.toBeChecked();
  await register.page.getByText(register.text('settings.notifyDue')).click();
  await expect(asked).toBeChecked();
  await launched.app.close();
  const kept: unknown = JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'));
  expect(kept).toMatchObject({ notifyDue: true, opened: { [path]: daysAgo(0) } });

  await writeProfile(profile, daysAgo(30), { notifyDue: true, recent: [] });
  const again = await launch();
  await again.app.evaluate(({ Notification }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownNotifications: shown });
    Notification.prototype.show = function show(this: { body: string }): void {
      shown.push(this.body);
    };
  });
  await new StartPage(again).open(path);
  const [dueAgain] = pageOf(again);
  await expect(dueAgain.summary).toBeVisible();
  const told = () =>
    again.app.evaluate(() => Object.entries(globalThis).find(([key]) => key === 'shownNotifications')?.[1]);
  await expect.poll(told).toEqual([`One date in the register has come due since ${daysAgo(30)}.`]);
});
