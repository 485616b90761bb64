import { StartPage } from '../pages/start.ts';
import { TidyingPage } from '../pages/tidying.ts';
import type { Walk } from './walk.ts';

/** Duplicates and translation. */
export const walkTidying: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const tidying = new TidyingPage(register);
  const { page } = register;
  await tidying.openDuplicates();
  await stop('duplicates');
  await page.getByRole('button', { name: register.text('consolidation.choose') }).click();
  await page.getByRole('dialog').waitFor();
  await stop('choose-to-merge');
  await page.keyboard.press('Escape');
  await tidying.compareFirst();
  await stop('merge');
  await page.keyboard.press('Escape');
  await tidying.openTranslation();
  await stop('translation');
  await tidying.choose('right', 'de');
  await tidying.onlyMissing();
  await stop('translation-missing');
};
