import type { Locator } from '@playwright/test';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { RegisterPage } from './register.ts';

/** What is done with the grid as with a spreadsheet. */
export class GridPage {
  readonly register: RegisterPage;

  constructor(register: RegisterPage) {
    this.register = register;
  }

  /** What a screen reader is told about the selected cells. */
  get selection(): Locator {
    return this.register.page.getByRole('status', { name: this.register.text('register.gridLabel') });
  }

  get selectedCells(): Locator {
    return this.register.grid.locator('[role="gridcell"][aria-selected="true"]');
  }

  get headers(): Locator {
    return this.register.grid.getByRole('columnheader');
  }

  /** The headings of groups. */
  get groups(): Locator {
    return this.register.grid.locator('.ag-full-width-row');
  }

  /** The list over the cell that is being edited. */
  get choices(): Locator {
    return this.register.page.locator('.ag-popup-editor').getByRole('combobox');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.register.page.keyboard.press(key);
  }

  /** Pastes a text as another program put it on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.register.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Opens the context menu of what is selected, and does one thing in it. */
  async choose(key: MessageKey, values?: Parameters<RegisterPage['text']>[1]): Promise<void> {
    await this.press('Shift+F10');
    await this.register.page.getByRole('menuitem', { name: this.register.text(key, values) }).press('Enter');
  }

  async undo(): Promise<void> {
    const undone = this.register.messages.getByText(/^(Undid|Ångrade)/);
    await this.press('Control+z');
    await undone.waitFor();
  }
}
