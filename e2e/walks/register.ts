import type { MessageKey } from '#shared/messages/translate.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import type { Tour, Walk } from './walk.ts';

/** The frame and its views, the palette and the sheets over them. */
export const walkRegister: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const { page, text } = { page: register.page, text: register.text.bind(register) };
  await register.grid.waitFor();
  await stop('grid');
  const masked = register.row('Brännkyrka Drift AB');
  await register.cell('agreement', masked).click();
  await stop('masked');
  await page.keyboard.press('Control+Delete');
  await register.messages.getByRole('button', { name: text('undo.offer') }).waitFor();
  await stop('removed');
  await page.keyboard.press('Control+z');
  await register.messages.getByText(text('undo.undone', { edit: '' }).trim()).waitFor();
  await stop('undone');
  await register.find.fill('moln');
  await page.getByRole('listbox', { name: text('search.hits') }).waitFor();
  await stop('found');
  await register.find.fill('zzz');
  await page.getByText(text('register.noMatch')).waitFor();
  await stop('nothing-found');
  await register.find.fill('');
  for (const view of ['customers', 'organisation', 'settings'] as const) {
    await register.goTo(view);
    await page.getByRole('heading', { level: 1, name: text(`nav.${view}`) }).waitFor();
    await stop(view);
    if (view === 'organisation') await walkOrganisation(register, stop);
  }
  await register.goTo('register');
  await register.grid.waitFor();
  for (const [keys, screen] of [
    ['F1', 'shortcuts'],
    ['Control+k', 'commands'],
    ['Control+n', 'new-sub-processor'],
    ['Control+Shift+n', 'new-register'],
  ] as const) {
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
    await stop(screen);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kattegatt');
  await page
    .getByRole('menuitem', { name: /Kattegatt Moln ApS/ })
    .first()
    .waitFor();
  await stop('records');
  await page.keyboard.press('Escape');
};

/** What stands further down: the measures, and the colour on paper, chosen and not. */
async function walkOrganisation(register: RegisterPage, stop: Tour['stop']): Promise<void> {
  const { page } = register;
  const text = register.text.bind(register);
  const card = (title: MessageKey) => page.getByRole('heading', { level: 2, name: text(title), exact: true });
  const show = (title: MessageKey) => card(title).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await show('organisation.measures.title');
  await stop('measures');
  await show('field.accentColour');
  await stop('colour');
  const code = page.getByLabel(text('organisation.colour.code'), { exact: true });
  await code.fill('#a3324a');
  await code.press('Enter');
  await page.getByRole('button', { name: text('organisation.colour.reset') }).waitFor();
  await stop('colour-chosen');
}
