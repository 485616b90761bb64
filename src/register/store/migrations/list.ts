import type { Migration } from '#register/store/migrate.ts';
import { first } from '#register/store/migrations/0001-first.ts';

/** In order; a released migration is never edited. */
export const migrations: readonly Migration[] = [first];
