import type { WireError } from '#shared/ipc/result.ts';
import type { RegisterError } from '#register/errors.ts';

/** An expected failure as it crosses the process line. */
export const wireErrorOf = ({ code, message, values }: RegisterError): WireError => ({
  code,
  message,
  values: { ...values },
});
