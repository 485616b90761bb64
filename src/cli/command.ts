import type { ParseArgsConfig } from 'node:util';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import type { EngineClient } from '#cli/engine-client.ts';

/** What a command has to work with. */
export interface Session {
  readonly engine: EngineClient;
  readonly language: WindowLanguage;
  /** Tells something beside the answer, on stderr. */
  readonly warn: (line: string) => void;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** Whether one JSON document is wanted on stdout instead of text. */
  readonly json: boolean;
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** What a command says: `data` for `--json`, `lines` otherwise; `findings` makes the exit code 1. */
export interface Answer {
  readonly data: unknown;
  readonly lines: readonly string[];
  readonly findings?: boolean;
}

export interface Command {
  readonly name: string;
  /** Arguments after the name, in the notation of the manual. */
  readonly synopsis: string;
  readonly help: MessageKey;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  readonly run: (session: Session, args: Arguments) => Promise<Answer>;
}

/** The command was called in a way that it does not understand: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
