import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, expect, expectAccessible, test as base, type LaunchedApp } from '../fixtures/app.ts';
import { HistoryPage } from '../pages/history.ts';
import { RecordPage } from '../pages/record.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ launched: LaunchedApp; record: RecordPage }>({
  launched: async ({ launch }, use) => use(await launch({ size: { width: 1280, height: 800 } })),
  record: async ({ launched, profile }, use) => {
    await use(new RecordPage(await new StartPage(launched, 'en').openSample(profile)));
  },
});

/** A red square, as small as a PNG can be. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('by keyboard, from the first screen: a vendor, masked, with two purposes, found and undone', async ({
  launched,
  profile,
}) => {
  const start = new StartPage(launched, 'en');
  const register = await start.makeEmpty(profile, 'Kvarnby Data AB');
  const record = new RecordPage(register);
  const { page } = register;
  await page.getByRole('button', { name: register.text('command.newSubProcessor') }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(register.text('record.nameMissing'));
  await page.keyboard.type('Öbackens Data AB');
  await page.keyboard.press('Enter');
  // The keyboard is where the next thing is to be written.
  await expect(record.field('field.purpose')).toBeFocused();
  await page.keyboard.type('Server operation');
  await page.keyboard.press('Tab');
  await page.keyboard.type('All personal data stored in the service');
  await page.keyboard.press('Enter');
  await expect(register.row('Öbackens Data AB')).toContainText('Server operation');

  await record.panel.getByRole('switch', { name: register.text('mask.switch') }).press('Space');
  await expect(record.field('mask.label', { language: register.text('language.en') })).toBeFocused();
  await expect(record.panel.getByText(register.text('mask.missing'))).toBeVisible();
  await page.keyboard.type('IT operations');
  await page.keyboard.press('Enter');
  await expect(register.row('Öbackens Data AB')).toContainText('IT operations');

  await record.button('processing.add').press('Enter');
  await expect(record.processing(2).getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Logging');
  await page.keyboard.press('Enter');
  await expect(register.rows).toHaveCount(2);
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(register.row('Logging')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(register.grid.locator(':focus')).toHaveCount(1);
});

test('the company: offered fields, former names, dates and review', async ({ record, launched }) => {
  const { window: page } = launched;
  await record.open('Eka Signering AB');
  await record.button('field.tradeName').press('Enter');
  await expect(record.field('field.tradeName')).toBeFocused();
  await page.keyboard.type('Eka');
  await page.keyboard.press('Enter');
  // Emptied again, it stays under the hands of whoever empties it.
  await record.field('field.tradeName').fill('');
  await page.keyboard.press('Enter');
  await expect(record.field('field.tradeName')).toBeFocused();

  await record.button('field.formerNames').press('Enter');
  await record.add('field.formerNames', 'record.formerNames.add', 'Ekens Signaturer AB');
  await expect(record.tags('field.formerNames')).toContainText('Ekens Signaturer AB');
  await record.panel.getByRole('button', { name: 'Remove Ekens Signaturer AB' }).press('Enter');
  await expect(record.tags('field.formerNames')).toHaveCount(0);

  const reviewed = record.field('field.lastReviewedOn');
  await reviewed.fill('3 May');
  await reviewed.press('Enter');
  await expect(record.panel.getByText(record.text('agreements.date.wrong'))).toBeVisible();
  await reviewed.press('Escape');
  await reviewed.fill('2024/2/29');
  await reviewed.press('Enter');
  await expect(reviewed).toHaveValue('2024-02-29');
  await expect(record.panel.getByText('was due on 2025-02-28', { exact: true })).toBeVisible();
  await record.calendar('field.lastReviewedOn').press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading')).toContainText('February 2024');
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(reviewed).toHaveValue('2024-02-28');
  await record.button('record.reviewedToday').press('Enter');
  await expect(record.button('record.reviewedToday')).toHaveCount(0);
  await expect(record.panel.getByText('was due on')).toHaveCount(0);
});

test('the chain is a tree to walk in, and a circle is refused with the reason', async ({ record, launched }) => {
  const { window: page } = launched;
  await record.open('Brännkyrka Drift AB');
  const chain = record.panel.getByRole('group', { name: record.text('record.chain') });
  await chain.getByRole('button', { name: 'Rimfrost Backup Oy' }).press('Enter');
  await expect(record.name).toHaveText('Rimfrost Backup Oy');
  await expect(chain.getByRole('button')).toHaveText(['Brännkyrka Drift AB', 'Saltarö Datahall AS']);
  await expectAccessible(page);
  await chain.getByRole('button', { name: 'Brännkyrka Drift AB' }).press('Enter');
  await expect(record.name).toHaveText('Brännkyrka Drift AB');
  await expect(chain.getByRole('button')).toHaveText(['Rimfrost Backup Oy', 'Saltarö Datahall AS']);
  await record.choose('field.engagedById', 'Saltarö Datahall AS', 'salt');
  await expect(
    record.panel.getByText(
      record.text('error.ENGAGED_IN_CIRCLE', { name: 'Brännkyrka Drift AB', engager: 'Saltarö Datahall AS' }),
    ),
  ).toBeVisible();
});

test('a processing asks for what applies and keeps what has been said', async ({ record, launched }) => {
  const { window: page } = launched;
  await record.open('Eka Signering AB');
  await record.button('processing.add').press('Enter');
  await expect(record.processing(2).getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Archive of signed contracts');
  await page.keyboard.press('Enter');

  await record.add('field.dataTags', 'data.add', 'trade union');
  const special = record.panel.getByRole('checkbox', { name: record.text('data.specialCategories') });
  await expect(special).toBeChecked();
  await record.add('field.dataTags', 'data.add', 'Signature image');
  await expect(record.tags('field.dataTags')).toContainText('Signature image');
  await record.panel.getByRole('checkbox', { name: record.text('data.nationalIdNumber') }).press('Space');
  await expect(record.field('field.nationalIdNumberGround')).toBeVisible();

  await expect(record.button('field.transferTool')).toBeVisible();
  await record.add('field.storageCountries', 'processing.addCountry', 'switz');
  await expect(record.tags('field.storageCountries')).toContainText(record.text('register.thirdCountry'));
  await record.choose('field.transferTool', record.text('transferTool.adequacy'));
  await expect(record.panel.getByText('2000/518/EC')).toBeVisible();
  await record.add('field.accessCountries', 'processing.addCountry', 'India');
  await expect(record.panel.getByText('India: no decision is in force.')).toBeVisible();
  await record.choose('field.transferTool', record.text('transferTool.scc'));
  await record.choose('field.sccModule', record.text('value.sccModule.three'));
  await record.choose('field.transferDocumentSha256', 'PUB-avtal Eka');
  await record.choose('field.transferTool', record.text('transferTool.none-needed'));
  await expect(record.choice('field.sccModule')).toContainText(record.text('value.sccModule.three'));

  await record.choose('field.state', record.text('state.ended'));
  await record.field('field.endedOn').fill('2026-01-31');
  await record.field('field.deletionConfirmation').fill('Certificate of erasure of 2 February');
  await record.panel.getByRole('checkbox', { name: 'Nordvik Tid' }).press('Space');
  await expectAccessible(page);

  await record.panel.getByRole('button', { name: record.text('processing.language') }).press('Enter');
  await page.getByRole('option', { name: record.text('language.sv') }).click();
  await expect(record.field('field.purpose')).toHaveValue('');
  await expect(record.field('field.purpose')).toHaveAttribute('placeholder', 'Archive of signed contracts');
  await record.field('field.purpose').fill('Arkiv');

  await record.processingMenu('processing.duplicate');
  await expect(record.processing(3)).toBeVisible();
  await expect(record.field('field.deletionConfirmation')).toHaveValue('Certificate of erasure of 2 February');
  await record.processingMenu('processing.moveUp');
  await expect(record.processing(2)).toBeVisible();
  await record.processingMenu('processing.remove');
  await record.register.messages.getByRole('button', { name: record.text('undo.offer') }).click();
  await expect(record.register.row('Archive of signed contracts')).toHaveCount(1);
});

test('a finding leads to its field, and the history tab says what was done', async ({ record, launched }) => {
  const { window: page } = launched;
  const { register } = record;
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Öbackens Data AB');
  await page.keyboard.press('Enter');
  await expect(record.field('field.purpose')).toBeFocused();
  await record.panel.getByRole('button', { name: /\d+ findings/ }).press('Enter');
  const findings = record.panel.getByRole('region', { name: register.text('nav.findings') });
  const goTo = (title: string, key: 'findings.goTo' | 'findings.show' = 'findings.goTo') =>
    findings
      .locator('div', { hasText: title })
      .last()
      .locator('..')
      .getByRole('button', { name: register.text(key) });
  await expectAccessible(page);
  await goTo('Address missing').press('Enter');
  await expect(record.field('field.address')).toBeFocused();
  await page.keyboard.type('Bäckgatan 3, Umeå');
  await page.keyboard.press('Enter');
  await expect(findings.getByText('Address missing')).toHaveCount(0);
  await goTo('No data processing agreement', 'findings.show').press('Enter');
  await expect(record.panel.getByRole('tab', { selected: true })).toContainText(register.text('record.agreements'));
  await record.panel.getByRole('tab', { name: register.text('nav.history') }).click();
  await expect(record.panel.getByText('Bäckgatan 3, Umeå')).toBeVisible();
});

test('the organisation: logo, services with what uses them, and texts', async ({ record, launched, profile }) => {
  const { window: page } = launched;
  const { register } = record;
  await register.goTo('organisation');
  const logo = join(profile, 'logo.png');
  await writeFile(logo, png);
  await chooseFiles(launched.app, [logo]);
  await page.getByRole('button', { name: register.text('organisation.logo.choose') }).press('Enter');
  const image = page.getByRole('img', { name: register.text('organisation.logo.of', { name: 'Nordvik Ekonomi AB' }) });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  await chooseFiles(launched.app, [join(import.meta.dirname, 'record.spec.ts')]);
  await page.getByRole('button', { name: register.text('organisation.logo.replace') }).press('Enter');
  await expect(register.messages).toContainText('is not a PNG or JPEG image');

  await page.getByRole('button', { name: register.text('services.add') }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('nordvik tid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('There is a service called Nordvik Tid already');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nordvik Resa');
  await page.keyboard.press('Enter');
  const service = page.getByRole('article', { name: 'Nordvik Resa' });
  await expect(service).toContainText('processing');
  await service.getByRole('textbox', { name: register.text('field.name') }).fill('Nordvik Resor');
  await page.keyboard.press('Enter');
  const renamed = page.getByRole('article', { name: 'Nordvik Resor' });
  await expect(renamed).toBeVisible();
  await expectAccessible(page);
  await renamed.getByRole('button', { name: register.text('services.remove', { name: 'Nordvik Resor' }) }).click();
  await expect(renamed).toHaveCount(0);
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(renamed).toBeVisible();
});

test('a customer says what it uses and what it is told', async ({ record, launched }) => {
  const { window: page } = launched;
  const { register } = record;
  await register.goTo('customers');
  await page.getByRole('button', { name: register.text('customers.add') }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Åmynnets kommun');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: register.text('customers.record') });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Åmynnets kommun');
  const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
  await field(register.text('field.contractReference')).fill('KS 2026/7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'KS 2026/7' })).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Nordvik Tid' }).press('Space');
  await expect(panel.getByText(register.text('services.all'))).toHaveCount(0);
  const days = field(register.text('customers.noticePeriodDays'));
  await days.fill('thirty');
  await days.press('Enter');
  await expect(panel.getByText(register.text('customers.noticePeriod.wrong'))).toBeVisible();
  await days.fill('30');
  await days.press('Enter');
  await panel.getByRole('checkbox', { name: register.text('customers.masked.told') }).press('Space');
  await field(register.text('field.disclosureGround')).fill('The contract, section 7');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await panel.getByRole('button', { name: register.text('customers.remove') }).press('Enter');
  await expect(page.getByRole('gridcell', { name: 'KS 2026/7' })).toHaveCount(0);
});

test('the past is only read: no field, no switch, no button that changes anything', async ({ record }) => {
  const { register } = record;
  const history = new HistoryPage(register);
  await history.goTo(daysAgo(5));
  await record.open('Brännkyrka Drift AB');
  for (const role of ['textbox', 'switch', 'checkbox'] as const)
    await expect(record.panel.getByRole(role)).toHaveCount(0);
  await expect(record.button('processing.add')).toHaveCount(0);
  await expect(record.panel.getByRole('button', { name: /^(Add|Remove|Reviewed)/ })).toHaveCount(0);
  await expect(record.panel.getByText('IT operations').first()).toBeVisible();
  await expectAccessible(register.page);
  for (const view of ['customers', 'organisation'] as const) {
    await register.goTo(view);
    await expect(register.page.getByRole('heading', { level: 1, name: register.text(`nav.${view}`) })).toBeVisible();
    await expect(register.page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(register.page.getByRole('main').getByRole('switch')).toHaveCount(0);
  }
});

/** ISO. */
function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return new Intl.DateTimeFormat('sv-SE').format(date);
}
