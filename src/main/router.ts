import { z } from 'zod';
import { contract, type RouteName } from '#shared/ipc/contract.ts';
import { engineContract, type EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import type { ShellRoute } from '#shared/ipc/shell-contract.ts';
import { RegisterError } from '#register/errors.ts';
import type { Log } from '#main/log.ts';
import { internalError, refusal, Refused } from '#main/wire-errors.ts';

/** Who sent an IPC message, as Electron says it; nothing of this comes from the page. */
export interface Sender {
  readonly webContentsId: number;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** The window and the address prefix of the page that main itself loaded into it. */
export interface OwnPage {
  readonly webContentsId: number;
  readonly prefix: string;
}

/** Only the main frame of our own window, and only while it shows our own page. */
export function isOwnPage(sender: Sender, own: OwnPage | undefined): boolean {
  return (
    own !== undefined &&
    sender.webContentsId === own.webContentsId &&
    sender.isMainFrame &&
    sender.url.startsWith(own.prefix)
  );
}

export interface RouterPorts {
  readonly shell: Readonly<Record<ShellRoute, (input: unknown) => Promise<unknown>>>;
  readonly engine: (route: EngineRoute, input: unknown, callId: string) => Promise<WireResult>;
  readonly mayWrite: (token: string) => boolean;
  readonly log: Log;
}

const callId = z.string().min(1).max(100);

/** Files that an engine's call writes over, and folders that it makes: only a save dialog's tokens may stand there. */
const written: Partial<Record<EngineRoute, z.ZodType<string>>> = {
  'register.create': fieldOf('file'),
  'documents.extract': fieldOf('out'),
  'documents.redact': fieldOf('out'),
  'agreements.exportFile': fieldOf('out'),
  'annexes.issue': fieldOf('out'),
  'annexes.export': fieldOf('out'),
  'annexes.reissue': fieldOf('folder'),
  'notices.export': fieldOf('folder'),
  'notices.exportMail': fieldOf('out'),
  'notices.evidence': fieldOf('out'),
  'due.exportCalendar': fieldOf('out'),
  'identity.create': fieldOf('out'),
};

function fieldOf(name: string): z.ZodType<string> {
  return z.object({ [name]: z.string() }).transform((input) => input[name] ?? '');
}

const isRoute = (route: string): route is RouteName => Object.hasOwn(contract, route);
const isEngineRoute = (route: RouteName): route is EngineRoute => Object.hasOwn(engineContract, route);

/** The one door from the window: answers every call with a result and never throws. */
export async function answerCall(ports: RouterPorts, args: readonly unknown[]): Promise<WireResult> {
  const [route, input, id] = args;
  const named = callId.safeParse(id);
  if (typeof route !== 'string' || !isRoute(route) || !named.success) {
    return refusal(new RegisterError('ROUTE_NOT_FOUND', { route: String(route).slice(0, 100) }));
  }
  try {
    if (!isEngineRoute(route)) return { ok: true, data: await ports.shell[route](input) };
    const target = written[route]?.safeParse(input);
    if (target?.success === true && !ports.mayWrite(target.data)) throw new RegisterError('FILE_NOT_GRANTED');
    return await ports.engine(route, input, named.data);
  } catch (error) {
    if (error instanceof RegisterError) return refusal(error);
    if (error instanceof Refused) return error.result;
    ports.log.error(`call ${route}`, error);
    return internalError();
  }
}
