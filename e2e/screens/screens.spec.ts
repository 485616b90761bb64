import { test } from '../fixtures/app.ts';
import { walks } from '../walks/walks.ts';
import { eachAppearance, picture } from './pictures.ts';

// Many pictures in one run.
test.describe.configure({ timeout: 240_000 });

for (const appearance of eachAppearance) {
  for (const [name, walk] of walks) {
    test(`${name}, ${appearance.name}`, async ({ launch, profile }) => {
      const launched = await launch(appearance.launch);
      const stop = picture(launched, appearance, name);
      await walk({ launched, language: appearance.language, folder: profile, stop });
    });
  }
}
