import { RegisterError } from '#register/errors.ts';
import type { WireResult } from '#shared/ipc/result.ts';

/** The answer that an expected failure gives. */
export function refusal(error: RegisterError): WireResult {
  return { ok: false, error: { code: error.code, message: error.message, values: { ...error.values } } };
}

/** The answer for everything unexpected; the log has the cause. */
export function internalError(): WireResult {
  return refusal(new RegisterError('INTERNAL'));
}

/** Carries another call's refusal out of the work that needed that call. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly result: Extract<WireResult, { ok: false }>;

  constructor(result: Extract<WireResult, { ok: false }>) {
    super(result.error.message);
    this.result = result;
  }
}
