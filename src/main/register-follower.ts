import { z } from 'zod';
import type { RegisterChanged } from '#shared/ipc/bridge.ts';
import type { EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import { windowTitle } from '#main/window-title.ts';

export interface FollowerPorts {
  readonly pathOf: (token: string) => string;
  readonly setTitle: (title: string) => void;
  readonly opened: (path: string) => void;
  readonly tell: (change: RegisterChanged) => void;
}

const withFile = z.object({ file: z.string() });
const named = z.object({ fileName: z.string(), organisation: z.object({ name: z.string() }) }).nullable();

/** Keeps title, recent registers and window in step with the engine's answers. */
export class RegisterFollower {
  readonly #ports: FollowerPorts;

  constructor(ports: FollowerPorts) {
    this.#ports = ports;
  }

  after(route: EngineRoute, input: unknown, result: WireResult): void {
    if (!result.ok) return;
    if (route === 'register.open' || route === 'register.create') {
      this.#setTitle(result.data);
      this.#ports.opened(this.#ports.pathOf(withFile.parse(input).file));
      this.#ports.tell({ reason: 'opened', open: true });
    } else if (route === 'register.state') {
      this.#setTitle(result.data);
    } else if (route === 'register.close') {
      this.#setTitle(null);
      this.#ports.tell({ reason: 'closed', open: false });
    }
  }

  /** After a crash of the engine. */
  restarted(open: boolean): void {
    if (!open) this.#setTitle(null);
    this.#ports.tell({ reason: 'restarted', open });
  }

  #setTitle(state: unknown): void {
    const register = named.parse(state);
    this.#ports.setTitle(register ? `${register.organisation.name} — ${register.fileName}` : windowTitle);
  }
}
