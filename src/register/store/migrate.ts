import type Database from 'better-sqlite3';

export interface Migration {
  /** `user_version` of a register after this migration. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
}

/**
 * Brings a register up to the newest version, each step in a transaction of its own. A table that others refer to can
 * only be made anew while foreign keys are off (SQLite, "Making Other Kinds Of Table Schema Changes"), so each step ends
 * with a check of all references instead.
 */
export function migrate(db: Database.Database, migrations: readonly Migration[]): void {
  const current = Number(db.pragma('user_version', { simple: true }));
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of migrations) {
      if (migration.version <= current) continue;
      db.transaction(() => {
        migration.up(db);
        const dangling = db.pragma('foreign_key_check');
        if (!Array.isArray(dangling) || dangling.length > 0) {
          throw new Error(`Migration ${migration.name} leaves references that lead nowhere`);
        }
        db.pragma(`user_version = ${migration.version}`);
      }).immediate();
    }
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
