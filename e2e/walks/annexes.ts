import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles } from '../fixtures/app.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import { VerifyPage } from '../pages/verify.ts';
import type { Tour, Walk } from './walk.ts';

const person = { name: 'Anna Ek', email: 'anna.ek@kvarnby.example', passphrase: 'kvarn och bro' };

/** Agreements, making an annex, and verifying it. */
export const walkAgreementsAndAnnexes: Walk = async (tour) => {
  const { launched, language, folder, stop } = tour;
  const register = await new StartPage(launched, language).openSample(folder);
  const agreements = new AgreementsPage(register);
  await agreements.open('Brännkyrka Drift AB');
  await stop('agreements');
  await register.page.keyboard.press('Escape');
  const pdf = join(folder, 'annex.pdf');
  await issue(tour, register, pdf);
  await verify(tour, register, pdf);
};

async function issue({ launched, language, folder, stop }: Tour, register: RegisterPage, pdf: string): Promise<void> {
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched, language);
  await annexes.drawn();
  await stop('annex');
  await annexes.claims.scrollIntoViewIfNeeded();
  await stop('claims');
  await annexes.choose('annexes.audience.customer');
  await annexes.button('annexes.issue').click();
  await stop('annex-customer-missing');
  await annexes.choose('annexes.audience.public');
  await annexes.choose('annexes.profile.annex-iv');
  await annexes.drawn();
  await stop('annex-iv');
  await annexes.button('annexes.issue').click();
  await stop('issue');
  await annexes.describeIdentity(person, 'something else');
  await annexes.button('identity.make.save').click();
  await stop('identity-wrong');
  await annexes.button('identity.make.back').click();
  await annexes.makeIdentity(person, join(folder, 'anna.p12'));
  await stop('identity');
  await annexes.save(pdf, true);
  await annexes.button('issue.done.close').waitFor();
  await stop('issued');
  await annexes.button('issue.done.close').click();
  await annexes.page.getByRole('tab', { name: annexes.text('annexes.tab.issued') }).click();
  await annexes.issued.waitFor();
  await stop('issued-annexes');
}

async function verify({ launched, language, folder, stop }: Tour, register: RegisterPage, pdf: string): Promise<void> {
  await chooseFiles(launched.app, [pdf]);
  await register.goTo('verify');
  const verifying = new VerifyPage(launched, language);
  await stop('verify');
  await verifying.open(pdf);
  await verifying.verdict('valid').waitFor();
  await stop('verify-valid');
  const bytes = await readFile(pdf);
  const at = bytes.indexOf('/Title');
  bytes[at + 9] = (bytes[at + 9] ?? 0) ^ 1;
  const broken = join(folder, 'broken.pdf');
  await writeFile(broken, bytes);
  await verifying.open(broken);
  await verifying.verdict('invalid').waitFor();
  await stop('verify-invalid');
}
