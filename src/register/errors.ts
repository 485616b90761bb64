import { explainError } from '#shared/messages/explain-error.ts';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';

/** Every code has a text in each catalogue, because the codes are read from the catalogue's `error.` keys. */
export type RegisterErrorCode = MessageKey extends infer K ? (K extends `error.${infer Code}` ? Code : never) : never;

/** An expected failure: its code and values give the user's message in any window language. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterErrorCode;
  readonly values: MessageValues;

  constructor(code: RegisterErrorCode, values: MessageValues = {}, options?: ErrorOptions) {
    super(explainError('en', code, values) ?? code, options);
    this.code = code;
    this.values = values;
  }
}
