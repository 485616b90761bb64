import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { chooseFiles, expect, expectAccessible, test } from '../fixtures/app.ts';
import { changeBoth, writeIssuedRegister } from '../fixtures/issued-register.ts';
import { noticeNames, writeNoticesRegister } from '../fixtures/notices-register.ts';
import { CustomersPage } from '../pages/customers.ts';
import { FindingsPage } from '../pages/findings.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const size = { width: 1280, height: 800 };

test('a customer’s page tells what it was told and answered, and leads there', async ({ launch, profile }) => {
  const path = join(profile, 'notices.bilaga');
  await writeNoticesRegister(path);
  const launched = await launch({ size });
  await new StartPage(launched).open(path);
  const customers = new CustomersPage(new RegisterPage(launched.window));
  await customers.open();
  await customers.choose(noticeNames.objecting);
  await customers.showTold();
  const lines = customers.events.getByRole('listitem');
  await expect(lines.nth(0)).toContainText(/Objected to:/);
  await expect(lines.nth(1)).toContainText(/Notice:/);
  await expectAccessible(launched.window);
  await lines.nth(0).getByRole('button').press('Enter');
  await expect(launched.window.getByRole('heading', { level: 1 })).toContainText('Payslips by e-mail');
});

test('an annex that no longer matches is a finding of its customer, which can be set aside', async ({
  launch,
  profile,
}) => {
  await writeIssuedRegister(profile, changeBoth);
  const { window } = await launch({ size });
  const register = new RegisterPage(window);
  const customers = new CustomersPage(register);
  const findings = new FindingsPage(register);
  await customers.open();
  await customers.choose('Åsele kommun');
  const title = `${register.text('check.annex-out-of-date.title')}.`;
  await expect(customers.record.getByText(title)).toBeVisible();
  await customers.showTold();
  await expect(customers.record.getByText(register.text('customers.drift.differs'))).toBeVisible();
  await customers.record.getByRole('button', { name: /002, as of/ }).click();
  await expect(window.getByRole('table', { name: register.text('annexes.tab.issued') })).toBeVisible();
  await customers.open();
  await customers.choose('Rheintal Werke GmbH');
  await customers.showTold();
  await expect(customers.record.getByText(register.text('customers.noAnnex'))).toBeVisible();
  await findings.open();
  const row = findings.rows.filter({ hasText: 'Åsele kommun' });
  await row.getByRole('button', { name: register.text('findings.setAside.of', { name: 'Åsele kommun' }) }).click();
  await findings.dialog.getByLabel(register.text('field.reason')).fill('Reissued next week');
  await findings.dialog.getByRole('button', { name: register.text('findings.setAside.do') }).click();
  await expect(findings.aside).toContainText('Åsele kommun');
  await findings.rows.filter({ hasText: 'Rheintal Werke GmbH' }).first().press('Enter');
  await expect(customers.record.getByRole('heading', { name: 'Rheintal Werke GmbH' })).toBeVisible();
});

test('by keyboard: a pasted list is reviewed, adds and updates customers in one step, and is undone', async ({
  launch,
  profile,
}) => {
  const register = await new StartPage(await launch({ size })).openSample(profile);
  const customers = new CustomersPage(register);
  const { page } = register;
  await customers.open();
  await customers.button('customerList.take').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kund;Org.nr;Varsel (dagar);Säljare\nNorrviken Vatten AB;556000-0994;30 dagar;Kim\n');
  await page.keyboard.type('STIFTELSEN BJÖRKDUNGENS SKOLA;;45;Kim\nSundby Tak AB;556000-0887;i god tid;Kim');
  await page.keyboard.press('Control+Enter');
  await expect(customers.reviewed).toHaveCount(3);
  await expect(page.getByText(register.text('customerList.unknown', { columns: 'Säljare' }))).toBeVisible();
  await expect(customers.reviewed.nth(1)).toContainText('In the register: Stiftelsen Björkdungens skola');
  await expect(customers.reviewed.nth(2)).toContainText('“i god tid” was not understood');
  await expectAccessible(page);
  await customers.button('customerList.apply', { count: 3 }).press('Enter');
  await expect(register.messages).toContainText(register.text('customerList.done', { added: 2, updated: 1 }));
  await expect(customers.cell('Norrviken Vatten AB', 'noticePeriodDays')).toHaveText('30');
  await expect(customers.cell('Stiftelsen Björkdungens skola', 'noticePeriodDays')).toHaveText('45');
  await expect(customers.cell('Sundby Tak AB', 'noticePeriodDays')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(customers.rows).toHaveCount(5);
});

test('what is no list of customers says what is missing, and Esc still leaves', async ({ launch, profile }) => {
  const register = await new StartPage(await launch({ size })).openSample(profile);
  const customers = new CustomersPage(register);
  await customers.open();
  await customers.button('customerList.take').click();
  await register.page.getByLabel(register.text('takeIn.paste.label'), { exact: true }).fill('Norrviken;556000-0994');
  await register.page.keyboard.press('Control+Enter');
  await expect(register.page.getByRole('alert')).toContainText(register.text('error.CUSTOMERS_NOT_RECOGNISED'));
  await register.page.keyboard.press('Escape');
  await expect(customers.grid).toBeVisible();
});

test('one field of several customers is changed at once, several are removed, and both are undone', async ({
  launch,
  profile,
}) => {
  const register = await new StartPage(await launch({ size })).openSample(profile);
  const customers = new CustomersPage(register);
  const { page } = register;
  await customers.open();
  await customers.rows.first().locator('[col-id="name"]').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await customers.button('grid.bar.change').press('Enter');
  await expect(customers.dialog).toContainText(register.text('customers.change.title', { count: 3 }));
  await customers.dialog.getByRole('button', { name: register.text('grid.change.field') }).press('Enter');
  await page.getByRole('option', { name: register.text('customers.noticePeriodDays') }).press('Enter');
  await customers.dialog.getByLabel(register.text('grid.change.value')).fill('soon');
  await customers.dialog.getByRole('button', { name: register.text('grid.change.do'), exact: true }).click();
  await expect(customers.dialog.getByRole('alert')).toContainText(register.text('customers.noticePeriod.wrong'));
  await expectAccessible(page);
  await customers.dialog.getByLabel(register.text('grid.change.value')).fill('75');
  await customers.dialog.getByRole('button', { name: register.text('grid.change.do'), exact: true }).click();
  await expect(register.messages).toContainText(register.text('grid.done.changing', { count: 3 }));
  for (const at of [0, 1, 2])
    await expect(customers.rows.nth(at).locator('[col-id="noticePeriodDays"]')).toHaveText('75');
  // All of the sample register's have been told of a change.
  await customers.button('grid.bar.remove').click();
  await expect(register.messages).toContainText('so the customer was not removed');
  await expect(customers.rows).toHaveCount(5);

  await customers.readList('Kund\nAbborrtjärn AB\nAbborrviken AB');
  await customers.button('customerList.apply', { count: 2 }).click();
  await customers.cell('Abborrtjärn AB', 'name').click();
  await page.keyboard.press('Shift+ArrowDown');
  await customers.button('grid.bar.remove').click();
  await expect(customers.rows).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(customers.rows).toHaveCount(7);
});

test('a finding of a customer leads to its field', async ({ launch, profile }) => {
  const register = await new StartPage(await launch({ size })).openSample(profile);
  const customers = new CustomersPage(register);
  const findings = new FindingsPage(register);
  await customers.open();
  await customers.choose('Västerskärs Bygg AB');
  const days = customers.record.getByRole('textbox', { name: register.text('customers.noticePeriodDays') });
  await days.fill('');
  await days.press('Enter');
  await findings.open();
  const title = register.text('check.notice-period-missing.title');
  await findings.rows.filter({ hasText: 'Västerskärs Bygg AB' }).filter({ hasText: title }).press('Enter');
  await expect(customers.record.getByRole('heading', { name: 'Västerskärs Bygg AB' })).toBeVisible();
  await expect(days).toBeFocused();
});

test('in a narrow window a customer’s record is opened from its row by keyboard, and Esc closes it', async ({
  launch,
  profile,
}) => {
  const launched = await launch({ size: { width: 720, height: 480 } });
  const customers = new CustomersPage(await new StartPage(launched).openSample(profile));
  await customers.open();
  await customers.cell('Västerskärs Bygg AB', 'name').click();
  await launched.window.keyboard.press('ArrowRight');
  await launched.window.keyboard.press('Enter');
  await expect(customers.record.getByRole('heading', { name: 'Västerskärs Bygg AB' })).toBeVisible();
  await expectAccessible(launched.window);
  await launched.window.keyboard.press('Escape');
  await expect(customers.record).toBeHidden();
});

test('the ground on which a customer is told masked names is attached, and a finding asks for it', async ({
  launch,
  profile,
}) => {
  const launched = await launch({ size });
  const register = await new StartPage(launched).openSample(profile);
  const customers = new CustomersPage(register);
  await customers.open();
  await customers.choose('Västerskärs Bygg AB');
  await customers.record.getByRole('checkbox', { name: register.text('customers.masked.told') }).click({ force: true });
  const title = `${register.text('check.disclosure-without-ground.title')}.`;
  await expect(customers.record.getByText(title)).toBeVisible();
  const file = join(profile, 'Avtal.txt');
  await writeFile(file, 'Punkt 7: kunden får veta alla namn.');
  await chooseFiles(launched.app, [file]);
  await customers.button('customers.ground.attach').click();
  await expect(register.messages).toContainText(register.text('customers.ground.attached', { name: 'Avtal.txt' }));
  await expect(customers.record.getByText(title)).toBeHidden();
  await expect(customers.button('customers.ground.open')).toBeVisible();
});

test('of a workbook another sheet of customers is chosen; nothing changed by hand is lost unasked', async ({
  launch,
  profile,
}) => {
  const launched = await launch({ size });
  const register = await new StartPage(launched).openSample(profile);
  const customers = new CustomersPage(register);
  const { page } = register;
  const path = join(profile, 'kunder.xlsx');
  const sheets = {
    Kommuner: sheetData([['Kund'], ['Abborrtjärn kommun'], ['Abborrviken kommun']]),
    Företag: sheetData([
      ['Kund', 'E-post', 'Org.nr'],
      ['Norrviken Vatten AB', 'notanemail', '399999-9993'],
    ]),
  };
  await writeFile(path, workbookBytes({ sheets }));
  await customers.open();
  await customers.button('customerList.take').click();
  await chooseFiles(launched.app, [path]);
  await customers.button('takeIn.drop.open').click();
  await expect(customers.reviewed).toHaveCount(2);
  await page.getByLabel(register.text('customerList.nameOf', { line: 2 })).fill('Abborrtjärns kommun');
  const choose = async () => {
    await page.getByRole('button', { name: register.text('customerList.tables') }).click();
    await page.getByRole('option', { name: 'Företag (1 row)' }).click();
  };
  await choose();
  await customers.button('takeIn.leave.stay').click();
  await expect(customers.reviewed).toHaveCount(2);
  await choose();
  await customers.button('takeIn.leave.leave').click();
  await expect(customers.reviewed).toHaveCount(1);
  await expect(customers.reviewed).toContainText(
    '“notanemail” is not an e-mail address. It is taken in as it is written.',
  );
  await expect(customers.reviewed).toContainText('the digits of “399999-9993” do not agree');
  await expectAccessible(page);
  await customers.button('customerList.apply', { count: 1 }).click();
  await expect(customers.cell('Norrviken Vatten AB', 'contactEmail')).toHaveText('notanemail');
});

test('in a narrow window the review has a card for each row and does not scroll sideways', async ({
  launch,
  profile,
}) => {
  const launched = await launch({ size: { width: 680, height: 480 } });
  const register = await new StartPage(launched).openSample(profile);
  const customers = new CustomersPage(register);
  await customers.open();
  await customers.readList('Kund;E-post;Adress\nNorrviken Vatten AB;notanemail;Lillgatan 1\nSundby Tak AB;;');
  await expect(customers.reviewed).toHaveCount(2);
  const table = register.page.getByRole('table', { name: register.text('takeIn.table') });
  const frame = table.locator('xpath=..');
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(customers.reviewed.first().getByRole('cell')).toHaveCount(5);
  await expectAccessible(register.page);
});
