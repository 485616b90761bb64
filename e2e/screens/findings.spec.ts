import { test } from '../fixtures/app.ts';
import { FindingsPage } from '../pages/findings.ts';
import { RevealsPage } from '../pages/reveals.ts';
import { StartPage } from '../pages/start.ts';
import { TidyingPage } from '../pages/tidying.ts';
import { eachAppearance, picture } from './pictures.ts';

// Many pictures in one run.
test.describe.configure({ timeout: 240_000 });

for (const appearance of eachAppearance) {
  test(`findings, reveals and tidying, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'findings');
    const register = await new StartPage(launched, appearance.language).makeSample(profile);
    const findings = new FindingsPage(register);
    await findings.open();
    await take('by-severity');
    await findings.groupBy('check');
    await take('by-check');
    await findings.groupBy('subProcessor');
    await take('by-sub-processor');
    await findings.mark(0);
    await findings.mark(1);
    await findings.setAsideMarked();
    await take('set-aside');
    await findings.setAside('Beslut i dataskyddsrådet 2026-02-03.');
    await findings.aside.scrollIntoViewIfNeeded();
    await take('set-aside-done');

    await findings.rows.nth(-3).focus();
    await register.page.keyboard.press('Enter');
    await register.record.waitFor();
    await take('record');
    const known = register.record.getByRole('region', { name: register.text('reveals.record') });
    await known.scrollIntoViewIfNeeded();
    await take('record-known');
    await register.page.keyboard.press('Escape');
    await register.page.keyboard.press('Escape');

    const reveals = new RevealsPage(register);
    await reveals.open();
    await take('who-knows');
    await reveals.askAboutCustomers();
    await take('what-customers-know');
    await reveals.startLog();
    await take('log-reveal');
    await register.page.keyboard.press('Escape');

    const tidying = new TidyingPage(register);
    await tidying.openDuplicates();
    await take('duplicates');
    await tidying.compareFirst();
    await take('merge');
    await register.page.keyboard.press('Escape');
    await tidying.openTranslation();
    await take('translation');
    await tidying.choose('right', 'de');
    await tidying.onlyMissing();
    await take('translation-missing');
  });

  test(`nothing found, logged or to tidy, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'findings-empty');
    const register = await new StartPage(launched, appearance.language).makeEmpty(profile, 'Kvarnby Data AB');
    for (const view of ['findings', 'reveals', 'consolidation', 'translation'] as const) {
      await register.goTo(view);
      await register.page.getByRole('heading', { level: 1, name: register.text(`nav.${view}`) }).waitFor();
      await take(view);
    }
  });
}
