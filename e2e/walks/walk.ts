import type { WindowLanguage } from '#shared/model/languages.ts';
import type { LaunchedApp } from '../fixtures/launch.ts';

/** What a walk is given. */
export interface Tour {
  readonly launched: LaunchedApp;
  readonly language: WindowLanguage;
  /** For the walk's own files. */
  readonly folder: string;
  /** At every screen and state, which it names: a picture, or a check. */
  readonly stop: (screen: string) => Promise<void>;
}

/** From the start past every state of some screens, and back to where the register can be closed. */
export type Walk = (tour: Tour) => Promise<void>;
