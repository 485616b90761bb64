import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { createIdentity } from '#register/signing/create-identity.ts';
import {
  chooseSavePath,
  expect,
  expectAccessible,
  test,
  type LaunchedApp,
  type LaunchOptions,
} from '../fixtures/app.ts';
import {
  noticeNames,
  writeNoticesRegister,
  writePlannedRegister,
  writeTwoChangesRegister,
} from '../fixtures/notices-register.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { daysAgo } from '../fixtures/past-register.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { HistoryPage } from '../pages/history.ts';
import { NoticesPage } from '../pages/notices.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const { planned, silent, objecting, approving, other, masked } = noticeNames;
const signer = { name: 'Anna Berg', email: 'anna.berg@kvarnby.example', organisation: 'Kvarnby Media AB' };
const passphrase = 'kvarn, bro och å';
test.describe.configure({ timeout: 180_000 });

async function openRegister(launch: (options: LaunchOptions) => Promise<LaunchedApp>, path: string) {
  const launched = await launch({ size: { width: 1280, height: 800 } });
  await new StartPage(launched).open(path);
  const register = new RegisterPage(launched.window);
  return { launched, register, notices: new NoticesPage(register), page: register.page };
}

test('a change from plan to start: told, approved, objected to and settled, silent, and then carried out', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'planned.bilaga');
  writePlannedRegister(path);
  const { launched, register, notices, page } = await openRegister(launch, path);
  const entry = register.navigation.getByRole('button', { name: register.text('nav.notices') });
  await expect(entry).toContainText('1');

  await test.step('it is begun from the planned processing in the register', async () => {
    await register.cell('name', register.row(planned)).click();
    await expect(register.record).toContainText(register.text('notices.notAnnounced'));
    await register.record.getByRole('button', { name: register.text('notices.announce') }).press('Enter');
    await expect(notices.heading).toContainText(planned);
    await notices.field('notices.change.why', { language: 'English' }).fill('Employees asked for it.');
    await notices.field('notices.change.why', { language: 'English' }).press('Enter');
    await expectAccessible(page);
  });

  await test.step('those whom it concerns are told, each in its language', async () => {
    await notices.tab('recipients');
    await expect(notices.recipients.getByText(other)).toHaveCount(0);
    await expect(notices.recipient(silent)).toContainText('30 days of notice');
    await notices.openRecipient(approving);
    await expectAccessible(page);
    await notices.panelButton('notices.gets.preview').press('Enter');
    await expect(notices.pages.first()).toBeVisible();
    await notices.showMail();
    await expect(notices.mail).toContainText('Employees asked for it.');
    await expect(notices.mail).toContainText('Payslips by e-mail');
    await expectAccessible(page);
    await notices.chooseReader(silent);
    await notices.showMail();
    await expect(notices.mail).toContainText('Lönebesked med e-post');
    await launched.app.evaluate(({ shell }) => {
      shell.openExternal = async (url) => void Object.assign(globalThis, { openedMail: url });
    });
    await notices.button('notices.mail.open').click();
    const opened = () => launched.app.evaluate(() => Object.entries(globalThis).find(([key]) => key === 'openedMail'));
    await expect.poll(opened).toEqual(['openedMail', expect.stringMatching(/^mailto:dataskydd@lindome\.example\?/)]);
  });

  await test.step('the notices are written to a folder for sending, signed', async () => {
    await notices.tab('recipients');
    await notices.button('notices.folder').click();
    await notices.dialogField('notices.folder.sentOn').fill(daysAgo(40));
    const identity = await createIdentity({ ...signer, passphrase, now: new Date() });
    await writeFile(join(profile, 'anna.p12'), identity);
    await new AnnexesPage(launched).openIdentity(join(profile, 'anna.p12'), passphrase, page.getByRole('dialog'));
    await expectAccessible(page);
    await chooseSavePath(launched.app, join(profile, 'notices'));
    await notices.dialogButton('notices.folder.start').click();
    await expect(register.messages).toContainText('Wrote 3 notices', { timeout: 60_000 });
    const endings = (await readdir(join(profile, 'notices'))).map((name) => name.split('.').at(-1));
    expect(endings.filter((ending) => ending === 'eml')).toHaveLength(3);
    expect(endings.filter((ending) => ending === 'pdf')).toHaveLength(3);
  });

  await test.step('before anybody has been told it may not be carried out', async () => {
    await notices.tab('changes');
    await notices.button('notices.carryOut').click();
    await expect(page.getByText(register.text('notices.obstacle.not-sent', { name: silent }))).toBeVisible();
    await expect(notices.button('notices.carryOut.do')).toBeDisabled();
  });

  await test.step('they are marked as sent together, with a proof', async () => {
    await notices.tab('recipients');
    await writeFile(join(profile, 'sent.eml'), 'Subject: Change of sub-processors\r\n\r\nHello!\r\n');
    await notices.button('notices.markSent.count', { count: 3 }).press('Enter');
    await expect(notices.panelField('notices.markSent.date')).toHaveValue(daysAgo(40));
    await expect(notices.panel).toContainText(register.text('notices.kept.written', { count: 3, signed: 'all' }));
    await dropFiles(notices.proof, [join(profile, 'sent.eml')]);
    await expect(notices.panel).toContainText('sent.eml');
    await expectAccessible(page);
    await notices.panelButton('notices.markSent.do').click();
    await expect(notices.recipient(silent)).toContainText(`Did not object by ${daysAgo(10)}`);
    await expect(notices.recipient(approving)).toContainText(`Is to approve by ${daysAgo(-5)}`);
  });

  await test.step('written again, they are the files that were sent', async () => {
    await chooseSavePath(launched.app, join(profile, 'again'));
    await notices.button('notices.folder').click();
    await notices.signNothing();
    await notices.dialogButton('notices.folder.start').click();
    await expect.poll(() => readdir(profile)).toContain('again');
    for (const name of await readdir(join(profile, 'notices')))
      expect(
        (await readFile(join(profile, 'again', name))).equals(await readFile(join(profile, 'notices', name))),
      ).toBe(true);
  });

  await test.step('the answers are recorded', async () => {
    await notices.answer(approving, 'notices.answer.approve', daysAgo(12), 'Approved by the board.');
    await notices.answer(objecting, 'notices.answer.object', daysAgo(20), 'Not in the United States.');
    await expect(notices.recipient(approving)).toContainText(`Approved ${daysAgo(12)}`);
    await expect(page.getByText(register.text('notices.state.objected'))).toBeVisible();
  });

  await test.step('an open objection stands against it, and only a breach in plain words gets past', async () => {
    await notices.tab('changes');
    await notices.button('notices.carryOut').click();
    await expect(notices.button('notices.carryOut.do')).toBeDisabled();
    await notices.button('notices.carryOut.despite').click();
    const breach = page.getByRole('alertdialog');
    await expect(breach).toContainText(objecting);
    await expect(breach).not.toContainText(silent);
    await page.keyboard.press('Escape');
    await expect(breach).toHaveCount(0);
  });

  await test.step('settled, it may start and comes true', async () => {
    await notices.tab('recipients');
    await notices.openRecipient(objecting);
    await notices.panelButton('notices.settle').press('Enter');
    await notices.panelButton('notices.settle.save').click();
    await expect(notices.panel).toContainText(register.text('notices.settle.text.missing'));
    await notices.panelField('notices.settle.text').fill('The data stay in the EU.');
    await notices.panelButton('notices.settle.save').click();
    await expect(notices.recipient(objecting)).toContainText('settled');
    await notices.tab('changes');
    await notices.button('notices.carryOut').click();
    await notices.button('notices.carryOut.do').click();
    await expect(page.getByText(register.text('notices.change.carriedOut', { date: daysAgo(0) }))).toBeVisible();
    await expect(entry).not.toContainText('1');
  });

  await test.step('the evidence is saved', async () => {
    await chooseSavePath(launched.app, join(profile, 'evidence.zip'));
    await notices.button('notices.more').press('Enter');
    await page.getByRole('menuitem', { name: register.text('notices.evidence') }).click();
    await notices.signNothing();
    await notices.dialogButton('notices.evidence.start').click();
    await expect.poll(() => readdir(profile)).toContain('evidence.zip');
  });

  await test.step('back in the list the keyboard is on the notice', async () => {
    await notices.button('notices.back').press('Enter');
    await expect(notices.notice(planned)).toBeFocused();
  });

  await test.step('one undo takes the start back', async () => {
    await register.goTo('register');
    const announcedIn = register.record.getByText(register.text('notices.announcedIn'));
    await register.cell('name', register.row(planned)).click();
    await expect(register.record).toContainText(planned);
    await expect(announcedIn).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(announcedIn).toBeVisible();
  });
});

test('announcing is one edit: one undo takes the notice, its change and those whom it concerns back', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'planned.bilaga');
  writePlannedRegister(path);
  const { register, notices, page } = await openRegister(launch, path);
  await notices.open();
  await notices.button('notices.announce.count', { count: 1 }).click();
  await expect(notices.heading).toContainText(planned);
  await notices.tab('recipients');
  await expect(rowsOf(notices.recipients)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(notices.heading).toHaveText(register.text('nav.notices'));
  await expect(notices.list).toHaveCount(0);
  await expect(notices.button('notices.announce.count', { count: 1 })).toBeVisible();
});

test('each change is judged by itself: an objection to one does not hold up the other, and a corrected answer is told', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'two.bilaga');
  await writeTwoChangesRegister(path);
  const { register, notices, page } = await openRegister(launch, path);
  await notices.open();
  await notices.openNotice('Mail and archive');
  await expect(page.getByText(register.text('notices.next.some', { count: 1, rest: 2 }))).toBeVisible();

  await test.step('the one that concerns nobody who objects is carried out', async () => {
    await notices.tab('changes');
    const mail = notices.change(planned);
    const archive = notices.change(noticeNames.archive);
    await expect(mail).toContainText(register.text('notices.change.mayNot'));
    await expect(mail).toContainText(register.text('notices.obstacle.objection-open', { name: objecting }));
    await expect(archive).toContainText(register.text('notices.change.concerns', { names: other }));
    await expectAccessible(page);
    await archive.getByRole('button', { name: register.text('notices.carryOut') }).press('Enter');
    await archive.getByRole('button', { name: register.text('notices.carryOut.do'), exact: true }).click();
    await expect(archive).toContainText(register.text('notices.change.carriedOut', { date: daysAgo(0) }));
    await mail.getByRole('button', { name: register.text('notices.carryOut') }).press('Enter');
    await expect(notices.button('notices.carryOut.do')).toBeDisabled();
  });

  await test.step('the corrected answer says what it was before', async () => {
    await notices.tab('recipients');
    await notices.answer(objecting, 'notices.answer.approve', daysAgo(40), 'Approved after all.');
    const before = register.text('notices.answer.objected', { date: daysAgo(50) });
    await expect(notices.panel).toContainText(`Until ${daysAgo(0)}: ${before}. Not in the United States.`);
    await expectAccessible(page);
  });
});

test('a change that is planned in a notice has new values, and customers are left out and added', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'planned.bilaga');
  writePlannedRegister(path);
  const { register, notices, page } = await openRegister(launch, path);
  await notices.open();
  await expectAccessible(page);
  await notices.button('notices.new').click();
  await expect(notices.heading).toContainText(daysAgo(0));
  await notices.chooseKind('notices.kind.location');
  await notices.chooseProcessing('backups');
  await notices.button('notices.change.addTo').click();
  await expect(page.getByRole('heading', { name: `New location: ${masked}` })).toBeVisible();
  await notices.addCountry('field.storageCountries', 'Finland');
  await expect(page.getByText(register.text('notices.change.today', { value: 'Sweden' }))).toBeVisible();
  await expectAccessible(page);

  await notices.tab('recipients');
  await expect(rowsOf(notices.recipients)).toHaveCount(3);
  await notices.openRecipient(silent);
  await notices.panelButton('notices.recipients.leaveOut').click();
  await expect(rowsOf(notices.recipients)).toHaveCount(2);
  await expect(page.getByText(register.text('notices.recipients.missing', { count: 1 }))).toBeVisible();
  await notices.button('notices.recipients.addMissing', { count: 1 }).press('Enter');
  await expect(rowsOf(notices.recipients)).toHaveCount(3);
});

const rowsOf = (list: Locator): Locator => list.getByRole('row').filter({ has: list.page().getByRole('checkbox') });

test('as of a day in the past the notices are as they were, and can only be read', async ({ launch, profile }) => {
  const path = join(profile, 'notices.bilaga');
  await writeNoticesRegister(path, 3);
  const { register, notices } = await openRegister(launch, path);
  await notices.open();
  await notices.openNotice('Payslips by e-mail');
  await notices.openRecipient(objecting);
  await notices.panelButton('notices.answer.takeBack').click();
  await expect(notices.recipient(objecting)).toContainText('May object until');
  await new HistoryPage(register).goTo(daysAgo(2));
  await notices.open();
  await expect(notices.button('notices.new')).toHaveCount(0);
  await notices.openNotice('Payslips by e-mail');
  await expect(notices.recipient(objecting)).toContainText(`Objected ${daysAgo(4)}`);
  await notices.openRecipient(objecting);
  await expect(notices.panelButton('notices.settle')).toHaveCount(0);
  await expect(notices.button('notices.markSent.count', { count: 1 })).toHaveCount(0);
  await expectAccessible(register.page);
});
