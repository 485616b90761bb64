import { join } from 'node:path';
import { chooseSavePath } from '../fixtures/app.ts';
import {
  changeBoth,
  passphrase,
  writeCountersigned,
  writeIssuedRegister,
  writeTampered,
  type IssuedFiles,
} from '../fixtures/issued-register.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import { VerifyPage } from '../pages/verify.ts';
import type { Tour, Walk } from './walk.ts';

const year = new Date().getFullYear();
const asele = `${year}-002`;

/** A profile of one's own, what became of annexes after they were issued, and the same told by verifying. */
export const walkIssuedAnnexes: Walk = async (tour) => {
  const { launched, language, folder } = tour;
  const files = await writeIssuedRegister(folder, changeBoth, language);
  await new StartPage(launched, language).open(files.register);
  const register = new RegisterPage(launched.window, language);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched, language);
  await makeProfile(tour, annexes);
  await annexes.showIssued();
  await copies(tour, annexes, files);
  await reissue(tour, annexes, files);
  await verify(tour, register);
};

async function makeProfile({ stop }: Tour, annexes: AnnexesPage): Promise<void> {
  await annexes.choose('annexes.audience.internal');
  await annexes.drawn();
  await stop('annex-internal');
  await annexes.choose('annexes.audience.customer');
  await annexes.select('field.customerId', 'Rheintal Werke GmbH');
  await annexes.tellNames();
  await annexes.select('field.secondLanguage', annexes.languageName('en'));
  await annexes.beforeSigning.scrollIntoViewIfNeeded();
  await annexes.drawn();
  await stop('annex-before-signing');
  await annexes.button('profiles.copy').click();
  await stop('profile-copy');
  await annexes.page.keyboard.press('Enter');
  await annexes.editor.waitFor();
  await annexes.editor.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await annexes.editor.getByLabel(annexes.text('field.introduction'), { exact: true }).focus();
  await stop('profile-introduction');
  await annexes.editor.getByRole('row').last().scrollIntoViewIfNeeded();
  await stop('profile-columns');
  await annexes.button('profiles.done').click();
  await annexes.button('annexes.issue').click();
  await stop('issue-format');
  await annexes.dialog.getByRole('button', { name: annexes.text('issue.format') }).click();
  await stop('issue-formats');
  await annexes.page.getByRole('option', { name: /^CSV/ }).click();
  await stop('issue-csv');
  await annexes.button('action.cancel').click();
}

async function copies({ folder, stop }: Tour, annexes: AnnexesPage, files: IssuedFiles): Promise<void> {
  await annexes
    .issuedRow(asele)
    .filter({ hasText: annexes.text('issued.state.differs', { rows: 1 }) })
    .waitFor();
  await stop('issued-drift');
  await annexes.showDetails(asele);
  await stop('issued-details');
  const tampered = join(folder, 'tampered.pdf');
  await writeTampered(files.asele, tampered);
  await annexes.addCopy(tampered);
  await annexes.details.getByRole('alert').waitFor();
  await stop('copy-refused');
  const signed = join(folder, 'signed.pdf');
  await writeCountersigned(files.asele, signed);
  await annexes.addCopy(signed);
  await annexes.details.getByText('signed.pdf').waitFor();
  await stop('copy-kept');
  await annexes.details.getByRole('button', { name: annexes.text('issued.look') }).click();
  await annexes.preview.locator('canvas').first().waitFor();
  await stop('issued-look');
  await annexes.page.keyboard.press('Escape');
  await annexes.details.getByRole('button', { name: annexes.text('issued.details.close') }).click();
}

async function reissue({ launched, folder, stop }: Tour, annexes: AnnexesPage, files: IssuedFiles): Promise<void> {
  await annexes.button('issued.reissue.differing', { count: 2 }).click();
  await stop('reissue');
  await annexes.openIdentity(files.identity, passphrase, annexes.reissue);
  await annexes.reissue.getByRole('region', { name: annexes.text('identity.file') }).waitFor();
  await chooseSavePath(launched.app, join(folder, 'anew'));
  await annexes.button('reissue.signAndStart').click();
  await annexes.button('issue.done.close').waitFor();
  await stop('reissued');
  await annexes.button('issue.done.close').click();
  await annexes.page.getByRole('radio', { name: annexes.text('issued.filter.all') }).click();
  await annexes.issuedRow(asele).waitFor();
  await stop('issued-all');
}

async function verify({ launched, language, folder, stop }: Tour, register: RegisterPage): Promise<void> {
  await register.goTo('verify');
  const verifying = new VerifyPage(launched, language);
  await verifying.open(join(folder, 'signed.pdf'));
  await verifying.own.waitFor();
  await stop('verify-own');
  await verifying.own.getByText('Drift i Finland').first().scrollIntoViewIfNeeded();
  await stop('verify-differences');
  await verifying.open(join(folder, 'tampered.pdf'));
  await verifying.verdict('invalid').waitFor();
  await stop('verify-tampered');
}
