import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '#register/store/migrations/list.ts';
import { closeRegisterFile, openRegisterFile } from '#register/store/register-file.ts';
import { Register } from '#register/store/register.ts';
import { differencesIn } from '#test/differences.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const newest = migrations.length;

describe('a register file', () => {
  it('of an older version is copied beside itself before it is migrated', () => {
    const path = join(temporaryFolder(), 'old.bilaga');
    newTestRegister(path).close();
    const addNote = {
      version: newest + 1,
      name: 'note',
      up: (db: Database.Database) => db.exec('ALTER TABLE service ADD COLUMN note TEXT'),
    };
    const db = openRegisterFile(path, [...migrations, addNote]);
    expect(db.pragma('user_version', { simple: true })).toBe(newest + 1);
    closeRegisterFile(db, path);
    const copy = new Database(`${path}.version-${newest}.bak`, { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(newest);
    copy.close();
  });

  it('is copied again when a copy of an earlier attempt is there, which stays as it is', () => {
    const path = join(temporaryFolder(), 'again.bilaga');
    newTestRegister(path).close();
    writeFileSync(`${path}.version-${newest}.bak`, 'the first copy');
    const nothing = { version: newest + 1, name: 'nothing', up: () => undefined };
    closeRegisterFile(openRegisterFile(path, [...migrations, nothing]), path);
    expect(readFileSync(`${path}.version-${newest}.bak`, 'utf8')).toBe('the first copy');
    const copy = new Database(`${path}.version-${newest}.2.bak`, { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(newest);
    copy.close();
    if (process.platform !== 'win32') expect(statSync(`${path}.version-${newest}.2.bak`).mode & 0o077).toBe(0);
  });

  it('whose migration fails stays at its version', () => {
    const path = join(temporaryFolder(), 'half.bilaga');
    newTestRegister(path).close();
    const broken = {
      version: newest + 1,
      name: 'broken',
      up: (db: Database.Database) => db.exec('DROP TABLE annex; SELECT nonsense'),
    };
    expect(() => openRegisterFile(path, [...migrations, broken])).toThrow('nonsense');
    Register.open(path, fixedPorts()).close();
  });
});

/** A file with the rows that version 1 wrote. */
function registerOfVersion1(): string {
  const path = join(temporaryFolder(), 'version-1.bilaga');
  const db = new Database(path);
  db.exec(readFileSync(join(import.meta.dirname, '../../../test/old-registers/version-1.sql'), 'utf8'));
  db.close();
  return path;
}

describe('a register of version 1', () => {
  it('keeps every record and revision, and its chain, in the newest version', () => {
    const path = registerOfVersion1();
    const register = Register.open(path, fixedPorts());
    expect(register.database.pragma('user_version', { simple: true })).toBe(newest);
    expect(existsSync(`${path}.version-1.bak`)).toBe(true);
    const names = register.all('subProcessor').map((record) => record.legalName);
    const annexes = register.all('annex').map((annex) => annex.number);
    const officers = register.all('customer').map(({ representative, dpoName }) => [representative, dpoName]);
    expect(officers).toEqual([['', '']]);
    expect([names, annexes]).toEqual([['Brännkyrka Drift AB', 'Cirrus Mail Inc.'], ['2026-001']]);
    expect(register.verifyChain()).toEqual({ intact: true, revisions: 12 });
    expect(differencesIn(register)).toEqual([]);
    expect(register.revisions(3).map(({ kind, target }) => [kind, target])).toEqual([
      ['redo', 8],
      ['undo', 8],
      ['undo', 9],
    ]);
    register.close();
  });

  it('can be looked back into and undone as before', () => {
    const register = Register.open(registerOfVersion1(), fixedPorts('2026-04-01T08:00:00.000Z'));
    const [purpose] = register.asOf(2).all('processing');
    expect(purpose?.purpose).toEqual({});
    expect([register.undoTarget, register.redoTarget]).toEqual([8, 9]);
    register.redo();
    expect(register.all('subProcessor')).toHaveLength(1);
    expect(register.verifyChain()).toEqual({ intact: true, revisions: 13 });
    expect(differencesIn(register)).toEqual([]);
    register.close();
  });

  it('has its history out of reach of SQL, also in the table that was made anew', () => {
    const register = Register.open(registerOfVersion1(), fixedPorts());
    const { database } = register;
    for (const sql of [
      'DELETE FROM revision WHERE number = 12',
      'DELETE FROM change',
      "UPDATE revision SET at = '2020-01-01T00:00:00.000Z'",
      `UPDATE change SET after = '"Other"' WHERE field = 'name'`,
    ]) {
      expect(() => database.exec(sql), sql).toThrow('append-only');
    }
    expect(() => database.exec("UPDATE revision SET kind = 'issue' WHERE number = 12")).toThrow('append-only');
    expect(() =>
      database.exec(
        "INSERT INTO change VALUES (99, 0, 'service', 'x', 'insert', 'id', NULL, NULL, NULL, NULL, NULL, NULL)",
      ),
    ).toThrow('FOREIGN KEY');
    register.close();
  });

  it('takes a revision that erases, and none of an unknown kind', () => {
    const register = Register.open(registerOfVersion1(), fixedPorts());
    const insert = (kind: string) => () =>
      register.database.exec(
        `INSERT INTO revision SELECT 13, at, author, author_salt, author_digest, '${kind}', action, NULL, records, hash
         FROM revision WHERE number = 8`,
      );
    expect(insert('rewrite')).toThrow('CHECK');
    expect(insert('erase')).not.toThrow();
    register.close();
  });
});
