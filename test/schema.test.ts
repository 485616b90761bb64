import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaOf } from '#test/schema.ts';

it('docs/schema.sql is the schema that the migrations make (else run: node scripts/write-schema.ts)', () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/schema.sql'), 'utf8')).toBe(schemaOf());
});
