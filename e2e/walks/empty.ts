import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

export const walkEmptyRegister: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).makeEmpty(folder, 'Kvarnby Data AB');
  await stop('register');
  for (const view of [
    'customers',
    'annexes',
    'notices',
    'findings',
    'due',
    'reveals',
    'consolidation',
    'translation',
  ] as const) {
    await register.goTo(view);
    await register.page.getByRole('heading', { level: 1, name: register.text(`nav.${view}`) }).waitFor();
    await stop(view);
  }
};
