import { join } from 'node:path';
import { expect, expectAccessible, test as base } from '../fixtures/app.ts';
import {
  daysAgo,
  forgeRecord,
  forgeRevision,
  logReveal,
  people,
  writePastRegister,
} from '../fixtures/past-register.ts';
import { HistoryPage } from '../pages/history.ts';
import { RegisterPage } from '../pages/register.ts';

const test = base.extend<{ history: HistoryPage }>({
  history: async ({ launch, profile }, use) => {
    const path = join(profile, 'kvarnby.bilaga');
    writePastRegister(path);
    const { window } = await launch({ args: [path], size: { width: 1280, height: 800 } });
    await use(new HistoryPage(new RegisterPage(window)));
  },
});

test('what changed yesterday takes one look, and a change is taken back by keyboard', async ({ history }) => {
  const { page, register } = history;
  await page.keyboard.press('Control+6');
  const yesterday = history.day(history.text('day.yesterday'));
  await expect(yesterday).toContainText('Kattegatt Drift AB');
  await expect(yesterday).toContainText('Purpose, Stored in, Transfer tool');
  await expect(yesterday).toContainText('Dalvik Kodverkstad');
  await expect(yesterday).toContainText(people.bo);

  // Down from the newest change to the one before; Enter opens it, field by field and word by word.
  await history.change(history.text('revision.remove-sub-processor')).focus();
  await page.keyboard.press('ArrowDown');
  await expect(history.change(history.text('revision.edit-processing')).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(yesterday.locator('ins').filter({ hasText: 'nightly' })).toBeVisible();
  await expect(yesterday.locator('ins').filter({ hasText: 'Norway' })).toBeVisible();
  await expectAccessible(page);

  // As it was before this change: a new revision, which undo takes back and says so.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: history.text('restore.before') }).press('Enter');
  await expect(register.messages).toContainText('is as it was before');
  await expect(history.day(history.text('day.today'))).toContainText(history.text('revision.restore-record'));
  const undo = page.getByRole('button', { name: /^Undo: restored a record – / });
  await expect(undo).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(register.messages).toContainText('Undid: restored a record – ');
  await expect(page.getByRole('button', { name: /^Redo: restored a record – / })).toBeEnabled();
});

test('a record’s own history, with its parts, and the way back from there', async ({ history }) => {
  const { page, register } = history;
  await register.row('Kattegatt Drift AB').getByText('Kattegatt Drift AB').click();
  await register.record.getByRole('tab', { name: history.text('nav.history') }).click();
  const entries = register.record.getByRole('listitem');
  await expect(entries.filter({ hasText: 'nightly' }).first()).toContainText(people.bo);
  await expect(register.record.getByRole('heading', { level: 3 }).first()).toHaveText(history.text('day.yesterday'));
  await expectAccessible(page);
  await history.button('restore.menu', { name: 'Kattegatt Drift AB' }).first().press('Enter');
  await page.getByRole('menuitem', { name: history.text('restore.before') }).press('Enter');
  await register.record.getByRole('tab', { name: history.text('record.overview') }).click();
  await expect(register.record.getByText('karin.ek@kattegatt.example')).toHaveCount(0);
  await register.messages.getByRole('button', { name: history.text('undo.offer') }).click();
  await expect(register.messages).toContainText('Undid: restored a record – Kattegatt Drift AB');
});

test('changes are found by person, kind of record and period', async ({ history }) => {
  const { page } = history;
  await page.keyboard.press('Control+6');
  await history.choose('history.filter.author', people.asa);
  await expect(history.day(history.text('day.yesterday'))).toBeHidden();
  await expect(history.change(history.text('revision.create-register'))).toBeVisible();
  await history.choose('history.filter.table', history.text('table.customer'));
  await expect(history.changes).toHaveCount(1);
  await expect(history.changes).toContainText('Lindome kommun');
  await history.choose('history.filter.period', history.text('history.period.today'));
  await expect(page.getByText(history.text('history.none'))).toBeVisible();
  await history.button('history.filter.clear').first().click();
  await expect(history.changes).toHaveCount(11);
});

test('the window on a past date: marked, read-only, compared with today, and left by Esc', async ({ history }) => {
  const { page, register } = history;
  const entry = (key: 'nav.register' | 'nav.consolidation' | 'nav.annexes') =>
    history.navigation.getByRole('button', { name: history.text(key) });
  await expect(entry('nav.register')).toContainText('2');
  await page.keyboard.press('Control+Shift+D');
  await page.getByLabel(history.text('asOf.date')).fill(daysAgo(500));
  await page.keyboard.press('Enter');
  await expect(history.dialog).toContainText(`it begins on ${daysAgo(400)}`);
  await page.getByLabel(history.text('asOf.date')).fill(daysAgo(10));
  await page.keyboard.press('Enter');
  await expect(history.banner).toContainText('after revision 9');
  await expect(entry('nav.register')).toContainText('3');
  await expect(register.row('Dalvik Kodverkstad')).toBeVisible();
  await expectAccessible(page);

  // What would change the register says why it does not.
  await page.keyboard.press('Control+n');
  await expect(register.messages).toContainText(history.text('past.readOnly'));
  await expect(history.dialog).toBeHidden();
  await entry('nav.consolidation').click();
  await expect(page.getByText(history.text('past.consolidation'))).toBeVisible();
  await entry('nav.annexes').click();
  await expect(page.getByText(history.text('past.annexes'))).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(history.banner).toBeHidden();
  await expect(entry('nav.register')).toContainText('2');

  // From the past to what is different since.
  await history.goTo(daysAgo(10));
  await history.button('asOf.compare').press('Enter');
  await expect(history.banner).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Dalvik Kodverkstad' })).toBeVisible();
  await expect(page.getByText(history.text('compare.removed', { count: 2 }))).toBeVisible();
  await expect(page.getByText(history.text('compare.face', { masked: 1 }))).toBeVisible();
  await expectAccessible(page);
  await history.button('compare.copy').press('Enter');
  await expect(history.button('compare.copied')).toBeVisible();
});

test('what a message offers to take back is not offered in the past, and no day to come is compared', async ({
  history,
}) => {
  const { page, register } = history;
  await page.keyboard.press('Control+6');
  await history.tab('history.tab.bin').click();
  await history.button('bin.takeOutOf', { name: 'Dalvik Kodverkstad' }).press('Enter');
  const offer = register.messages.getByRole('button', { name: history.text('undo.offer') });
  await expect(offer).toBeVisible();
  await history.goTo(daysAgo(10));
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await history.tab('history.tab.compare').click();
  await page.getByLabel(history.text('compare.from'), { exact: true }).fill('2999-01-01');
  await expect(page.getByRole('alert')).toContainText(history.text('asOf.future'));
});

test('the register as of a revision, and restored to it', async ({ history }) => {
  const { page, register } = history;
  await page.keyboard.press('Control+6');
  await history.button('history.rowMenu', { number: 7 }).press('Enter');
  await page.getByRole('menuitem', { name: history.text('history.showHere') }).press('Enter');
  await expect(history.banner).toContainText('after revision 7');
  await history.button('restore.register').press('Enter');
  await expect(history.banner).toBeHidden();
  await expect(register.messages).toContainText(history.text('restore.register.done', { number: 7 }));
  await history.tab('history.tab.bin').click();
  await expect(page.getByText(history.text('bin.empty'))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Dalvik Kodverkstad/ })).toBeVisible();
});

test('restoring the register says what stayed as it is, and why', async ({ launch, profile }) => {
  const path = join(profile, 'told.bilaga');
  writePastRegister(path);
  logReveal(path);
  const history = new HistoryPage(new RegisterPage((await launch({ args: [path] })).window));
  await history.goTo(daysAgo(10));
  await history.button('restore.register').press('Enter');
  const kept = history.text('restore.kept.reveal', { names: 'Cirrus Mail Inc.', count: 1 });
  await expect(history.register.messages).toContainText(kept);
  await expectAccessible(history.page);
});

test('a person is erased from where the record names the person', async ({ history }) => {
  const { register } = history;
  await register.row('Kattegatt Drift AB').getByText('Kattegatt Drift AB').click();
  const menu = register.record.getByRole('button', { name: history.text('erase.menu', { name: 'Karin Ek' }) });
  await menu.press('Enter');
  await history.page.getByRole('menuitem', { name: history.text('erase.this') }).press('Enter');
  const name = history.dialog.getByRole('textbox', { name: history.text('erase.who.name'), exact: true });
  await expect(name).toHaveValue('Karin Ek');
  await expect(name).toBeFocused();
  await name.press('Enter');
  await history.button('erase.continue').press('Enter');
  await history.button('erase.do').press('Enter');
  await expect(history.dialog).toContainText(history.text('erase.done', { name: 'Karin Ek' }));
  await history.page.keyboard.press('Escape');
  await expect(history.dialog).toHaveCount(0);
  await expect(menu).toHaveCount(0);
});

test('out of the bin, by keyboard, with what went with it', async ({ history }) => {
  const { page, register } = history;
  await page.keyboard.press('Control+6');
  await history.tab('history.tab.bin').click();
  const row = page.getByRole('row', { name: /Dalvik Kodverkstad/ });
  await expect(row).toContainText(history.text('bin.together', { count: 1 }));
  await expectAccessible(page);
  await history.button('bin.takeOutOf', { name: 'Dalvik Kodverkstad' }).press('Enter');
  await expect(page.getByText(history.text('bin.empty'))).toBeVisible();
  await expect(register.messages).toContainText(history.text('bin.restored', { name: 'Dalvik Kodverkstad' }));
  await expect(history.navigation.getByRole('button', { name: history.text('nav.register') })).toContainText('3');
});

test('verifying says that all is well, and names a forged revision', async ({ history, launch, profile }) => {
  await history.run('command.check');
  await expect(history.dialog).toContainText(history.text('check.history.intact', { count: 11 }));
  await expectAccessible(history.page);
  await history.page.keyboard.press('Escape');
  await expect(history.page.getByText(/^Verified /)).toBeVisible();

  const path = join(profile, 'forged.bilaga');
  writePastRegister(path);
  forgeRevision(path, 4);
  const second = join(profile, 'second');
  const { window } = await launch({ args: [path], env: { BILAGA_PROFILE: second } });
  const forged = new HistoryPage(new RegisterPage(window));
  await forged.run('command.check');
  await expect(forged.dialog).toContainText(forged.text('check.history.broken', { number: 4 }));
  await expect(forged.dialog).toContainText(forged.text('check.chain.todo', { number: 4 }));
  await expectAccessible(window);
});

test('verifying names records that were changed past the register, and what history says of them', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'forged.bilaga');
  writePastRegister(path);
  forgeRecord(path);
  const { window } = await launch({ args: [path], size: { width: 1280, height: 800 } });
  const history = new HistoryPage(new RegisterPage(window));
  await history.run('command.check');
  await expect(history.dialog).toContainText(history.text('check.broken'));
  await expect(history.dialog).toContainText(history.text('check.history.intact', { count: 11 }));
  await expect(history.dialog).toContainText(history.text('check.records.differing', { count: 2 }));
  const named = (name: string) => history.dialog.getByRole('listitem').filter({ hasText: name });
  await expect(named('Kattegatt Drift AB')).toContainText(/Karin Ek.*Nisse Hult/);
  await expect(named('Kattegatt Drift AB')).toContainText(history.text('check.difference.changed', { number: 4 }));
  await expect(named('Lindome kommun')).toContainText(history.text('check.difference.removed', { number: 9 }));
  await expectAccessible(window);
});

test('a person is erased from the register and its history, for ever', async ({ history }) => {
  const { page, register } = history;
  await history.run('command.erasePerson');
  const name = page.getByRole('textbox', { name: history.text('erase.who.name'), exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.dialog).toContainText(history.text('erase.who.missing'));
  await name.fill('Karin Ek');
  await page.keyboard.press('Enter');
  await expect(history.dialog).toContainText('karin.ek@kattegatt.example');
  await expect(history.dialog).toContainText('Call Karin Ek before the summer.');
  await expectAccessible(page);
  // The customer's contact is another Karin Ek.
  await page
    .getByRole('checkbox', {
      name: history.text('erase.found.one', { field: history.text('field.contactName'), record: 'Lindome kommun' }),
    })
    .press('Space');
  await history.button('erase.continue').press('Enter');
  await expect(history.dialog).toContainText(history.text('erase.consequence.forever'));
  await expect(history.dialog).toContainText(history.text('erase.advice.backup'));
  await expectAccessible(page);
  await history.button('erase.do').press('Enter');
  await expect(history.dialog).toContainText(history.text('erase.done', { name: 'Karin Ek' }));
  await page.keyboard.press('Escape');

  // Gone from the history too, and it still verifies.
  await page.keyboard.press('Control+6');
  await history.change('Edited a sub-processor Kattegatt Drift AB').click();
  await expect(page.getByText(history.text('value.erased'), { exact: true }).first()).toBeVisible();
  await expect(page.getByText('karin.ek@kattegatt.example')).toHaveCount(0);
  await history.run('command.check');
  await expect(history.dialog).toContainText(history.text('check.intact'));
  await page.keyboard.press('Escape');

  // In the past “erased” stands where the name stood.
  await history.goTo(daysAgo(10));
  await page.keyboard.press('Control+1');
  await register.row('Kattegatt Drift AB').getByText('Kattegatt Drift AB').click();
  await expect(register.record).toContainText(history.text('value.erased'));
  await expect(register.record).not.toContainText('Karin Ek');
  await history.button('asOf.back').press('Enter');
  await page.keyboard.press('Control+z');
  await expect(register.messages).not.toContainText('Karin');
  await history.run('command.erasePerson');
  await history.dialog
    .getByRole('textbox', { name: history.text('erase.who.email') })
    .fill('karin.ek@kattegatt.example');
  await page.keyboard.press('Enter');
  await expect(history.dialog).toContainText('says anything about karin.ek@kattegatt.example');
});
