import type { Locator, Page } from '@playwright/test';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** The history's view, the dialogs that look back, and the banner of the past. */
export class HistoryPage {
  readonly register: RegisterPage;
  readonly page: Page;

  constructor(register: RegisterPage) {
    this.register = register;
    this.page = register.page;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return this.register.text(key, values);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }

  get banner(): Locator {
    return this.page.getByRole('region', { name: this.text('asOf.banner') });
  }

  get navigation(): Locator {
    return this.register.navigation;
  }

  /** The days, newest first, by their headings. */
  day(title: string): Locator {
    return this.page
      .getByRole('tabpanel')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: title }) });
  }

  /** The line of a change, which opens it. */
  change(text: string): Locator {
    return this.page.getByRole('tabpanel').getByRole('button', { name: text });
  }

  /** Every change that is listed. */
  get changes(): Locator {
    return this.page.getByRole('tabpanel').locator('[data-row]');
  }

  /** Chooses in one of the filters. */
  async choose(filter: MessageKey, option: string): Promise<void> {
    await this.page
      .getByRole('tabpanel')
      .getByRole('button', { name: this.text(filter) })
      .press('Enter');
    await this.page.getByRole('option', { name: option, exact: true }).press('Enter');
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.page.getByRole('button', { name: this.text(key, values) });
  }

  tab(key: MessageKey): Locator {
    return this.page.getByRole('tab', { name: this.text(key) });
  }

  /** A command by the palette: the way of keyboards. */
  async run(command: MessageKey): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('searchbox', { name: this.text('command.search') }).waitFor();
    await this.page.keyboard.type(this.text(command));
    await this.page.keyboard.press('Enter');
  }

  /** Shows the register as of a date, by keyboard. */
  async goTo(date: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+D');
    await this.page.getByLabel(this.text('asOf.date')).fill(date);
    await this.page.keyboard.press('Enter');
    await this.banner.waitFor();
  }
}
