import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, expect, test } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { StartPage } from '../pages/start.ts';

/** A vendor of the sample that has no agreement. */
const bare = 'Dalvik Kodverkstad';

/** Bytes of zeros, which take no room where they come from. */
async function writeLarge(path: string, size: number): Promise<string> {
  const file = await open(path, 'w');
  await file.truncate(size);
  await file.close();
  return path;
}

test('attaching many and large files: it can be stopped, and too many are refused as a whole', async ({
  launch,
  profile,
}) => {
  test.slow();
  const launched = await launch();
  const register = await new StartPage(launched).openSample(profile);
  const agreements = new AgreementsPage(register);
  await agreements.open(bare);
  const none = agreements.record.getByText(agreements.text('agreements.empty', { name: bare }));

  await test.step('one that takes long is cancelled: nothing of it stays', async () => {
    const sizes = [900_000_000, 800_000_000, 700_000_000];
    const paths = await Promise.all(sizes.map(async (size, at) => writeLarge(join(profile, `Bilaga ${at}.bin`), size)));
    await chooseFiles(launched.app, paths);
    await agreements.chooseButton.click();
    await expect(agreements.record.getByRole('progressbar')).toBeVisible();
    await agreements.button('action.cancel').press('Enter');
    await expect(register.messages).toContainText(agreements.text('error.CANCELLED'));
    await expect(agreements.record.getByRole('progressbar')).toHaveCount(0);
    await expect(none).toBeVisible();
    await register.messages.getByRole('button', { name: agreements.text('action.close') }).click();
  });

  await test.step('a folder of more files than one agreement can have', async () => {
    const folder = join(profile, 'Too many');
    await mkdir(folder);
    await Promise.all(Array.from({ length: 501 }, async (_, at) => writeFile(join(folder, `${at}.txt`), `${at}`)));
    await dropFiles(agreements.drop, [folder]);
    await expect(register.messages).toContainText(agreements.text('error.TOO_MANY_FILES', { limit: 500 }));
    await expect(none).toBeVisible();
    await register.messages.getByRole('button', { name: agreements.text('action.close') }).click();
  });

  await test.step('many small ones, of which one is empty and one is called to deceive', async () => {
    const folder = join(profile, 'Many');
    await mkdir(folder);
    await Promise.all(
      Array.from({ length: 200 }, async (_, at) => writeFile(join(folder, `Bilaga ${at}.txt`), `${at}`)),
    );
    await writeFile(join(folder, 'tom.pdf'), '');
    await writeFile(join(folder, '0 avtal\u202efdp.exe'), 'MZ');
    await dropFiles(agreements.drop, [folder]);
    await expect(register.messages).toContainText(agreements.text('error.FILE_EMPTY', { file: 'tom.pdf' }));
    await expect(agreements.document('0 avtalfdp.exe')).toBeVisible();
    await expect(agreements.document('Bilaga 99.txt')).toHaveCount(0);
    await agreements.button('agreements.documents.all', { count: 201 }).press('Enter');
    await expect(agreements.document('Bilaga 99.txt')).toBeAttached();
    await expect(agreements.record.getByRole('listitem').nth(20).getByRole('button').first()).toBeFocused();
  });
});
