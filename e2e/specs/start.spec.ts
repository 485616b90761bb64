import { existsSync } from 'node:fs';
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, chooseSavePath, expect, expectAccessible, test } from '../fixtures/app.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

test('the sample register opens filled in, and a later start opens it again', async ({ launch, profile }) => {
  const first = await launch();
  const start = new StartPage(first);
  const register = await start.makeSample(profile);
  await expect(register.row('Brännkyrka Drift AB')).toContainText('IT operations');
  const title = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('Nordvik Ekonomi AB — sample.bilaga');
  await first.app.close();

  const second = await launch();
  const again = new RegisterPage(second.window);
  await expect(again.row('Brännkyrka Drift AB')).toBeVisible();
});

test('an empty register says what to do next', async ({ launch, profile }) => {
  const start = new StartPage(await launch());
  await start.button('start.empty.title').click();
  await start.button('newRegister.choosePlace').click();
  await expect(start.page.getByText(start.text('newRegister.nameMissing'))).toBeVisible();
  await start.nameAndSave(join(profile, 'kvarnby.bilaga'), 'Kvarnby Data AB');
  const register = new RegisterPage(start.page);
  await expect(register.page.getByText(register.text('register.empty'))).toBeVisible();
  await expect(register.navigation).toContainText('Kvarnby Data AB');
  await expectAccessible(register.page);
});

test('a pasted list becomes a register to review it into', async ({ launch, profile }) => {
  const start = new StartPage(await launch());
  await start.button('start.list.continue').click();
  await expect(start.page.getByText(start.text('start.list.missing'))).toBeVisible();
  await start.list.fill(
    'Ekskogen Drift AB\nServers\nAll data in the service\n\nFlodsten SMS AB\nText messages\nMobile number\n',
  );
  await start.button('start.list.continue').click();
  await start.nameAndSave(join(profile, 'list.bilaga'), 'Kvarnby Data AB');
  await expect(start.page.getByText('Flodsten SMS AB').first()).toBeVisible();
});

test('cancelling the save dialog makes nothing and keeps what was written', async ({ launch, profile }) => {
  const { app, window } = await launch();
  const start = new StartPage({ app, window } as Awaited<ReturnType<typeof launch>>);
  await start.button('start.empty.title').click();
  await chooseSavePath(app, undefined);
  const name = window.getByLabel(start.text('newRegister.organisation'));
  await name.fill('Kvarnby Data AB');
  await start.button('newRegister.choosePlace').click();
  await expect(name).toHaveValue('Kvarnby Data AB');
  expect(existsSync(join(profile, 'empty.bilaga'))).toBe(false);
});

test('a register that is none, is damaged or from a newer version is refused and left as it is', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const start = new StartPage(launched);
  await start.makeSample(profile);
  await launched.app.close();
  const sample = join(profile, 'sample.bilaga');
  const bytes = await readFile(sample);
  const newer = Buffer.from(bytes);
  newer.writeUInt32BE(9999, 60); // user_version of the SQLite header
  const damaged = Buffer.from(bytes).fill(0xff, 4096, 40_000);
  const cases = [
    { name: 'none.bilaga', content: Buffer.from('not a register'), said: 'is not a Bilaga register' },
    { name: 'damaged.bilaga', content: damaged, said: 'is damaged' },
    { name: 'newer.bilaga', content: newer, said: 'newer Bilaga' },
  ];
  await rename(sample, join(profile, 'moved.bilaga'));
  const again = new StartPage(await launch());
  // What was opened last is gone.
  await expect(again.page.getByRole('alert')).toContainText('sample.bilaga');
  for (const { name, content, said } of cases) {
    const path = join(profile, name);
    await writeFile(path, content);
    await again.open(path);
    await expect(again.page.getByRole('alert')).toContainText(said);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  }
  await expectAccessible(again.page);
});

test('a register that cannot be opened leaves the open one as it is', async ({ launch, profile }) => {
  const launched = await launch();
  const register = await new StartPage(launched).makeSample(profile);
  const other = join(profile, 'other.bilaga');
  await writeFile(other, 'not a register');
  await chooseFiles(launched.app, [other]);
  await register.page.keyboard.press('Control+o');
  await expect(register.messages).toContainText('is not a Bilaga register');
  await expect(register.row('Brännkyrka Drift AB')).toBeVisible();
});

test('another register can be opened in place of the first, with nothing of the first left', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const start = new StartPage(launched);
  const register = await start.makeSample(profile);
  await copyFile(join(profile, 'sample.bilaga'), join(profile, 'copy.bilaga'));
  await register.page.keyboard.press('Control+Shift+n');
  await start.nameAndSave(join(profile, 'second.bilaga'), 'Kvarnby Data AB');
  await expect(register.page.getByText(register.text('register.empty'))).toBeVisible();
  await expect(register.navigation).toContainText('second.bilaga');
});
