import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { ChecklistPoint } from '#shared/model/agreement.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import type { RegisterPage } from './register.ts';

type DocumentAction = 'open' | 'save' | 'copyHash' | 'remove' | 'rename';

/** The agreements of the record that is open on the right. */
export class AgreementsPage {
  readonly page: Page;
  readonly language: WindowLanguage;
  readonly record: Locator;
  readonly #register: RegisterPage;

  constructor(register: RegisterPage) {
    this.#register = register;
    this.page = register.page;
    this.language = register.language;
    this.record = register.record;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  /** Opens the record of a vendor at its agreements. */
  async open(vendor: string): Promise<void> {
    await this.#register.cell('agreement', this.#register.row(vendor)).dblclick();
    // The record follows the row when the window has time for it.
    await this.record.getByRole('heading', { level: 2, name: vendor }).waitFor();
    await this.record.getByRole('tab', { name: this.text('record.agreements') }).click();
  }

  get drop(): Locator {
    return this.record.getByText(this.text('agreements.drop'), { exact: true });
  }

  get chooseButton(): Locator {
    return this.record.getByRole('button', { name: this.text('agreements.choose') });
  }

  /** One stored file. */
  document(name: string): Locator {
    return this.record.getByRole('listitem').filter({ hasText: name });
  }

  /** What is told of one agreement, by its title. */
  card(title: string): Locator {
    return this.record.getByRole('heading', { level: 3, name: title }).locator('../..');
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.record.getByRole('button', { name: this.text(key, values) });
  }

  /** Chooses in the menu of an agreement. */
  async chooseFor(title: string, action: 'agreements.renew' | 'agreements.remove'): Promise<void> {
    await this.button('agreements.more', { title }).first().press('Enter');
    await this.page.getByRole('menuitem', { name: this.text(action) }).press('Enter');
  }

  /** One point of the checklist that is open. */
  point(point: ChecklistPoint): Locator {
    return this.record.getByRole('listitem').filter({ hasText: this.text(`agreements.checklist.${point}.text`) });
  }

  /** The question to whom files belong that were dropped or pasted beside every record. */
  get question(): Locator {
    return this.page.getByRole('dialog').filter({ hasText: this.text('agreements.window.kind') });
  }

  field(key: MessageKey): Locator {
    return this.record.getByLabel(this.text(key), { exact: true });
  }

  /** Chooses in the menu of a stored file. */
  async choose(name: string, action: DocumentAction): Promise<void> {
    await this.record.getByRole('button', { name: this.text('document.actions', { name }) }).click();
    const key = action === 'rename' ? 'agreements.document.rename' : (`document.action.${action}` as const);
    await this.page.getByRole('menuitem', { name: this.text(key) }).click();
  }
}
