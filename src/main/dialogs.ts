import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, type BaseWindow, type FileFilter } from 'electron';
import type { OpenPurpose, SavePurpose } from '#shared/ipc/shell-contract.ts';
import { translate, type MessageKey } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';

type Filter = readonly [name: MessageKey, extensions: readonly string[]];

const anyFile: Filter = ['dialog.filter.all', ['*']];
const registers: Filter = ['dialog.filter.register', ['bilaga']];
const identities: Filter = ['dialog.filter.identity', ['p12', 'pfx']];
const pdfs: Filter = ['dialog.filter.pdf', ['pdf']];

const openFilters: Record<OpenPurpose, readonly Filter[]> = {
  register: [registers, anyFile],
  list: [
    [
      'dialog.filter.list',
      ['xlsx', 'xlsm', 'ods', 'docx', 'odt', 'csv', 'tsv', 'txt', 'html', 'htm', 'md', 'json', 'pdf'],
    ],
    anyFile,
  ],
  documents: [anyFile, pdfs],
  identity: [identities, anyFile],
  pdf: [pdfs, anyFile],
  annexCopy: [pdfs, anyFile],
  authorities: [['dialog.filter.certificates', ['pem', 'crt', 'cer', 'der']], anyFile],
  logo: [['dialog.filter.images', ['png', 'jpg', 'jpeg']]],
  proof: [anyFile, pdfs],
};
const saveFilters: Record<SavePurpose, readonly Filter[]> = {
  register: [registers],
  calendar: [['dialog.filter.calendar', ['ics']]],
  document: [anyFile],
  redaction: [pdfs],
  annex: [
    pdfs,
    ['dialog.filter.docx', ['docx']],
    ['dialog.filter.html', ['html']],
    ['dialog.filter.markdown', ['md']],
    ['dialog.filter.xlsx', ['xlsx']],
    ['dialog.filter.csv', ['csv']],
    ['dialog.filter.json', ['json']],
  ],
  annexFolder: [anyFile],
  identity: [identities],
  vendorFile: [['dialog.filter.zip', ['zip']]],
  vendorFolder: [anyFile],
  noticeFolder: [anyFile],
  mail: [['dialog.filter.mail', ['eml']]],
  evidence: [['dialog.filter.zip', ['zip']], pdfs],
};
const several: ReadonlySet<OpenPurpose> = new Set(['documents', 'authorities']);

/** The system's file dialogs, with titles and filters in the window's language. */
export class FileDialogs {
  readonly #window: () => BaseWindow;
  readonly #language: () => WindowLanguage;
  #folder: string | undefined;

  constructor(window: () => BaseWindow, language: () => WindowLanguage) {
    this.#window = window;
    this.#language = language;
  }

  /** Absolute paths; none when the dialog was cancelled. */
  async chooseFiles(purpose: OpenPurpose): Promise<readonly string[]> {
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: this.#text(`dialog.open.${purpose}`),
      filters: this.#filters(openFilters[purpose]),
      properties: several.has(purpose) ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    return canceled ? [] : filePaths;
  }

  /** Absolute path, with the purpose's ending where the user gave none. The dialog itself asks before replacing a file. */
  async chooseSave(purpose: SavePurpose, suggestedName: string): Promise<string | undefined> {
    const folder = this.#folder ?? app.getPath('documents');
    return this.#save(purpose, join(folder, basename(suggestedName)));
  }

  async #save(purpose: SavePurpose, defaultPath: string): Promise<string | undefined> {
    const filters = suggestedFirst(saveFilters[purpose], extname(defaultPath).slice(1));
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window(), {
      title: this.#text(`dialog.save.${purpose}`),
      defaultPath,
      filters: this.#filters(filters),
    });
    if (canceled || filePath === '') return undefined;
    this.#folder = dirname(filePath);
    const ending = filters[0]?.[1][0];
    if (extname(filePath) !== '' || ending === undefined || ending === '*') return filePath;
    const completed = `${filePath}.${ending}`;
    // Not every system adds the ending itself. Then the dialog has not asked about the file that would be replaced.
    return existsSync(completed) ? this.#save(purpose, completed) : completed;
  }

  #filters(filters: readonly Filter[]): FileFilter[] {
    return filters.map(([name, extensions]) => ({ name: this.#text(name), extensions: [...extensions] }));
  }

  #text(key: MessageKey): string {
    return translate(this.#language(), key);
  }
}

/** The kind of file whose name is suggested comes first: a name without an ending gets that one's. */
function suggestedFirst(filters: readonly Filter[], ending: string): readonly Filter[] {
  const suggested = filters.filter(([, extensions]) => extensions.includes(ending));
  return [...suggested, ...filters.filter((filter) => !suggested.includes(filter))];
}
