import type { Locator } from '@playwright/test';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** The record of one sub-processor, beside the grid. */
export class RecordPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  get panel(): Locator {
    return this.register.record;
  }

  get name(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  text(key: MessageKey, values?: MessageValues): string {
    return this.register.text(key, values);
  }

  /** Shows a sub-processor's record. */
  async open(name: string): Promise<void> {
    const row = this.register.row(name);
    await row.getByRole('gridcell', { name }).first().click();
    const opener = row.getByRole('button', { name: this.text('register.openRecord', { name }) });
    // In a narrow window the record is a sheet.
    if (await opener.isVisible()) await opener.press('Enter');
    await this.name.filter({ hasText: name }).waitFor();
  }

  field(key: MessageKey, values?: MessageValues): Locator {
    return this.panel.getByRole('textbox', { name: this.text(key, values), exact: true });
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.panel.getByRole('button', { name: this.text(key, values), exact: true });
  }

  /** A value that is chosen from a list; the button says it. */
  choice(key: MessageKey): Locator {
    return this.panel.getByRole('button', { name: this.text(key) });
  }

  /** Chooses in a list that has the keyboard, by typing a part of the name where `search` says so. */
  async choose(key: MessageKey, option: string, search = ''): Promise<void> {
    await this.choice(key).press('Enter');
    await this.register.page.getByRole('option').first().waitFor();
    if (search !== '') await this.register.page.keyboard.type(search);
    await this.register.page.getByRole('option', { name: option }).click();
  }

  /** The button that adds to several things. */
  adder(field: MessageKey, label: MessageKey): Locator {
    return this.panel.getByRole('button', { name: `${this.text(field)}: ${this.text(label)}` });
  }

  calendar(field: MessageKey): Locator {
    return this.panel.getByRole('button', { name: `${this.text(field)}: ${this.text('record.calendar')}` });
  }

  /** Adds to several things, such as countries, by typing a part of the name. */
  async add(field: MessageKey, label: MessageKey, typed: string): Promise<void> {
    const { page } = this.register;
    await this.adder(field, label).press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }

  tags(field: MessageKey): Locator {
    return this.panel.getByRole('grid', { name: this.text(field) });
  }

  processing(number: number): Locator {
    return this.panel.getByRole('article', { name: this.text('processing.title', { number }) });
  }

  /** Something in the menu of the processing that is shown. */
  async processingMenu(action: MessageKey): Promise<void> {
    await this.button('processing.more').press('Enter');
    await this.register.page.getByRole('menuitem', { name: this.text(action) }).press('Enter');
  }
}
