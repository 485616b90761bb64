import { z } from 'zod';
import { translate } from '#shared/messages/translate.ts';
import { daysAfter } from '#shared/model/dates.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import type { Log } from '#main/log.ts';

export interface DueNoticePorts {
  /** What comes up in the open register, from one ISO date to another. */
  readonly list: (period: { readonly from: string; readonly to: string }) => Promise<WireResult>;
  /** Shows a notification of the system. */
  readonly show: (text: string) => void;
  readonly log: Log;
}

/** What has come due since a register was opened the time before: once, when it is opened. */
export class DueNotice {
  readonly #ports: DueNoticePorts;
  #since: string | null = null;

  constructor(ports: DueNoticePorts) {
    this.#ports = ports;
  }

  /** The day on which the open register was opened the time before, until it is `seen`; ISO date. */
  get since(): string | null {
    return this.#since;
  }

  seen(): void {
    this.#since = null;
  }

  /** `notifyIn`: the language in which the system tells about it; null where it does not. */
  opened(before: string | null, today: string, notifyIn: WindowLanguage | null): void {
    this.#since = before !== null && before < today ? before : null;
    if (this.#since === null || notifyIn === null) return;
    this.#tell(this.#since, today, notifyIn).catch((error: unknown) => this.#ports.log.error('due notice', error));
  }

  /** Only how many: others may see the screen, and masked sub-processors are not named there. */
  async #tell(since: string, today: string, language: WindowLanguage): Promise<void> {
    const result = await this.#ports.list({ from: daysAfter(since, 1), to: today });
    if (!result.ok) return;
    const count = z.array(z.unknown()).parse(result.data).length;
    if (count > 0) this.#ports.show(translate(language, 'due.notification', { count, since }));
  }
}
