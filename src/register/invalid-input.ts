import type { z } from 'zod';
import { inputProblem } from '#shared/messages/input-problem.ts';
import { recordTables } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { nameOf } from '#register/store/record-title.ts';
import type { Register } from '#register/store/register.ts';

/** INVALID_INPUT for what a call was given: which value does not fit, why, and of which record of the register. */
export function invalidInput(error: z.ZodError, register: Register | null, input: unknown): RegisterError {
  const id = innermostId(input, error.issues[0]?.path ?? []);
  const record = register && id !== null ? nameOfId(register, id) : '';
  return new RegisterError('INVALID_INPUT', { record, ...inputProblem(error) }, { cause: error });
}

/** The `id` of the innermost object on the way to a value: the record that it was meant for. */
function innermostId(input: unknown, path: readonly PropertyKey[]): string | null {
  let id: string | null = null;
  let value = input;
  for (const key of [...path, '']) {
    const fields: ReadonlyMap<PropertyKey, unknown> = new Map(Object.entries(Object(value)));
    const own = fields.get('id');
    if (typeof own === 'string') id = own;
    value = fields.get(String(key));
  }
  return id;
}

function nameOfId(register: Register, id: string): string {
  for (const table of recordTables) {
    const record = register.find(table, id);
    if (record) return nameOf(register, table, record);
  }
  return '';
}
