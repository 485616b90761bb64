import { isDeepStrictEqual } from 'node:util';
import type { Finding, FindingsDelta } from '#shared/model/finding.ts';
import { currentFindings } from '#register/checks/findings.ts';
import type { Register } from '#register/store/register.ts';

/**
 * What the checks say now that they did not say in an answer of an earlier `version`; 0 for all. Edits, undo, what is set
 * aside and the day that begins are all the same to it: it compares what was found with what is found.
 */
export function findingsSince(register: Register, version: number): FindingsDelta {
  const log = logs.get(register) ?? new FindingsLog();
  logs.set(register, log);
  log.note(currentFindings(register));
  return log.since(version);
}

/** Since when the findings of each owner are what they are. */
class FindingsLog {
  readonly #entries = new Map<string, { readonly findings: readonly Finding[]; readonly version: number }>();
  #version = 0;

  note(current: ReadonlyMap<string, readonly Finding[]>): void {
    const version = this.#version + 1;
    const note = (id: string, findings: readonly Finding[]): void => {
      const known = this.#entries.get(id)?.findings ?? none;
      if (known === findings || isDeepStrictEqual(known, findings)) return;
      this.#entries.set(id, { findings, version });
      this.#version = version;
    };
    for (const [id, findings] of current) note(id, findings);
    for (const id of this.#entries.keys()) if (!current.has(id)) note(id, none);
  }

  since(version: number): FindingsDelta {
    const changed = [...this.#entries].filter(([, entry]) => entry.version > version);
    return {
      version: this.#version,
      changed: changed.map(([ownerId, { findings }]) => ({ ownerId, findings: [...findings] })),
    };
  }
}

const none: readonly Finding[] = [];
const logs = new WeakMap<Register, FindingsLog>();
