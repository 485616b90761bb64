import { join } from 'node:path';
import { noticeNames, writeNoticesRegister, writeTwoChangesRegister } from '../fixtures/notices-register.ts';
import { NoticesPage } from '../pages/notices.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** Planned changes: what is unannounced, the notices, and one with its changes, customers, forms and the letter itself. */
export const walkNotices: Walk = async ({ launched, language, folder, stop }) => {
  const path = join(folder, 'notices.bilaga');
  await writeNoticesRegister(path);
  await new StartPage(launched, language).open(path);
  const register = new RegisterPage(launched.window, language);
  const notices = new NoticesPage(register);
  const { page } = register;
  await notices.open();
  await stop('list');
  await notices.list.getByRole('row').last().scrollIntoViewIfNeeded();
  await stop('list-end');

  await notices.openNotice('Payslips by e-mail');
  await stop('customers');
  await notices.openRecipient(noticeNames.objecting);
  await stop('objection');
  await notices.panelButton('notices.settle').click();
  await stop('settle');
  await notices.panelButton('action.cancel').click();
  await closeSheet(notices);
  await notices.openRecipient(noticeNames.silent);
  await stop('waiting');
  await notices.panelButton('notices.answer.object').click();
  await stop('answer');
  await notices.panelButton('action.cancel').click();
  await closeSheet(notices);
  await notices.button('notices.markSent.count', { count: 1 }).click();
  await stop('sending');
  await notices.panelButton('action.cancel').click();
  await notices.button('notices.recipients.choose').click();
  await stop('choose');
  await page.keyboard.press('Escape');
  await notices.button('notices.folder').click();
  await stop('folder');
  await page.keyboard.press('Escape');
  await notices.button('notices.more').click();
  await stop('menu');
  await page.getByRole('menuitem', { name: notices.text('notices.evidence') }).click();
  await stop('evidence');
  await page.keyboard.press('Escape');

  await notices.tab('preview');
  await notices.pages.first().waitFor();
  await stop('paper');
  await page.getByRole('radio', { name: notices.text('notices.preview.mail') }).click();
  await stop('mail');

  await notices.tab('changes');
  await stop('told');
  await notices.button('notices.carryOut').click();
  await page.getByRole('heading', { name: notices.text('notices.carryOut.title') }).scrollIntoViewIfNeeded();
  await stop('carry-out');
  await notices.button('notices.carryOut.despite').click();
  await stop('breach');
  await page.keyboard.press('Escape');

  await notices.button('notices.back').click();
  await notices.openNotice('Backups move to Finland');
  await notices.tab('changes');
  await stop('changes');
  await notices.button('notices.change.add').scrollIntoViewIfNeeded();
  await notices.button('notices.change.add').click();
  await notices.button('notices.change.addTo').scrollIntoViewIfNeeded();
  await stop('add');
  await notices.tab('recipients');
  await notices.openRecipient(noticeNames.approving);
  await stop('to-tell');
  await closeSheet(notices);
};

/** A notice whose changes stand differently, a corrected answer, and what comes up of it. */
export const walkTwoChanges: Walk = async ({ launched, language, folder, stop }) => {
  const path = join(folder, 'two.bilaga');
  await writeTwoChangesRegister(path);
  await new StartPage(launched, language).open(path);
  const register = new RegisterPage(launched.window, language);
  const notices = new NoticesPage(register);
  await notices.open();
  await notices.openNotice('Mail and archive');
  await notices.tab('changes');
  await stop('standing');
  await notices.change(noticeNames.archive).scrollIntoViewIfNeeded();
  await stop('may-start');
  await notices.tab('recipients');
  await notices.openRecipient(noticeNames.objecting);
  await notices.panelButton('notices.answer.approve').click();
  await notices.panelButton('notices.answer.save').click();
  await notices.panel.getByText(notices.text('notices.answer.changed')).scrollIntoViewIfNeeded();
  await stop('corrected');
  await closeSheet(notices);
  await register.goTo('due');
  await stop('due');
};

/** The sheet of a narrow window lies over the list. */
async function closeSheet(notices: NoticesPage): Promise<void> {
  const close = notices.panelButton('action.close');
  if (await close.isVisible()) await close.click();
}
