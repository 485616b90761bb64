import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

/** Taking in a list: the source, then the review. */
export class ImportingPage {
  readonly page: Page;
  readonly language: WindowLanguage;

  constructor(page: Page, language: WindowLanguage = 'en') {
    this.page = page;
    this.language = language;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  get list(): Locator {
    return this.page.getByLabel(this.text('takeIn.paste.label'), { exact: true });
  }

  get readButton(): Locator {
    return this.page.getByRole('button', { name: this.text('takeIn.read') });
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: this.text('takeIn.table') });
  }

  get rows(): Locator {
    return this.table.locator('tbody').getByRole('row');
  }

  get applyButton(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`^${this.text('takeIn.apply', { count: 2 }).split(' 2 ')[0]} \\d`),
    });
  }

  get failure(): Locator {
    return this.page.getByRole('alert').filter({ hasText: this.text('takeIn.failed') });
  }

  /** `row` from 1, as in the list. */
  cell(field: 'name' | 'purpose' | 'personalData', row: number): Locator {
    return this.page.getByLabel(this.text('takeIn.cell', { field: this.text(`importing.field.${field}`), row }), {
      exact: true,
    });
  }

  /** The button that says to which sub-processor a row goes; `row` from 1. */
  match(row: number): Locator {
    return this.page.getByRole('button', { name: this.text('takeIn.match', { row }) });
  }

  /** Leaves out the first row with this name. The inputs lie invisible beside the boxes that people click. */
  async leaveOut(name: string): Promise<void> {
    await this.#box('takeIn.includeRow', { name }).uncheck({ force: true });
  }

  async include(name: string): Promise<void> {
    await this.#box('takeIn.includeRow', { name }).check({ force: true });
  }

  async includeAll(include: boolean): Promise<void> {
    await this.#box('takeIn.includeAll').setChecked(include, { force: true });
  }

  #box(key: MessageKey, values?: MessageValues): Locator {
    return this.page.getByRole('checkbox', { name: this.text(key, values), exact: true }).first();
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.page.getByRole('button', { name: this.text(key, values) });
  }

  /** Writes a list into the area and goes on to the review, or to what is wrong with it. */
  async read(text: string): Promise<void> {
    await this.list.fill(text);
    await this.readButton.click();
  }
}
