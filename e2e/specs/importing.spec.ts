import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputText } from '#shared/messages/output/output-text.ts';
import { listRows } from '#test/lists/fixtures.ts';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { chooseFiles, expect, expectAccessible, test } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { ImportingPage } from '../pages/importing.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const lists = join(import.meta.dirname, '../../test/lists');
const english = readFile(join(lists, 'web-page-en.txt'), 'utf8');

/** A new register with the importing view open. */
async function openImporting(
  start: StartPage,
  folder: string,
  kind: 'empty' | 'sample' = 'empty',
): Promise<[RegisterPage, ImportingPage]> {
  const register = await (kind === 'empty' ? start.makeEmpty(folder, 'Kvarnby Data AB') : start.openSample(folder));
  await register.page
    .getByRole('button', { name: register.text('command.takeIn') })
    .first()
    .click();
  const importing = new ImportingPage(register.page, register.language);
  await importing.list.waitFor();
  return [register, importing];
}

test('one undo takes a whole list back', async ({ launch, profile }) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.read(await english);
  await expect(importing.rows).toHaveCount(20);
  await importing.applyButton.click();
  await expect(register.row('Cirrus Mail Inc.')).toBeVisible();
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(register.rows).toHaveCount(0);
});

test('what is changed in the review is what is taken in, and a row left out stays out', async ({ launch, profile }) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.read(await english);
  const [first, second] = listRows.en;
  await importing.cell('purpose', 1).fill('Hosting, and nothing else');
  await importing.leaveOut(second?.[0] ?? '');
  await expect(importing.applyButton).toHaveText(importing.text('takeIn.apply', { count: 19 }));
  await importing.applyButton.click();
  await expect(register.cell('purpose', register.row(first?.[0] ?? ''))).toHaveText('Hosting, and nothing else');
  await expect(register.row(second?.[0] ?? 'second')).toHaveCount(0);
});

test('a workbook is read from the sheet with the list, in the language that its labels tell, both languages of it', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const [register, importing] = await openImporting(new StartPage(launched), profile);
  const label = (language: 'de' | 'sv', column: 'purpose' | 'personalData') =>
    outputText(language, `annex.list.${column}`);
  const name = `${outputText('de', 'annex.list.subProcessor')} / ${outputText('sv', 'annex.list.subProcessor')}`;
  const header = (['purpose', 'personalData'] as const).flatMap((key) => [label('de', key), label('sv', key)]);
  const row = ['Lumen GmbH', 'Hosting des Dienstes', 'Drift av tjänsten', 'Namen', 'Namn'];
  const path = join(profile, 'liste.xlsx');
  const sheets = { Version: sheetData([['3']]), Liste: sheetData([[name, ...header], row]) };
  await writeFile(path, workbookBytes({ sheets }));
  await chooseFiles(launched.app, [path]);
  await importing.button('takeIn.drop.open').click();
  await expect(importing.rows).toHaveCount(1);
  await expect(importing.page.getByText(importing.text('takeIn.review.sheet', { sheet: 'Liste' }))).toContainText(
    importing.text('takeIn.review.second', { language: importing.text('language.sv') }),
  );
  await expect(importing.button('takeIn.language.of', { language: importing.text('language.de') })).toBeVisible();
  await expectAccessible(importing.page);
  await importing.applyButton.click();
  await expect(register.row('Lumen GmbH')).toBeVisible();
});

test('a row without a name cannot be taken in', async ({ launch, profile }) => {
  const [, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.read(await english);
  await importing.cell('name', 3).fill(' ');
  await expect(importing.applyButton).toBeDisabled();
  await expect(importing.page.getByText(importing.text('takeIn.nameMissing'))).toBeVisible();
});

test('Esc keeps nothing, and asks first when rows were changed', async ({ launch, profile }) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.read(await english);
  await importing.cell('name', 1).fill('Another AB');
  await importing.page.keyboard.press('Escape');
  await importing.button('takeIn.leave.leave').click();
  await expect(register.page.getByText(register.text('register.empty'))).toBeVisible();
});

test('a list that is refused leaves the keyboard in it: what is wrong is mended there, and Esc leaves', async ({
  launch,
  profile,
}) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.list.fill('No list at all');
  await importing.page.keyboard.press('Control+Enter');
  await expect(importing.failure).toBeVisible();
  await expect(importing.list).toBeFocused();
  await importing.page.keyboard.press('Escape');
  await expect(register.page.getByText(register.text('register.empty'))).toBeVisible();
});

test('a row goes to the sub-processor that is chosen for it, by keyboard', async ({ launch, profile }) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile, 'sample');
  await importing.read('Sub-processor,Purpose,Personal data\nEka Sign,Signing of offers,Names and e-mail\n');
  const choice = importing.match(1);
  await expect(choice).toHaveText(importing.text('takeIn.match.new'));
  await choice.press('Enter');
  await importing.page.keyboard.type('eka sign');
  await importing.page.keyboard.press('ArrowDown');
  await importing.page.keyboard.press('Enter');
  await expect(choice).toHaveText(`${importing.text('takeIn.match.existing')}: Eka Signering AB`);
  await expectAccessible(importing.page);
  await importing.applyButton.click();
  await register.find.fill('Signing of offers');
  await expect(register.rows).toHaveCount(1);
  await expect(register.rows).toContainText('Eka Signering AB');
});

test('categories come in masked, and say so', async ({ launch, profile }) => {
  const [register, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.read('Sub-processor,Purpose,Personal data\nIT operations,Servers,All\nCirrus Mail Inc.,Mail,Names\n');
  await expect(importing.page.getByText(importing.text('takeIn.kind.note', { count: 1 }))).toBeVisible();
  await importing.applyButton.click();
  // The name that is not known yet, and the label that the public sees.
  await expect(register.cell('name', register.row('IT operations'))).toHaveText(/^IT operations.*IT operations$/);
});

test('a pasted table keeps its columns although the plain text of it is useless', async ({ launch, profile }) => {
  const [, importing] = await openImporting(new StartPage(await launch()), profile);
  await importing.list.evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Sub-processor Purpose Personal data Cirrus Mail Inc. Mail Names');
    clipboardData.setData(
      'text/html',
      '<table><tr><th>Sub-processor<th>Purpose<th>Personal data<tr><td>Cirrus Mail Inc.<td>Mail<td>Names</table>',
    );
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(importing.page.getByText(importing.text('takeIn.paste.table'))).toBeVisible();
  await importing.readButton.click();
  await expect(importing.cell('purpose', 1)).toHaveValue('Mail');
});

test('ten thousand rows are reviewed page by page, and only the chosen ones taken in', async ({ launch, profile }) => {
  test.setTimeout(180_000);
  const launched = await launch();
  const [register, importing] = await openImporting(new StartPage(launched), profile);
  const path = join(profile, 'long.csv');
  const rows = Array.from({ length: 10_000 }, (_, index) => `Vendor ${index + 1} AB,Purpose ${index + 1},Names`);
  await writeFile(path, ['Sub-processor,Purpose,Personal data', ...rows].join('\n'));
  await chooseFiles(launched.app, [path]);
  await importing.button('takeIn.drop.open').click();
  await expect(importing.rows).toHaveCount(50, { timeout: 90_000 });
  await expect(importing.applyButton).toHaveText(importing.text('takeIn.apply', { count: 10_000 }));
  await importing.includeAll(false);
  await expect(importing.applyButton).toBeDisabled();
  await importing.button('takeIn.page.next').click();
  await importing.cell('name', 51).fill('Vendor 51 Ltd');
  await importing.include('Vendor 51 Ltd');
  await importing.applyButton.click();
  await expect(register.rows).toHaveCount(1);
  await expect(register.rows).toContainText('Vendor 51 Ltd');
});

test.describe('what is no list gets a clear message, and the text stays', () => {
  const cases = [
    ['an empty list', ' \n \n', 'error.LIST_EMPTY'],
    ['a text that is not a list', 'Hello!\n\nThis is no list at all.', 'error.LIST_NOT_RECOGNISED'],
  ] as const;
  for (const [name, text, key] of cases) {
    test(name, async ({ launch, profile }) => {
      const launched = await launch();
      const [register, importing] = await openImporting(new StartPage(launched), profile);
      const path = join(profile, 'list.txt');
      await writeFile(path, text);
      await importing.list.fill('something pasted before');
      await chooseFiles(launched.app, [path]);
      await importing.button('takeIn.drop.open').click();
      await expect(importing.failure).toContainText(importing.text(key));
      await expect(importing.list).toHaveValue('something pasted before');
      await importing.button('action.cancel').click();
      await expect(register.page.getByText(register.text('register.empty'))).toBeVisible();
    });
  }

  test('binary, 200 MB, a file that has vanished, a folder', async ({ launch, profile }) => {
    const launched = await launch();
    const [, importing] = await openImporting(new StartPage(launched), profile);
    const open = async (path: string) => {
      await chooseFiles(launched.app, [path]);
      await importing.button('takeIn.drop.open').click();
    };
    const binary = join(profile, 'list.xlsx');
    await writeFile(binary, Buffer.from('504b030414000600080000002100', 'hex'));
    await open(binary);
    await expect(importing.failure).toContainText('list.xlsx');
    const huge = join(profile, 'huge.txt');
    await writeFile(huge, '');
    await truncate(huge, 200_000_000);
    await open(huge);
    await expect(importing.failure).toContainText(
      importing.text('error.FILE_TOO_LARGE', { file: 'huge.txt', size: 200, limit: 20 }),
    );
    await open(join(profile, 'gone.txt'));
    await expect(importing.failure).toContainText(importing.text('error.FILE_NOT_FOUND', { file: 'gone.txt' }));
    await dropFiles(importing.page.getByText(importing.text('takeIn.drop.label')), [profile]);
    await expect(importing.failure).toContainText(importing.text('takeIn.drop.refused'));
    await dropFiles(importing.page.getByText(importing.text('takeIn.drop.label')), [join(lists, 'list-comma.csv')]);
    await expect(importing.rows).toHaveCount(20);
  });
});
