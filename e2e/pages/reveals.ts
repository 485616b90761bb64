import type { Locator } from '@playwright/test';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** The log of who knows which masked name. */
export class RevealsPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  get dialog(): Locator {
    return this.register.page.getByRole('dialog');
  }

  /** Who has been told a name. */
  whoKnows(name: string): Locator {
    return this.register.page.getByRole('table', { name: this.register.text('reveals.whoKnows', { name }) });
  }

  /** What a customer has been told. */
  whatKnows(name: string): Locator {
    return this.register.page.getByRole('table', { name: this.register.text('reveals.whatKnows', { name }) });
  }

  field(key: MessageKey): Locator {
    return this.dialog.getByLabel(this.register.text(key), { exact: true });
  }

  async open(): Promise<void> {
    await this.register.goTo('reveals');
    await this.register.page.getByRole('tab').first().waitFor();
  }

  async askAboutCustomers(): Promise<void> {
    await this.register.page.getByRole('tab', { name: this.register.text('reveals.tab.customers') }).click();
  }

  async startLog(): Promise<void> {
    await this.register.page
      .getByRole('button', { name: this.register.text('reveals.log') })
      .first()
      .click();
    await this.dialog.waitFor();
  }
}
