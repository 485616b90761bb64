import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, test } from '../fixtures/app.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { ImportingPage } from '../pages/importing.ts';
import { StartPage } from '../pages/start.ts';
import { VerifyPage } from '../pages/verify.ts';
import { eachAppearance, picture } from './pictures.ts';

const lists = join(import.meta.dirname, '../../test/lists');
const person = { name: 'Anna Ek', email: 'anna.ek@kvarnby.example', passphrase: 'kvarn och bro' };

// Many pictures in one run.
test.describe.configure({ timeout: 240_000 });

for (const appearance of eachAppearance) {
  const { language, name, launch: options } = appearance;
  test(`taking in a list, ${name}`, async ({ launch, profile }) => {
    const launched = await launch(options);
    const take = picture(launched, appearance, 'importing');
    const register = await new StartPage(launched, language).makeSample(profile);
    const importing = new ImportingPage(launched.window, language);
    await launched.window
      .getByRole('button', { name: importing.text('bar.takeIn') })
      .first()
      .click();
    await take('source');
    await importing.read('Hej!\n\nDet här är ingen lista.');
    await importing.failure.waitFor();
    await take('not-a-list');
    await importing.read(
      await readFile(join(lists, language === 'sv' ? 'webbsida-sv.txt' : 'web-page-en.txt'), 'utf8'),
    );
    await importing.table.waitFor();
    await take('review');
    await importing.page.getByRole('button', { name: /^(Left out|Utelämnat)/ }).click();
    await take('skipped');
    await importing.cell('name', 2).fill('');
    await importing.cell('purpose', 2).focus();
    await take('name-missing');
    await importing.page.keyboard.press('Escape');
    await take('leave');
    await importing.button('takeIn.leave.stay').click();
    await importing.cell('name', 2).fill('Cirrus Mail Inc.');
    await importing.applyButton.click();
    await register.grid.waitFor();
    await take('taken-in');
  });

  test(`agreements, annexes and verifying, ${name}`, async ({ launch, profile }) => {
    const launched = await launch(options);
    const take = picture(launched, appearance, 'tasks');
    const register = await new StartPage(launched, language).makeSample(profile);
    const agreements = new AgreementsPage(register);
    await agreements.open('Brännkyrka Drift AB');
    await take('agreements');

    await register.page.keyboard.press('Escape');
    await register.goTo('annexes');
    const annexes = new AnnexesPage(launched, language);
    await annexes.preview.locator('canvas').first().waitFor();
    await take('annex');
    await annexes.choose('annexes.audience.customer');
    await annexes.button('annexes.issue').click();
    await take('annex-customer-missing');
    await annexes.choose('annexes.audience.public');
    await annexes.choose('annexes.profile.annex-iv');
    await annexes.preview.locator('canvas').first().waitFor();
    await take('annex-iv');
    await annexes.button('annexes.issue').click();
    await take('issue');
    await annexes.describeIdentity(person, 'something else');
    await annexes.button('identity.make.save').click();
    await take('identity-wrong');
    await annexes.button('identity.make.back').click();
    const identity = join(profile, 'anna.p12');
    await annexes.makeIdentity(person, identity);
    await take('identity');
    const pdf = join(profile, 'annex.pdf');
    await annexes.save(pdf, true);
    await annexes.button('issue.done.close').waitFor();
    await take('issued');
    await annexes.button('issue.done.close').click();
    await annexes.page.getByRole('tab', { name: annexes.text('annexes.tab.issued') }).click();
    await annexes.issued.waitFor();
    await take('issued-annexes');

    await chooseFiles(launched.app, [pdf]);
    await register.goTo('register');
    await register.goTo('verify');
    const verify = new VerifyPage(launched, language);
    await take('verify');
    await verify.open(pdf);
    await verify.verdict('valid').waitFor();
    await take('verify-valid');
    const bytes = await readFile(pdf);
    const at = bytes.indexOf('/Title');
    bytes[at + 9] = (bytes[at + 9] ?? 0) ^ 1;
    const broken = join(profile, 'broken.pdf');
    await writeFile(broken, bytes);
    await verify.open(broken);
    await verify.verdict('invalid').waitFor();
    await take('verify-invalid');
  });
}
