/** Writes docs/annex.schema.json: what is in annexes as JSON, from the model itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annexSchema } from '#test/annex-schema.ts';

writeFileSync(join(import.meta.dirname, '../docs/annex.schema.json'), annexSchema());
