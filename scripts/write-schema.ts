/** Writes docs/schema.sql: the tables of a new register, as SQLite itself tells them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaOf } from '#test/schema.ts';

writeFileSync(join(import.meta.dirname, '../docs/schema.sql'), schemaOf());
