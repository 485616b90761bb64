import type { Committed } from '#register/store/commit.ts';

/** The answer of a command that has nothing else to say than which revision it made. */
export function revisionOf({ revision }: Committed<unknown>): { revision: number | null } {
  return { revision };
}

/** The result of a command and its revision side by side. */
export function flat<T extends object>({ revision, result }: Committed<T>): T & { revision: number | null } {
  return { ...result, revision };
}
