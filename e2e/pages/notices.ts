import type { Locator } from '@playwright/test';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** The page of planned changes: all notices, or one of them. */
export class NoticesPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return this.register.text(key, values);
  }

  get list(): Locator {
    return this.register.page.getByRole('grid', { name: this.text('notices.list') });
  }

  notice(title: string): Locator {
    return this.list.getByRole('row').filter({ hasText: title });
  }

  get heading(): Locator {
    return this.register.page.getByRole('heading', { level: 1 });
  }

  /** Those who are told, of the notice that is shown. */
  get recipients(): Locator {
    return this.register.page.getByRole('grid', { name: this.text('notices.recipients.list') });
  }

  recipient(name: string): Locator {
    return this.recipients.getByRole('row').filter({ hasText: name });
  }

  /** What is beside the list of recipients, or over it in a narrow window. */
  get panel(): Locator {
    const { page } = this.register;
    const name = this.text('notices.record');
    return page.getByRole('complementary', { name }).or(page.getByRole('dialog', { name }));
  }

  /** The card of a change, by the sub-processor that it is about. */
  change(name: string): Locator {
    const { page } = this.register;
    return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.register.page.getByRole('button', { name: this.text(key, values), exact: true });
  }

  panelButton(key: MessageKey, values?: MessageValues): Locator {
    return this.panel.getByRole('button', { name: this.text(key, values), exact: true });
  }

  /** Of the notice as it will be written. */
  get pages(): Locator {
    return this.register.page.locator('[data-page]');
  }

  get mail(): Locator {
    return this.register.page.getByRole('region', { name: this.text('notices.preview.mail') });
  }

  /** A field of the notice or of a change. */
  field(key: MessageKey, values?: MessageValues): Locator {
    return this.register.page.getByLabel(this.text(key, values), { exact: true });
  }

  panelField(key: MessageKey): Locator {
    return this.panel.getByRole('textbox', { name: this.text(key), exact: true });
  }

  /** Where the proof of sending is dropped. */
  get proof(): Locator {
    return this.panel.getByRole('group', { name: this.text('notices.file.proof') });
  }

  dialogField(key: MessageKey): Locator {
    return this.register.page.getByRole('dialog').getByRole('textbox', { name: this.text(key), exact: true });
  }

  dialogButton(key: MessageKey): Locator {
    return this.register.page.getByRole('dialog').getByRole('button', { name: this.text(key) });
  }

  /** In the dialogs that write papers. */
  async signNothing(): Promise<void> {
    await this.register.page.getByRole('radio', { name: this.text('issue.sign.no') }).check({ force: true });
  }

  async showMail(): Promise<void> {
    await this.register.page.getByRole('radio', { name: this.text('notices.preview.mail') }).click();
  }

  /** Whose notice is previewed. */
  async chooseReader(name: string): Promise<void> {
    const { page } = this.register;
    await page.getByRole('button', { name: this.text('notices.preview.customer') }).click();
    await page.getByRole('option', { name }).click();
  }

  /** Of the change that is added. */
  async chooseKind(key: MessageKey): Promise<void> {
    const { page } = this.register;
    await page.getByRole('button', { name: this.text('notices.change.kind') }).click();
    await page.getByRole('option', { name: this.text(key) }).click();
  }

  async chooseProcessing(part: string): Promise<void> {
    const { page } = this.register;
    await page.getByRole('button', { name: this.text('notices.change.processing') }).click();
    await page.getByRole('combobox', { name: this.text('notices.change.find') }).fill(part);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  /** Adds a country to a list of them, by keyboard. */
  async addCountry(field: MessageKey, part: string): Promise<void> {
    const { page } = this.register;
    const add = this.text('processing.addCountry');
    await page.getByRole('button', { name: `${this.text(field)}: ${add}` }).press('Enter');
    await page.getByRole('combobox', { name: add }).fill(part);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }

  async open(): Promise<void> {
    await this.register.goTo('notices');
    await this.heading.getByText(this.text('nav.notices')).waitFor();
  }

  async openNotice(title: string): Promise<void> {
    await this.notice(title).click();
    await this.heading.getByText(title).waitFor();
  }

  async tab(which: 'changes' | 'recipients' | 'preview'): Promise<void> {
    await this.register.page.getByRole('tab', { name: this.text(`notices.tab.${which}`) }).click();
  }

  async openRecipient(name: string): Promise<void> {
    await this.recipient(name).click();
    await this.panel.getByRole('heading', { name }).waitFor();
  }

  /** Records what a recipient answered. */
  async answer(
    name: string,
    which: 'notices.answer.approve' | 'notices.answer.object',
    date: string,
    reason: string,
  ): Promise<void> {
    await this.openRecipient(name);
    await this.panelButton(which).press('Enter');
    await this.panelField('notices.answer.date').fill(date);
    await this.panel.getByRole('textbox', { name: /reason|said/ }).fill(reason);
    await this.panelButton('notices.answer.save').click();
    await this.panel.getByText(reason).first().waitFor();
  }
}
