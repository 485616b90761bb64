import { z } from 'zod';
import type { WireResult } from '#shared/ipc/result.ts';
import { namedFile } from '#shared/ipc/shell-contract.ts';

/** Events that main sends to the window. */
export const bridgeEvents = ['progress', 'menu', 'system-theme', 'register-changed'] as const;
export type BridgeEvent = (typeof bridgeEvents)[number];

/** What the menu asks of the window. The window does it, by the same code as its own shortcut. */
export const menuCommands = [
  'register.new',
  'register.open',
  'register.close',
  'subProcessor.new',
  'processing.new',
  'processing.duplicate',
  'records.edit',
  'records.remove',
  'agreement.attach',
  'subProcessor.exportFile',
  'list.takeIn',
  'annex.issue',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'view.palette',
  'view.register',
  'view.customers',
  'view.annexes',
  'view.notices',
  'view.findings',
  'view.due',
  'view.reveals',
  'view.history',
  'view.consolidation',
  'view.translation',
  'view.organisation',
  'register.asOf',
  'register.check',
  'person.erase',
  'theme.system',
  'theme.light',
  'theme.dark',
  'language.sv',
  'language.en',
  'pdf.verify',
  'help.shortcuts',
  'help.about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Payload of `menu`. `register.openFile`: a register chosen under Open recent, or handed over by the system. */
export const menuEvent = z.union([
  z.strictObject({ command: z.enum(menuCommands) }),
  z.strictObject({ command: z.literal('register.openFile'), file: namedFile }),
]);
export type MenuEvent = z.infer<typeof menuEvent>;

/** Payload of `register-changed`. `restarted`: the engine stopped and came back; `open` says whether the register did too. */
export const registerChanged = z.strictObject({ reason: z.enum(['opened', 'closed', 'restarted']), open: z.boolean() });
export type RegisterChanged = z.infer<typeof registerChanged>;

/** Payload of `system-theme`. */
export const systemTheme = z.strictObject({ dark: z.boolean() });

/** What the preload gives the window, as `window.bilaga`: all there is between the page and the rest; `DroppedFile` is the DOM's `File`. */
export interface Bridge<DroppedFile> {
  /** `callId` names the call in progress events and in `cancel`. */
  readonly call: (route: string, input: unknown, callId: string) => Promise<WireResult>;
  readonly cancel: (callId: string) => void;
  /** Hands a dropped or chosen file to main and answers with its token. Rejects a file that is not on disk. */
  readonly grant: (file: DroppedFile) => Promise<string>;
  /** Returns the function that ends the subscription. */
  readonly on: (event: BridgeEvent, listener: (payload: unknown) => void) => () => void;
}
