import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

/** The views that the navigation leads to. */
type NavigatedView =
  | 'register'
  | 'customers'
  | 'annexes'
  | 'notices'
  | 'findings'
  | 'due'
  | 'reveals'
  | 'consolidation'
  | 'translation'
  | 'history'
  | 'verify'
  | 'organisation'
  | 'settings';

/** Columns by what people call them. */
const columns = {
  name: 'legalName',
  purpose: 'purpose',
  personalData: 'personalData',
  country: 'storageCountries',
  agreement: 'agreement',
  state: 'state',
} as const;

/** The window with a register open: frame, grid and record. */
export class RegisterPage {
  readonly page: Page;
  readonly language: WindowLanguage;

  constructor(page: Page, language: WindowLanguage = 'en') {
    this.page = page;
    this.language = language;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.text('nav.label') });
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: this.text('register.gridLabel') });
  }

  get record(): Locator {
    const label = this.text('record.label');
    return this.page.getByRole('complementary', { name: label }).or(this.page.getByRole('dialog', { name: label }));
  }

  get find(): Locator {
    return this.page.getByRole('searchbox', { name: this.text('find.label') });
  }

  get messages(): Locator {
    return this.page.getByRole('group', { name: this.text('toasts.label') });
  }

  /** The field over the cell that is being edited. */
  get editor(): Locator {
    return this.page.locator('.ag-popup-editor').getByRole('textbox');
  }

  /** The rows that are drawn, without the header. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  cell(column: keyof typeof columns, row: Locator): Locator {
    return row.locator(`[col-id="${columns[column]}"]`);
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  field(key: MessageKey, values?: MessageValues): Locator {
    return this.record.getByLabel(this.text(key, values), { exact: true });
  }

  /** Number of the latest revision, as the status bar tells it. */
  async revision(): Promise<number> {
    const text = await this.page.getByText(/^Revision \d+$/).textContent();
    return Number(text?.replaceAll(/\D/g, ''));
  }

  /** Back to the start, by the palette. */
  async close(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page
      .getByRole('searchbox', { name: this.text('command.search') })
      .fill(this.text('command.closeRegister'));
    await this.page.keyboard.press('Enter');
    await this.navigation.waitFor({ state: 'detached' });
  }

  async goTo(view: NavigatedView): Promise<void> {
    await this.navigation.getByRole('button', { name: this.text(`nav.${view}`) }).click();
  }
}
