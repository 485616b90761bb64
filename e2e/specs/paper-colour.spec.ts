import { expect, expectAccessible, test as base, type LaunchedApp } from '../fixtures/app.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ launched: LaunchedApp; register: RegisterPage }>({
  launched: async ({ launch }, use) => use(await launch({ size: { width: 1280, height: 800 } })),
  register: async ({ launched, profile }, use) => {
    await use(await new StartPage(launched, 'en').openSample(profile));
  },
});

test('the colour on paper: by its code, by choosing, one that is too light, and back', async ({
  register,
  launched,
}) => {
  const { window: page } = launched;
  await register.goTo('organisation');
  const code = page.getByRole('textbox', { name: register.text('organisation.colour.code') });
  const well = page.getByLabel(register.text('organisation.colour.pick'));
  const sample = page.getByText(register.text('organisation.colour.sample'));
  const tooLight = page.getByText(register.text('organisation.colour.tooLight'));

  await code.fill('8A1C4B');
  await page.keyboard.press('Enter');
  await expect(code).toHaveValue('#8a1c4b');
  await expect(well).toHaveValue('#8a1c4b');
  await expect(sample).toHaveCSS('color', 'rgb(138, 28, 75)');
  await expect(tooLight).toHaveCount(0);

  await code.fill('cerise');
  await page.keyboard.press('Enter');
  await expect(page.getByText(register.text('organisation.colour.invalid'))).toBeVisible();
  await page.keyboard.press('Escape');

  await well.fill('#f5b800');
  await expect(code).toHaveValue('#f5b800');
  await expect(sample).toHaveCSS('border-bottom-color', 'rgb(245, 184, 0)');
  await expect(sample).toHaveCSS('color', 'rgb(27, 36, 48)');
  await expect(tooLight).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: register.text('organisation.colour.reset') }).press('Enter');
  await expect(code).toHaveValue('');
  await expect(well).toHaveValue('#1f4e79');
  await page.keyboard.press('Control+z');
  await expect(code).toHaveValue('#f5b800');
});
