import Database from 'better-sqlite3';
import { migrate } from '#register/store/migrate.ts';
import { migrations } from '#register/store/migrations/list.ts';

/** The SQL of all tables, indexes and triggers of a new register, but for those that the full-text index makes for itself. */
export function schemaOf(): string {
  const db = new Database(':memory:');
  migrate(db, migrations);
  const statements = db
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
       AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid`,
    )
    .pluck()
    .all();
  db.close();
  const head = `-- The register file, version ${migrations.length}. Written by scripts/write-schema.ts; do not edit.\n\n`;
  return `${head}${statements.map((sql) => `${String(sql)};\n`).join('\n')}`;
}
