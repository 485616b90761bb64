import type { RegisterCheck } from '#shared/model/record-history.ts';

/** The last check of the register in this window, and when it was made. */
export interface CheckResult {
  readonly check: RegisterCheck;
  /** ISO instant. */
  readonly at: string;
}

export const isIntact = ({ brokenAt, differing, damaged }: RegisterCheck): boolean =>
  brokenAt === null && differing === 0 && damaged.length === 0;
