import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { ClaimId } from '#shared/model/claim.ts';
import type { ContentLanguage, WindowLanguage } from '#shared/model/languages.ts';
import { chooseFiles, chooseSavePath, type LaunchedApp } from '../fixtures/app.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
}

/** Making annexes and looking at the issued ones. */
export class AnnexesPage {
  readonly page: Page;
  readonly language: WindowLanguage;
  readonly #launched: LaunchedApp;

  constructor(launched: LaunchedApp, language: WindowLanguage = 'en') {
    this.#launched = launched;
    this.page = launched.window;
    this.language = language;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return translate(this.language, key, values);
  }

  get choices(): Locator {
    return this.page.getByRole('region', { name: this.text('annexes.choices') });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: this.text('annexes.preview') });
  }

  /** In a small window the preview stands under the choices, and is drawn when it comes in sight. */
  async drawn(): Promise<void> {
    await this.preview.scrollIntoViewIfNeeded();
    await this.preview.locator('canvas').first().waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.text('issue.title') });
  }

  get issued(): Locator {
    return this.page.getByRole('table', { name: this.text('annexes.tab.issued') });
  }

  /** What is missing and what the checks say about the annex. */
  get beforeSigning(): Locator {
    return this.page.getByRole('region', { name: this.text('beforeSigning.title') });
  }

  /** The profile of one's own that is being edited. */
  get editor(): Locator {
    return this.page.getByRole('region', { name: this.text('profiles.editor') });
  }

  /** One issued annex; in a narrow window a sheet. */
  get details(): Locator {
    const name = this.text('issued.details');
    return this.page.getByRole('complementary', { name }).or(this.page.getByRole('dialog', { name }));
  }

  get reissue(): Locator {
    return this.page.getByRole('dialog', { name: this.text('reissue.title') });
  }

  issuedRow(number: string): Locator {
    return this.issued.getByRole('row').filter({ has: this.page.getByRole('button', { name: number, exact: true }) });
  }

  /** Lets the customer read the names of masked sub-processors. */
  async tellNames(): Promise<void> {
    await this.choices.getByText(this.text('annexes.tellsNames'), { exact: true }).click();
  }

  /** The sentences that the annex may make. */
  get claims(): Locator {
    return this.page.getByRole('region', { name: this.text('claims.title') });
  }

  claimBox(id: ClaimId): Locator {
    return this.claims.getByRole('checkbox', { name: this.text(`claim.${id}`) });
  }

  /** What people click; the box itself lies invisible over it. */
  claim(id: ClaimId): Locator {
    return this.claims.getByText(this.text(`claim.${id}`), { exact: true });
  }

  previewPage(page: number, pages: number): Locator {
    return this.page.getByRole('region', { name: this.text('annexes.preview.page', { page, pages }) });
  }

  /** Chooses one of a few ways. Its input lies invisible under the card that people click. */
  async choose(key: MessageKey): Promise<void> {
    await this.page.getByRole('radio', { name: this.text(key) }).check({ force: true });
  }

  button(key: MessageKey, values?: MessageValues): Locator {
    return this.page.getByRole('button', { name: this.text(key, values), exact: true });
  }

  /** In the editor of a profile: what moves a column. */
  columnHandle(column: string): Locator {
    return this.editor.getByRole('button', { name: this.text('profiles.columns.move', { column }) });
  }

  /** As it stands in a list. */
  languageName(language: ContentLanguage): string {
    const name = this.text(`language.${language}`);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  }

  /** Chooses from one of the lists of choices. */
  async select(key: MessageKey, option: string): Promise<void> {
    await this.choices
      .getByRole('button', { name: this.text(key) })
      .first()
      .click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Lets the annex tell of a past day. */
  async tellOf(day: string): Promise<void> {
    const field = this.choices.getByLabel(this.text('annexes.asOf.date'), { exact: true });
    if (!(await field.isVisible())) await this.select('field.asOf', this.text('annexes.asOf.past'));
    await field.fill(day);
  }

  async showIssued(): Promise<void> {
    await this.page.getByRole('tab', { name: this.text('annexes.tab.issued') }).click();
  }

  async showDetails(number: string): Promise<void> {
    await this.issued.getByRole('button', { name: number, exact: true }).click();
    await this.details.waitFor();
  }

  async addCopy(path: string): Promise<void> {
    await chooseFiles(this.#launched.app, [path]);
    await this.details.getByRole('button', { name: this.text('copies.add') }).click();
  }

  async addCustomer(name: string): Promise<void> {
    await this.page.getByLabel(this.text('annexes.customer.name')).fill(name);
    await this.button('annexes.customer.save').click();
  }

  /** Fills in the form of a new identity; does not send it. */
  async describeIdentity({ name, email, passphrase }: Person, again = passphrase): Promise<void> {
    await this.button('identity.make').click();
    await this.dialog.getByLabel(this.text('identity.make.name'), { exact: true }).fill(name);
    await this.dialog.getByLabel(this.text('identity.make.email'), { exact: true }).fill(email);
    await this.dialog.getByLabel(this.text('identity.make.passphrase'), { exact: true }).fill(passphrase);
    await this.dialog.getByLabel(this.text('identity.make.again'), { exact: true }).fill(again);
  }

  async makeIdentity(person: Person, path: string): Promise<void> {
    await this.describeIdentity(person);
    await chooseSavePath(this.#launched.app, path);
    await this.button('identity.make.save').click();
    await this.dialog.getByRole('region', { name: this.text('identity.file') }).waitFor();
  }

  /** Chooses an identity file and gives its passphrase. */
  async openIdentity(path: string, passphrase: string, dialog = this.dialog): Promise<void> {
    await chooseFiles(this.#launched.app, [path]);
    await this.button('identity.choose').click();
    await dialog.getByLabel(this.text('identity.passphrase'), { exact: true }).fill(passphrase);
    await this.button('identity.open').click();
  }

  /** Saves the annex: signed, when an identity has been opened or made. */
  async save(path: string, isSigned: boolean): Promise<void> {
    await chooseSavePath(this.#launched.app, path);
    await this.button(isSigned ? 'issue.signAndSave' : 'issue.save').click();
  }
}
