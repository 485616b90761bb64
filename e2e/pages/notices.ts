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
}
