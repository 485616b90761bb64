import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { line, secretName, secretParts, secretPdf, simplePdf } from '#test/secret-pdf.ts';
import { shownPages, writingsOf } from '#test/shown-pages.ts';
import {
  chooseButton,
  chooseFiles,
  chooseSavePath,
  expect,
  expectAccessible,
  test,
  type LaunchedApp,
} from '../fixtures/app.ts';
import { writeSignedPdf } from '../fixtures/pdfs.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { DocumentPage } from '../pages/documents.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

/** A vendor of the sample that has no agreement. */
const bare = 'Dalvik Kodverkstad';

async function attach(launched: LaunchedApp, folder: string, files: Record<string, Uint8Array | string>) {
  const register = await new StartPage(launched).openSample(folder);
  const agreements = new AgreementsPage(register);
  await agreements.open(bare);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  await chooseFiles(
    launched.app,
    Object.keys(files).map((name) => join(folder, name)),
  );
  await agreements.chooseButton.click();
  return { register, agreements };
}

async function open(register: RegisterPage, name: string): Promise<DocumentPage> {
  const document = new DocumentPage(register, name);
  await document.open(name);
  return document;
}

/** What the system was asked to open. */
async function watchOpened(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      process.env['OPENED_BY_TEST'] = path;
      return '';
    };
  });
  return () => app.evaluate(() => process.env['OPENED_BY_TEST'] ?? '');
}

test('a long PDF is read beside the record: by scrolling, number, thumbnail, zoom and search', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const pages = Array.from({ length: 500 }, (_, index) => ({
    content: line(60, 700, index === 399 ? 'Underbitr\\344den i Sm\\345land' : `Clause ${index + 1}`),
  }));
  const { register } = await attach(launched, profile, { 'Long.pdf': simplePdf(pages) });
  const pdf = await open(register, 'Long.pdf');
  await expect(pdf.sheet(1, 500)).toContainText('Clause 1');
  await expect(register.record).toContainText(bare);
  await expectAccessible(pdf.page);

  await pdf.page.keyboard.press('Control+f');
  await expect(pdf.find).toBeFocused();
  await pdf.page.keyboard.type('underbitraden');
  await expect(pdf.preview.getByText(pdf.text('documents.find.at', { at: 1, count: 1 }))).toBeVisible();
  await expect(pdf.sheet(400, 500)).toContainText('Småland');
  await expect(pdf.pageNumber).toHaveValue('400');
  expect(await pdf.preview.locator('canvas').count()).toBeLessThan(30);

  await pdf.page.keyboard.press('Escape');
  await expect(pdf.find).toHaveValue('');
  await pdf.pageNumber.fill('250');
  await pdf.pageNumber.press('Enter');
  await expect(pdf.sheet(250, 500)).toContainText('Clause 250');
  const width = async () => (await pdf.sheet(250, 500).boundingBox())?.width ?? 0;
  const before = await width();
  await pdf.page.keyboard.press('Control++');
  await expect.poll(width).toBeGreaterThan(before);
  await expect(pdf.pageNumber).toHaveValue('250');

  await pdf.button('documents.details').click();
  await pdf.tab('documents.pages').click();
  await expectAccessible(pdf.page);
  await pdf.side
    .getByRole('button', { name: pdf.text('documents.page', { page: 3, pages: 500 }), exact: true })
    .click();
  await expect(pdf.sheet(3, 500)).toContainText('Clause 3');
  await pdf.tab('documents.pages').press('Escape');
  await expect(pdf.preview).toBeHidden();
  await expect(register.grid).toBeVisible();
});

test('signatures that hold, that are broken and that are only scanned are told apart; what cannot be shown says why', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const signedPath = join(profile, 'source.pdf');
  await writeSignedPdf(signedPath);
  const signed = await readFile(signedPath);
  const broken = Buffer.from(signed);
  const at = broken.indexOf('/Title') + 9;
  broken[at] = (broken[at] ?? 0) ^ 1;
  const { register, agreements } = await attach(launched, profile, {
    'Signed.pdf': signed,
    'Broken.pdf': broken,
    'Scan.pdf': simplePdf([{ content: '0.5 g 60 60 300 300 re f' }]),
    'Rubbish.pdf': '%PDF-1.7\nnothing of the kind',
    'Letter.txt': 'First line\n\nThird line',
  });
  await expect(agreements.document('Broken.pdf')).toContainText(agreements.text('signatures.invalid'));
  await expect(agreements.document('Signed.pdf')).toContainText(agreements.text('signatures.valid', { count: 1 }));
  await expect(agreements.document('Scan.pdf')).toContainText(agreements.text('documents.mark.scan'));

  const holding = await open(register, 'Signed.pdf');
  await holding.button('documents.details').click();
  await expect(holding.side).toContainText(holding.text('signature.verdict.valid'));
  await expect(holding.side).toContainText(holding.text('signatures.selfIssued'));
  await expectAccessible(holding.page);
  const changed = await open(register, 'Broken.pdf');
  await expect(changed.side).toContainText(changed.text('signature.verdict.invalid'));
  await expect(changed.side).toContainText(changed.text('signature.problem.CONTENT_CHANGED'));
  const scan = await open(register, 'Scan.pdf');
  await expect(scan.side).toContainText(scan.text('documents.signatures.scan'));
  const rubbish = await open(register, 'Rubbish.pdf');
  await expect(rubbish.preview.getByRole('alert')).toContainText(
    rubbish.text('documents.problem.unreadable', { name: 'Rubbish.pdf' }),
  );
  const letter = await open(register, 'Letter.txt');
  await expect(letter.preview.getByText('First line')).toHaveText('First line\n\nThird line', { useInnerText: true });
  await expectAccessible(letter.page);
});

test('a redacted copy holds nothing of what was marked by words, by the search and by the mouse', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const { register } = await attach(launched, profile, { 'Secret.pdf': secretPdf() });
  const pdf = await open(register, 'Secret.pdf');
  await expect(pdf.sheet(1, 3)).toContainText('Umeå');
  await pdf.button('documents.details').click();
  await pdf.tab('documents.redaction').click();
  await pdf.words.fill(secretName);
  await pdf.words.press('Enter');
  const found = { words: secretName, count: 3, marked: 3 };
  await expect(pdf.side).toContainText(pdf.text('documents.redaction.found', found));

  await pdf.find.fill('tystnadsplikt');
  await expect(pdf.sheet(2, 3)).toContainText('tystnadsplikt');
  await pdf.button('documents.redaction.markHit').click();
  const marked = pdf.side.getByRole('listitem').filter({ hasText: 'tystnadsplikt' });
  await expect(marked).toHaveCount(1);
  await marked.getByRole('button').first().press('Delete');
  await expect(marked).toHaveCount(0);
  await pdf.pageNumber.fill('1');
  await pdf.pageNumber.press('Enter');
  const sheet = await pdf.sheet(1, 3).boundingBox();
  if (!sheet) throw new Error('The first page is not in sight');
  await pdf.page.mouse.move(sheet.x + 40, sheet.y + 40);
  await pdf.page.mouse.down();
  await pdf.page.mouse.move(sheet.x + 160, sheet.y + 90, { steps: 4 });
  await pdf.page.mouse.up();
  await expect(pdf.side.getByRole('listitem')).toHaveCount(4);
  await expectAccessible(pdf.page);

  const path = join(profile, 'Secret redacted.pdf');
  await chooseSavePath(launched.app, path);
  await pdf.button('documents.redaction.export').click();
  await expect(pdf.side).toContainText(pdf.text('documents.redaction.source'), { timeout: 30_000 });
  await expectAccessible(pdf.page);
  const copy = await readFile(path);
  const writings = writingsOf(copy);
  expect(secretParts.filter((part) => writings.some((writing) => writing.includes(part.toLowerCase())))).toEqual([]);
  expect((await shownPages(copy)).map(({ text }) => text.includes('tystnadsplikt'))).toEqual([false, true, false]);

  // The marks are still there when one comes back.
  await pdf.button('documents.close').click();
  await pdf.open('Secret.pdf');
  await expect(pdf.side.getByRole('listitem')).toHaveCount(4);
});

test('a file that may run code is opened only after a warning', async ({ launch, profile }) => {
  const launched = await launch();
  const program = Buffer.from('MZ\0\0 not a program');
  const { register } = await attach(launched, profile, { 'Invoice.pdf.exe': program });
  const opened = await watchOpened(launched.app);
  const document = await open(register, 'Invoice.pdf.exe');
  await expect(document.preview).toContainText(document.text('documents.risk.runs-code'));
  await expectAccessible(document.page);
  await chooseButton(launched.app, 0);
  await document.button('document.action.open').last().click();
  await chooseButton(launched.app, 1);
  expect(await opened()).toBe('');
  await document.button('document.action.open').last().click();
  await expect.poll(opened).toMatch(/Invoice\.pdf\.exe$/);
});
