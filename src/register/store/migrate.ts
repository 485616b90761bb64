import type Database from 'better-sqlite3';

export interface Migration {
  /** `user_version` of a register after this migration. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
}

/** Brings a register up to the newest version, each step in a transaction of its own. */
export function migrate(db: Database.Database, migrations: readonly Migration[]): void {
  const current = Number(db.pragma('user_version', { simple: true }));
  for (const migration of migrations) {
    if (migration.version <= current) continue;
    db.transaction(() => {
      migration.up(db);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  }
}

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
