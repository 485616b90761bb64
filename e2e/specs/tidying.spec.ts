import { expect, test as base } from '../fixtures/app.ts';
import { StartPage } from '../pages/start.ts';
import { TidyingPage } from '../pages/tidying.ts';

const test = base.extend<{ tidying: TidyingPage }>({
  tidying: async ({ launch, profile }, use) => {
    const register = await new StartPage(await launch({ size: { width: 1280, height: 800 } })).openSample(profile);
    await use(new TidyingPage(register));
  },
});

test('two that are the same become one, as one revision that undo takes back', async ({ tidying }) => {
  const { register } = tidying;
  const { page } = register;
  await tidying.openDuplicates();
  await tidying.compareFirst();
  const name = tidying.line(register.text('field.legalName'));
  await expect(name.getByRole('radio', { name: 'Juno Workspace Ltd' })).toBeChecked();
  await name.getByRole('radio', { name: 'Juno Workspace Ltd' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(name.getByRole('radio', { name: 'Juno Workspace Limited' })).toBeChecked();
  await page
    .getByRole('button', { name: register.text('merge.do', { count: 2, name: 'Juno Workspace Limited' }) })
    .click();
  await expect(page.getByText(register.text('consolidation.none'))).toBeVisible();
  await expect(register.messages).toContainText(
    register.text('merge.done', { count: 2, name: 'Juno Workspace Limited' }),
  );
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(tidying.compareButtons.first()).toBeVisible();
  await tidying.compareFirst();
  await page.keyboard.press('Escape');
  await expect(tidying.compareButtons.first()).toBeVisible();
});

test('“not the same” is kept in the register, and can be taken back', async ({ tidying }) => {
  const { register } = tidying;
  const { page } = register;
  await tidying.openDuplicates();
  await page.getByRole('button', { name: register.text('consolidation.notSame') }).click();
  await expect(page.getByText(register.text('consolidation.none'))).toBeVisible();
  await register.goTo('findings');
  await expect(
    page
      .getByRole('table', { name: register.text('findings.aside') })
      .getByRole('row')
      .filter({ hasText: register.text('consolidation.notSame.reason') }),
  ).toHaveCount(1);
  await register.goTo('consolidation');
  await page.getByRole('button', { name: register.text('consolidation.dismissed', { count: 1 }) }).click();
  await page.getByRole('button', { name: register.text('consolidation.again') }).click();
  await expect(page.getByText(register.text('consolidation.none'))).toHaveCount(0);
});

test('by keyboard: Tab goes from one missing text to the next, and what is written is saved at once', async ({
  tidying,
}) => {
  const { register } = tidying;
  const { page } = register;
  await tidying.openTranslation();
  await tidying.choose('right', 'de');
  const [first, second] = [tidying.missing('de').nth(0), tidying.missing('de').nth(1)];
  const labels = [await first.getAttribute('aria-label'), await second.getAttribute('aria-label')];
  const chip = page.getByRole('button', { name: new RegExp(`^${register.text('translation.onlyMissing')}`) });
  const before = Number(/\d+$/.exec((await chip.textContent()) ?? '')?.[0]);
  await first.focus();
  await page.keyboard.type('Bearbeitung von Anfragen');
  await page.keyboard.press('Tab');
  await expect(page.locator('textarea:focus')).toHaveAttribute('aria-label', labels[1] ?? '');
  await expect(chip).toHaveText(new RegExp(`${before - 1}$`));
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('textarea:focus')).not.toHaveValue('');
  await page.keyboard.type('Name und E-Mail-Adresse');
  await page.keyboard.press('Enter');
  await expect(chip).toHaveText(new RegExp(`${before - 2}$`));
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveText(new RegExp(`${before - 1}$`));
  await chip.click();
  await expect(tidying.texts.getByRole('textbox', { name: labels[0] ?? '', exact: true })).toHaveCount(0);
});
