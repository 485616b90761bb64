import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { chooseFiles, chooseSavePath, type LaunchedApp } from '../fixtures/app.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { RegisterPage } from './register.ts';

/** The window while no register is open. */
export class StartPage {
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

  get list(): Locator {
    return this.page.getByLabel(this.text('start.list.label'));
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { name: this.text('start.title') });
  }

  button(key: MessageKey): Locator {
    return this.page.getByRole('button', { name: this.text(key) });
  }

  /** Makes the sample register in a folder and waits for its grid. */
  async makeSample(folder: string): Promise<RegisterPage> {
    await chooseSavePath(this.#launched.app, join(folder, 'sample.bilaga'));
    await this.button('start.sample.title').click();
    return this.#register();
  }

  /** Opens a sample register that is there: less work than making one. */
  async openSample(folder: string): Promise<RegisterPage> {
    const path = join(folder, 'sample.bilaga');
    writeSampleRegister(path);
    await this.open(path);
    return this.#register();
  }

  async makeEmpty(folder: string, organisation: string): Promise<RegisterPage> {
    await this.button('start.empty.title').click();
    await this.nameAndSave(join(folder, 'empty.bilaga'), organisation);
    return this.#register();
  }

  /** Answers the question whose register it is. */
  async nameAndSave(path: string, organisation: string): Promise<void> {
    await chooseSavePath(this.#launched.app, path);
    await this.page.getByLabel(this.text('newRegister.organisation')).fill(organisation);
    await this.button('newRegister.choosePlace').click();
  }

  async open(path: string): Promise<void> {
    await chooseFiles(this.#launched.app, [path]);
    await this.button('start.open.title').click();
  }

  async #register(): Promise<RegisterPage> {
    const register = new RegisterPage(this.page, this.language);
    await register.navigation.waitFor();
    return register;
  }
}
