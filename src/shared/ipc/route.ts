import { z } from 'zod';
import { recordId } from '#shared/model/primitives.ts';

export interface Route {
  readonly kind: 'query' | 'command';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** Reads; may be repeated at any time. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const;

/** Changes the register, writes a file or opens a dialog. */
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const;

/** A file that a dialog, a drop or the command line named. In the window it is a token; only main knows the path. */
export const fileRef = z.string().min(1).max(4096).brand('FileRef');
export type FileRef = z.infer<typeof fileRef>;

/** Number of the revision that a command made, null where nothing changed. */
export const committed = z.strictObject({ revision: z.number().int().nullable() });

export const nothing = z.void();
export const byId = z.strictObject({ id: recordId });
export const added = committed.extend({ id: recordId });

/** Patches name the fields that change; everything else stays. */
export const patchOf = <S extends z.ZodRawShape>(model: z.ZodObject<S>) =>
  z.strictObject({ id: recordId, patch: model.partial() });
