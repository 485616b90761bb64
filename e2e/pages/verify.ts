import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { chooseFiles, type LaunchedApp } from '../fixtures/app.ts';

/** What the signatures of a PDF say. */
export class VerifyPage {
  readonly page: Page;
  readonly language: WindowLanguage;
  readonly #launched: LaunchedApp;

  constructor(launched: LaunchedApp, language: WindowLanguage = 'en') {
    this.#launched = launched;
    this.page = launched.window;
    this.language = language;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  get failure(): Locator {
    return this.page.getByRole('alert').filter({ hasText: this.text('verify.failed') });
  }

  /** What the file is to the open register. */
  get own(): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: this.text('own.title') }) });
  }

  verdict(verdict: 'valid' | 'invalid' | 'unsigned'): Locator {
    return this.page.getByRole('alert', { name: this.text(`signature.verdict.${verdict}`) });
  }

  /** Opens a PDF: the first one, or another. */
  async open(path: string): Promise<void> {
    await chooseFiles(this.#launched.app, [path]);
    await this.page
      .getByRole('button', { name: this.text('verify.choose') })
      .or(this.page.getByRole('button', { name: this.text('verify.another') }))
      .click();
  }

  async trust(path: string): Promise<void> {
    await chooseFiles(this.#launched.app, [path]);
    await this.page.getByRole('button', { name: this.text('verify.authorities.add') }).click();
  }
}
