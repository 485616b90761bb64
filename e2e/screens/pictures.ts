import { join } from 'node:path';
import type { WindowLanguage } from '../../src/shared/model/languages.ts';
import type { LaunchedApp, LaunchOptions } from '../fixtures/app.ts';

const folder = join(import.meta.dirname, '../../screens');

export interface Appearance {
  /** `wide-light-en`; the folder of its pictures. */
  readonly name: string;
  readonly language: WindowLanguage;
  readonly launch: LaunchOptions;
}

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 720, height: 480 } };

/** Light and dark, Swedish and English, wide and narrow. */
export const eachAppearance: readonly Appearance[] = (['wide', 'narrow'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['sv', 'en'] as const).map((language) => ({
      name: `${size}-${colorScheme}-${language}`,
      language,
      launch: { size: sizes[size], colorScheme, locale: language === 'sv' ? 'sv-SE' : 'en-GB' },
    })),
  ),
);

/** Writes pictures of one run of the app, `register-03-record.png`, numbered in the order in which they were taken. */
export function picture(
  { window }: LaunchedApp,
  { name }: Appearance,
  group: string,
): (screen: string) => Promise<void> {
  let count = 0;
  return async (screen) => {
    count += 1;
    const file = `${group}-${String(count).padStart(2, '0')}-${screen}.png`;
    await window.screenshot({ path: join(folder, name, file), animations: 'disabled' });
  };
}
