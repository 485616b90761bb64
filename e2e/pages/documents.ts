import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import type { RegisterPage } from './register.ts';

/** The document that is shown beside the record. */
export class DocumentPage {
  readonly page: Page;
  readonly language: WindowLanguage;
  readonly preview: Locator;
  readonly #record: Locator;

  constructor(register: RegisterPage, name: string) {
    this.page = register.page;
    this.language = register.language;
    this.#record = register.record;
    this.preview = this.page.getByRole('region', { name: this.text('documents.preview', { name }) });
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  /** Presses the document in the record. */
  async open(name: string): Promise<void> {
    await this.#record.getByRole('button', { name: this.text('document.open', { name }) }).click();
    await this.preview.waitFor();
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.preview.getByRole('button', { name: this.text(key, values) });
  }

  tab(key: 'documents.about' | 'documents.pages' | 'documents.redaction'): Locator {
    return this.preview.getByRole('tab', { name: this.text(key) });
  }

  get side(): Locator {
    return this.preview.getByRole('tabpanel');
  }

  /** One drawn page. */
  sheet(page: number, pages: number): Locator {
    return this.preview.getByRole('region', { name: this.text('documents.page', { page, pages }), exact: true });
  }

  get find(): Locator {
    return this.preview.getByRole('searchbox', { name: this.text('documents.find') });
  }

  get pageNumber(): Locator {
    return this.preview.getByRole('textbox', { name: this.text('documents.goToPage'), exact: true });
  }

  get words(): Locator {
    return this.preview.getByRole('textbox', { name: this.text('documents.redaction.words') });
  }
}
