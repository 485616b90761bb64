import type { Locator } from '@playwright/test';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterPage } from './register.ts';

/** Duplicates and translation. */
export class TidyingPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  get compareButtons(): Locator {
    return this.register.page.getByRole('button', { name: this.register.text('consolidation.merge') });
  }

  /** A line of the comparison, by what it is called. */
  line(label: string): Locator {
    return this.register.page.getByRole('radiogroup', { name: label });
  }

  get texts(): Locator {
    return this.register.page.getByRole('table', { name: this.register.text('nav.translation') });
  }

  /** The texts that are missing in a language. */
  missing(language: ContentLanguage): Locator {
    return this.texts.locator(`textarea[lang="${language}"][data-missing="true"]`);
  }

  async openDuplicates(): Promise<void> {
    await this.register.goTo('consolidation');
    await this.compareButtons.first().waitFor();
  }

  async compareFirst(): Promise<void> {
    await this.compareButtons.first().click();
    await this.register.page.getByRole('heading', { name: this.register.text('merge.title') }).waitFor();
  }

  async openTranslation(): Promise<void> {
    await this.register.goTo('translation');
    await this.texts.waitFor();
  }

  /** Which language stands on a side. */
  async choose(side: 'left' | 'right', language: ContentLanguage): Promise<void> {
    const { page } = this.register;
    await page.getByRole('button', { name: this.register.text(`translation.${side}`) }).click();
    await page.getByRole('option', { name: this.register.text(`language.${language}`) }).click();
  }

  async onlyMissing(): Promise<void> {
    await this.register.page
      .getByRole('button', { name: new RegExp(`^${this.register.text('translation.onlyMissing')}`) })
      .click();
  }
}
