import { test } from '../fixtures/app.ts';
import { StartPage } from '../pages/start.ts';
import { eachAppearance, picture } from './pictures.ts';

for (const appearance of eachAppearance) {
  test(`start, register and its views, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance);
    const start = new StartPage(launched, appearance.language);
    await take('start');
    await start.button('start.list.continue').click();
    await take('start-list-missing');
    await start.button('start.empty.title').click();
    await take('new-register');
    await start.page.keyboard.press('Escape');
    const register = await start.makeSample(profile);
    await register.grid.waitFor();
    await take('register');
  });
}
