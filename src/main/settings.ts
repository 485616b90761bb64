import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { settings } from '#shared/ipc/shell-contract.ts';
import { isoDate } from '#shared/model/primitives.ts';
import { writeFileAtomically } from '#main/atomic-file.ts';
import type { Log } from '#main/log.ts';

const recentLimit = 10;

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
export const windowPlace = z.object({ bounds, maximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlace>;

/** Keys of another version are dropped, missing ones get their default. */
const storedSettings = (language: WindowLanguage) =>
  z.object({
    language: settings.shape.language.default(language),
    theme: settings.shape.theme.default('system'),
    registerColumns: settings.shape.registerColumns.default(null),
    notifyDue: settings.shape.notifyDue.default(false),
    /** Absolute paths of registers, the last opened first. */
    recent: z.array(z.string().min(1)).max(recentLimit).default([]),
    /** The days on which the recent registers were opened last, by path. */
    opened: z.record(z.string(), isoDate).default({}),
    window: windowPlace.nullable().default(null),
  });
export type StoredSettings = z.infer<ReturnType<typeof storedSettings>>;

/** Swedish where the system prefers it, else English. */
export function languageOf(preferred: readonly string[]): WindowLanguage {
  return /^sv\b/i.test(preferred[0] ?? '') ? 'sv' : 'en';
}

/** What the app remembers between starts, in one JSON file. */
export class SettingsFile {
  readonly #path: string;
  readonly #log: Log;
  #current: StoredSettings;

  /** A file that cannot be read or understood gives the defaults; the log says why. */
  constructor(path: string, language: WindowLanguage, log: Log) {
    this.#path = path;
    this.#log = log;
    this.#current = this.#read(storedSettings(language));
  }

  get current(): StoredSettings {
    return this.#current;
  }

  /** Settings that cannot be written still hold until the app ends. */
  update(patch: Partial<StoredSettings>): void {
    this.#current = { ...this.#current, ...patch };
    try {
      writeFileAtomically(this.#path, `${JSON.stringify(this.#current, null, 2)}\n`);
    } catch (error) {
      this.#log.error('settings could not be written', error);
    }
  }

  /** Puts a register first among the recent ones, opened on `today` (ISO date). */
  addRecent(path: string, today: string): void {
    const { recent: known, opened: before } = this.#current;
    const recent = [path, ...known.filter((other) => other !== path)].slice(0, recentLimit);
    const days = recent.map((one) => [one, one === path ? today : before[one]] as const);
    this.update({
      recent,
      opened: Object.fromEntries(days.filter((day): day is [string, string] => day[1] !== undefined)),
    });
  }

  #read(model: ReturnType<typeof storedSettings>): StoredSettings {
    try {
      if (existsSync(this.#path)) return model.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch (error) {
      this.#log.error('settings were not understood, so the defaults hold', error);
    }
    return model.parse({});
  }
}
