import type { Locator } from '@playwright/test';
import type { RegisterPage } from './register.ts';

/** The page of all findings. */
export class FindingsPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  get list(): Locator {
    return this.register.page.getByRole('grid', { name: this.register.text('nav.findings') });
  }

  /** The findings of the list, without the headings of its groups. */
  get rows(): Locator {
    return this.list.getByRole('row').filter({ has: this.register.page.getByRole('checkbox') });
  }

  get aside(): Locator {
    return this.register.page.getByRole('table', { name: this.register.text('findings.aside') });
  }

  get dialog(): Locator {
    return this.register.page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.register.goTo('findings');
    await this.list.waitFor();
  }

  async groupBy(grouping: 'severity' | 'check' | 'subProcessor'): Promise<void> {
    const group = this.register.page.getByRole('radiogroup', { name: this.register.text('findings.groupBy') });
    await group.getByRole('radio', { name: this.register.text(`findings.groupBy.${grouping}`) }).click();
  }

  /** Marks a finding by its place in the list, with the keyboard. */
  async mark(index: number): Promise<void> {
    await this.rows.nth(index).focus();
    await this.register.page.keyboard.press('Space');
  }

  /** Opens the question why. */
  async setAsideMarked(): Promise<void> {
    await this.register.page.getByRole('button', { name: /^(Set aside \d|Lägg \d)/ }).click();
  }

  async setAside(reason: string): Promise<void> {
    await this.dialog.getByLabel(this.register.text('field.reason'), { exact: true }).fill(reason);
    await this.register.page.keyboard.press('Enter');
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
