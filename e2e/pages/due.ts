import type { Locator } from '@playwright/test';
import type { RegisterPage } from './register.ts';

/** The page of what comes up. */
export class DuePage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  get list(): Locator {
    return this.register.page.getByRole('grid', { name: this.register.text('nav.due') });
  }

  /** The items of the list, without the headings of its groups. */
  get rows(): Locator {
    return this.list.getByRole('row').filter({ has: this.register.page.getByRole('time') });
  }

  /** A day of the month that is shown; ISO date. */
  day(date: string): Locator {
    const number = String(Number(date.slice(8)));
    return this.register.page.getByRole('gridcell').getByText(number, { exact: true }).filter({ visible: true });
  }

  get summary(): Locator {
    return this.register.page.getByRole('region', { name: this.register.text('due.summary.label') });
  }

  get dialog(): Locator {
    return this.register.page.getByRole('dialog', { name: this.register.text('due.export.title') });
  }

  async open(): Promise<void> {
    await this.register.goTo('due');
    await this.list.waitFor();
  }

  /** Opens the choice of whose dates are shown, by keyboard. */
  async openVendors(): Promise<void> {
    const { page } = this.register;
    await page.getByRole('button', { name: new RegExp(`${this.register.text('due.filter')}$`) }).focus();
    await page.keyboard.press('Enter');
    await this.#search.waitFor();
  }

  /** Chooses whose dates are shown, by keyboard alone: a part of the name, then the first that is found. */
  async chooseVendor(part: string): Promise<void> {
    const { page } = this.register;
    await this.openVendors();
    await this.#search.fill(part);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await this.#search.waitFor({ state: 'detached' });
  }

  get #search(): Locator {
    return this.register.page.getByRole('combobox', { name: this.register.text('due.filter.find') });
  }

  async startExport(): Promise<void> {
    await this.register.page.getByRole('button', { name: this.register.text('due.export') }).click();
    await this.dialog.waitFor();
  }
}
