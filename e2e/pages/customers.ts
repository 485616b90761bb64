import type { Locator } from '@playwright/test';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** The customers: their grid, one's record, and lists of them. */
export class CustomersPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return this.register.text(key, values);
  }

  get grid(): Locator {
    return this.register.page.getByRole('grid', { name: this.text('nav.customers') });
  }

  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.register.page.getByRole('gridcell') });
  }

  get record(): Locator {
    const name = this.text('customers.record');
    const { page } = this.register;
    return page.getByRole('complementary', { name }).or(page.getByRole('dialog', { name }));
  }

  get events(): Locator {
    return this.record.getByRole('list', { name: this.text('customers.events') });
  }

  get dialog(): Locator {
    return this.register.page.getByRole('dialog');
  }

  /** The rows of a list that is reviewed. */
  get reviewed(): Locator {
    return this.register.page.getByRole('table', { name: this.text('takeIn.table') }).locator('tbody tr');
  }

  cell(customer: string, column: string): Locator {
    return this.rows.filter({ hasText: customer }).locator(`[col-id="${column}"]`);
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.register.page.getByRole('button', { name: this.text(key, values), exact: true });
  }

  async open(): Promise<void> {
    await this.register.goTo('customers');
    await this.grid.waitFor();
  }

  async choose(customer: string): Promise<void> {
    await this.cell(customer, 'name').click();
    const opener = this.button('register.openRecord', { name: customer });
    // In a narrow window the record is a sheet.
    if (await opener.isVisible()) await opener.press('Enter');
    await this.record.getByRole('heading', { name: customer }).waitFor();
  }

  async showTold(): Promise<void> {
    await this.record.getByRole('tab', { name: this.text('customers.told') }).click();
  }

  /** Pastes a list as text and reads it. */
  async readList(text: string): Promise<void> {
    await this.button('customerList.take').click();
    await this.register.page.getByLabel(this.text('takeIn.paste.label'), { exact: true }).fill(text);
    await this.register.page.getByRole('button', { name: this.text('takeIn.read') }).click();
    await this.reviewed.first().waitFor();
  }
}
