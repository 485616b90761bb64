import { expect, expectAccessible, test as base } from '../fixtures/app.ts';
import { FindingsPage } from '../pages/findings.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ findings: FindingsPage }>({
  findings: async ({ launch, profile }, use) => {
    const register = await new StartPage(await launch({ size: { width: 1280, height: 800 } })).openSample(profile);
    const findings = new FindingsPage(register);
    await findings.open();
    await use(findings);
  },
});

test('findings are grouped, filtered and copied, and say what to do and why', async ({ findings }) => {
  const { register } = findings;
  const { page } = register;
  await expect(findings.rows.first()).toContainText('GDPR art.');
  await findings.groupBy('subProcessor');
  const all = await findings.rows.count();
  await page.getByRole('searchbox', { name: register.text('findings.filter') }).fill('kodverkstad');
  await expect(findings.rows).not.toHaveCount(all);
  for (const row of await findings.rows.all()) await expect(row).toContainText('Kodverkstad');
  await expect(findings.list).toContainText('Development partner');
  await page.getByRole('button', { name: register.text('findings.copy') }).click();
  await expect(register.messages).toContainText('with real names');
  await page.getByRole('searchbox', { name: register.text('findings.filter') }).fill('no such thing');
  await expect(page.getByText(register.text('findings.noMatch'))).toBeVisible();
});

test('by keyboard: several findings are set aside for one reason, taken back, and one taken up again', async ({
  findings,
}) => {
  const { register } = findings;
  const { page } = register;
  const open = await findings.rows.count();
  const aside = await findings.aside.getByRole('row').count();
  await findings.rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: register.text('findings.setAsideMarked', { count: 2 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(findings.dialog.getByLabel(register.text('field.reason'), { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findings.dialog).toContainText(register.text('findings.reason.missing'));
  await expectAccessible(page);
  await page.keyboard.type('Decided by the board in May.');
  await page.keyboard.press('Enter');
  await expect(findings.rows).toHaveCount(open - 2);
  await expect(findings.aside.getByRole('row')).toHaveCount(aside + 2);
  await page.keyboard.press('Control+z');
  await expect(findings.rows).toHaveCount(open);
  await page.keyboard.press('Control+y');
  await expect(findings.rows).toHaveCount(open - 2);
  const set = findings.aside.getByRole('row').filter({ hasText: 'Decided by the board in May.' }).first();
  await set.getByRole('button', { name: register.text('findings.resume') }).click();
  await expect(findings.rows).toHaveCount(open - 1);
});

test('Enter leads to the field that a finding is about; writing it takes the finding away', async ({ findings }) => {
  const { register } = findings;
  const { page } = register;
  const title = register.text('check.address-missing.title');
  const row = findings.rows.filter({ hasText: title }).first();
  const open = await findings.rows.filter({ hasText: title }).count();
  await row.focus();
  await page.keyboard.press('Enter');
  const address = register.record.getByRole('textbox', { name: register.text('field.address') });
  await expect(address).toBeFocused();
  await page.keyboard.type('Kajgatan 7, 111 99 Stockholm');
  await page.keyboard.press('Enter');
  await findings.open();
  await expect(findings.rows.filter({ hasText: title })).toHaveCount(open - 1);
});

test('in a narrow window, a finding about a whole record opens the record at its agreements', async ({
  launch,
  profile,
}) => {
  const register = await new StartPage(await launch({ size: { width: 720, height: 480 } })).openSample(profile);
  const findings = new FindingsPage(register);
  await findings.open();
  const agreements = register.record.getByRole('tab', { name: register.text('record.agreements') });
  for (const check of ['agreement-missing', 'signed-copy-missing'] as const) {
    const row = findings.rows.filter({ hasText: register.text(`check.${check}.title`) }).first();
    const name = await row.getByRole('strong').first().textContent();
    await row.focus();
    await register.page.keyboard.press('Enter');
    await expect(register.record.getByRole('heading', { level: 2, name: name ?? '' })).toBeVisible();
    await expect(agreements).toHaveAttribute('aria-selected', 'true');
    await expect(register.record.locator(':focus')).toBeInViewport();
    await register.page.keyboard.press('Escape');
    await expect(register.record).toBeHidden();
    await findings.open();
  }
});
