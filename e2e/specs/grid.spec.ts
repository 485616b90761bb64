import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test as base } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { GridPage } from '../pages/grid.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const size = { width: 1280, height: 800 };
const test = base.extend<{ register: RegisterPage; grid: GridPage }>({
  register: async ({ launch, profile }, use) => {
    await use(await new StartPage(await launch({ size })).openSample(profile));
  },
  grid: async ({ register }, use) => {
    await use(new GridPage(register));
  },
});

test('a range is copied, pasted elsewhere as one revision, and emptied', async ({ register, grid }) => {
  const { page, messages } = register;
  const source = register.row('Eka Signering AB');
  const target = register.row('Gauge Analytics');
  const texts = await Promise.all(
    (['purpose', 'personalData'] as const).map((column) => register.cell(column, source).textContent()),
  );
  await register.cell('purpose', source).click();
  await grid.press('Shift+ArrowRight');
  await expect(grid.selection).toHaveText(register.text('grid.cellsSelected', { rows: 1, columns: 2 }));
  await expect(grid.selectedCells).toHaveCount(2);
  await expectAccessible(page);
  await grid.press('Control+c');
  await expect(messages).toContainText(register.text('grid.copied.plain', { size: '1 row × 2 columns' }));
  await register.cell('purpose', target).click();
  const revision = await register.revision();
  await grid.press('Control+v');
  await expect(messages).toContainText(register.text('grid.done.pasting', { count: 2 }));
  await expect(register.cell('purpose', target)).toHaveText(texts[0] ?? '');
  await expect(register.cell('personalData', target)).toHaveText(texts[1] ?? '');
  await expect.poll(() => register.revision()).toBe(revision + 1);
  // What was pasted is selected.
  await grid.press('Delete');
  await expect(messages).toContainText(register.text('grid.done.emptying', { count: 2 }));
  // The text in the window's language is gone; the cell shows the other one, and marks it.
  await expect(register.cell('purpose', target)).toHaveText(/^sv/);
  await grid.undo();
  await expect(register.cell('personalData', target)).toHaveText(texts[1] ?? '');
});

test('pasted from a spreadsheet: texts of several lines come in, what does not fit refuses everything', async ({
  register,
  grid,
}) => {
  const { page, messages } = register;
  const row = register.row('Eka Signering AB');
  await register.cell('purpose', row).click();
  await grid.paste('Signing\t"Names\r\nand ""titles"""\r\n');
  await expect(register.cell('personalData', row)).toHaveText('Names and "titles"', { useInnerText: true });
  const revision = await register.revision();
  await grid.paste('Something else\tNames\tSwedne\r\n');
  await expect(messages).toContainText('Eka Signering AB, Stored in');
  await expect(messages).toContainText('no country is called “Swedne”');
  await expect(register.cell('purpose', row)).toHaveText('Signing');
  await register.cell('country', row).click();
  // One value into all that is selected.
  await grid.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await grid.paste('irland; US');
  await expect(messages).toContainText(register.text('grid.done.pasting', { count: 3 }));
  await expect(register.cell('country', row)).toContainText('IE, US');
  await expect.poll(() => register.revision()).toBe(revision + 1);
  // A cell that follows from others, and a block that is larger than the grid.
  await register.cell('agreement', row).click();
  await grid.paste('2031-01-01');
  await expect(messages).toContainText(register.text('grid.onlyRead'));
  await grid.paste('a\tb\tc\td');
  await expect(messages).toContainText(register.text('grid.paste.noRoom'));
  await expect.poll(() => register.revision()).toBe(revision + 1);
  await grid.press('Control+Home');
  await expect(page.locator(':focus')).toHaveAttribute('col-id', 'findings');
});

test('copying says which face it shows, and the other face can be copied', async ({ register, grid }) => {
  const { page, messages } = register;
  await register.cell('name', register.row('Brännkyrka Drift AB')).click();
  await grid.press('Control+c');
  await expect(messages).toContainText('with real names, for internal use');
  await grid.press('Shift+F10');
  await expect(page.getByRole('menu', { name: register.text('grid.menu.label') })).toBeVisible();
  await expectAccessible(page);
  await grid.press('Escape');
  await grid.choose('grid.menu.copyPublic');
  await expect(messages).toContainText('as the public sees them');
  await grid.press('Control+f', 'Control+v');
  await expect(register.find).toHaveValue('IT operations');
  await register.find.fill('');
  // The menu's paste goes where the keyboard was.
  await register.cell('purpose', register.row('Eka Signering AB')).click();
  await grid.choose('grid.menu.paste');
  await expect(register.cell('purpose', register.row('Eka Signering AB'))).toHaveText('IT operations');
});

test('rows are selected, duplicated, changed together, removed and brought back', async ({ register, grid }) => {
  const { page, messages } = register;
  await register.find.fill('Eka Signering');
  await expect(register.rows).toHaveCount(1);
  await register.cell('agreement', register.rows.first()).click();
  await grid.press('Control+d');
  await expect(register.rows).toHaveCount(2);
  await expect(messages).toContainText(register.text('grid.duplicated', { count: 1 }));
  await grid.press('Shift+Space', 'Shift+ArrowUp');
  await expect(grid.selection).toHaveText(register.text('grid.rowsSelected', { count: 2 }));
  const bar = page.getByRole('toolbar', { name: register.text('grid.bar.label') });
  await expect(bar).toContainText(register.text('grid.bar.count', { count: 2 }));

  const revision = await register.revision();
  await grid.press('Control+b', 'Enter');
  await page.getByRole('option', { name: register.text('field.accessCountries') }).click();
  await page.getByRole('radio', { name: register.text('grid.change.add') }).click();
  const list = page.getByRole('dialog').getByRole('combobox');
  await list.fill('norw');
  await list.press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: register.text('grid.change.do'), exact: true }).click();
  await expect(messages).toContainText(register.text('grid.done.changing', { count: 2 }));
  await expect.poll(() => register.revision()).toBe(revision + 1);

  await register.cell('agreement', register.rows.first()).click();
  await register.cell('agreement', register.rows.nth(1)).click({ modifiers: ['Control'] });
  await grid.press('Control+Delete');
  await expect(messages).toContainText(register.text('grid.rowsRemoved', { count: 2 }));
  await expect(register.rows).toHaveCount(0);
  await messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(register.rows).toHaveCount(2);

  await register.cell('agreement', register.rows.first()).click();
  await grid.press('Control+Shift+p');
  await expect(register.editor).toBeFocused();
  await page.keyboard.type('Archive');
  await grid.press('Enter');
  await expect(register.row('Archive')).toContainText('Eka Signering AB');
});

test('cells are edited with lists and dates; columns are chosen, moved and remembered', async ({
  register,
  grid,
  launch,
  profile,
}) => {
  const { page, messages } = register;
  const row = register.row('Eka Signering AB');
  await register.cell('country', row).click();
  await page.keyboard.type('ind');
  await expect(grid.choices).toHaveValue('ind');
  await expectAccessible(page);
  await grid.press('Enter', 'Enter');
  await expect(register.cell('country', row)).toContainText('SE, IN');
  await expect(register.cell('country', row)).toContainText(register.text('register.thirdCountry'));

  await page.getByRole('button', { name: register.text('grid.columns') }).click();
  for (const key of ['field.state', 'field.startsOn'] as const) {
    await page.getByRole('checkbox', { name: register.text(key), exact: true }).press('Space');
  }
  await page.getByRole('checkbox', { name: register.text('field.state'), exact: true }).press('Alt+ArrowUp');
  await expectAccessible(page);
  await grid.press('Escape');
  const order = [
    'Findings',
    'Sub-processor',
    'Purpose',
    'Personal data',
    'Stored in',
    'State',
    'Agreement',
    'Starts on',
  ];
  await expect.poll(() => grid.headers.evaluateAll((all) => all.map((one) => one.textContent.trim()))).toEqual(order);

  await register.cell('state', row).click();
  await page.keyboard.type('ended');
  await grid.press('Enter');
  await expect(register.cell('state', row)).toHaveText(register.text('state.ended'));
  const startsOn = row.locator('[col-id="startsOn"]');
  await startsOn.click();
  await page.keyboard.type('1/2/2027');
  await grid.press('Enter');
  await expect(messages).toContainText('is not a date that can only be read one way');
  await startsOn.click();
  await page.keyboard.type('20270201');
  await grid.press('Enter');
  await expect(startsOn).toHaveText('2027-02-01');
  await startsOn.click();
  await grid.press('F2');
  await page.getByRole('button', { name: register.text('grid.calendar'), exact: true }).click();
  await expect(page.getByRole('button', { name: / 1 February 2027 selected/ })).toBeFocused();
  await grid.press('Escape');
  await expect(startsOn).toBeFocused();

  const agreement = join(profile, 'dpa.txt');
  await writeFile(agreement, 'Signed by both');
  await dropFiles(register.cell('purpose', row), [agreement]);
  await expect(messages).toContainText('dpa.txt');

  await page.close();
  const again = new RegisterPage((await launch({ size })).window);
  await again.grid.waitFor();
  const headers = new GridPage(again).headers;
  await expect.poll(() => headers.evaluateAll((all) => all.map((one) => one.textContent.trim()))).toEqual(order);
});

test('groups open and close by keyboard, sorting stays within them, and the keyboard goes with its row', async ({
  register,
  grid,
}) => {
  const { page } = register;
  await page.getByRole('button', { name: register.text('group.label') }).click();
  await page.getByRole('option', { name: register.text('group.country') }).click();
  await expect(grid.groups.first()).toContainText('Denmark');
  await expectAccessible(page);
  await register.cell('agreement', register.rows.filter({ hasText: 'Kattegatt' }).first()).click();
  const before = await grid.groups.allTextContents();
  await grid.press('Control+Home', 'ArrowLeft');
  await expect(grid.groups.first().getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => grid.groups.count()).toBeGreaterThan(before.length);
  await grid.press('ArrowRight');
  await expect(grid.groups.first().getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await grid.headers.filter({ hasText: register.text('field.subProcessorId') }).click();
  await expect(grid.groups.first()).toContainText('Denmark');
  await page.getByRole('button', { name: register.text('group.label') }).click();
  await page.getByRole('option', { name: register.text('group.none') }).click();
  await expect(grid.groups).toHaveCount(0);
  // Renamed, the row goes to the end of the sorted list; those after it move up under the keyboard.
  await register.cell('name', register.row('Cirrus Mail Inc.')).click();
  await page.keyboard.type('Zeta Mail Inc.');
  await grid.press('Enter');
  await expect(register.row('Cirrus Mail Inc.')).toHaveCount(0);
  const next = 'Dalvik Kodverkstad';
  await expect(page.locator(':focus')).toContainText(next);
  await expect(register.record.getByRole('heading', { level: 2 })).toHaveText(next);
  // Excel's key for removing whole rows.
  await grid.press('Shift+Space', 'Control+-');
  await expect(register.messages).toContainText(next);
  await grid.undo();
});

test('the customers have the same manners', async ({ register, grid }) => {
  const { page, messages } = register;
  await register.goTo('customers');
  const cell = (name: string, column: string) =>
    page.getByRole('row').filter({ hasText: name }).locator(`[col-id="${column}"]`);
  await cell('Lindome kommun', 'contractReference').click();
  await grid.paste('KS 2026/7\r\nKS 2026/8\r\n');
  await expect(messages).toContainText(register.text('grid.done.pasting', { count: 2 }));
  await expect(cell('Lindome kommun', 'contractReference')).toHaveText('KS 2026/7');
  await cell('Lindome kommun', 'language').click();
  await page.keyboard.type('norw');
  await grid.press('Enter');
  await expect(cell('Lindome kommun', 'language')).toHaveText(register.text('language.nb'));
  await expectAccessible(page);
});
