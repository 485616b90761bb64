import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applicationId } from '#register/store/register-file.ts';
import { migrations } from '#register/store/migrations/list.ts';
import { recordModels } from '#register/store/records.ts';
import { Register } from '#register/store/register.ts';
import { addSubProcessor, removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const digestOf = (path: string): string => readFileSync(path).toString('base64');

describe('a register file', () => {
  it('has the identity that other programs recognise it by', () => {
    const register = newTestRegister();
    const read = (pragma: string): unknown => register.database.pragma(pragma, { simple: true });
    expect([read('application_id'), read('user_version'), read('page_size'), read('journal_mode')]).toEqual([
      applicationId,
      migrations.length,
      16_384,
      'delete',
    ]);
    const loose = register.database.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE ?",
    );
    expect(loose.pluck().all('sqlite_%')).toEqual([]);
  });

  it('is not made over another file', () => {
    const path = join(temporaryFolder(), 'notes.bilaga');
    writeFileSync(path, 'mine');
    expect(() => newTestRegister(path)).toThrow(expect.objectContaining({ code: 'FILE_EXISTS' }));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('of a newer version is refused and left as it is', () => {
    const path = join(temporaryFolder(), 'newer.bilaga');
    newTestRegister(path).close();
    const db = new Database(path);
    db.pragma('user_version = 99');
    db.close();
    const before = digestOf(path);
    expect(() => Register.open(path, fixedPorts())).toThrow(expect.objectContaining({ code: 'REGISTER_TOO_NEW' }));
    expect(digestOf(path)).toBe(before);
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text file', Buffer.from('Underbiträde;Ändamål\n'.repeat(50))],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
  ])('is not mistaken for %s', (_name, bytes) => {
    const path = join(temporaryFolder(), 'other.bilaga');
    writeFileSync(path, bytes);
    expect(() => Register.open(path, fixedPorts())).toThrow(expect.objectContaining({ code: 'NOT_A_REGISTER' }));
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('of another program is refused even though it is SQLite', () => {
    const path = join(temporaryFolder(), 'foreign.bilaga');
    const db = new Database(path);
    db.exec('CREATE TABLE t (a)');
    db.close();
    expect(() => Register.open(path, fixedPorts())).toThrow(expect.objectContaining({ code: 'NOT_A_REGISTER' }));
  });

  it('that lost its end is refused and left as it is', () => {
    const path = join(temporaryFolder(), 'cut.bilaga');
    newTestRegister(path).close();
    truncateSync(path, 5 * 16_384);
    const before = digestOf(path);
    expect(() => Register.open(path, fixedPorts())).toThrow(expect.objectContaining({ code: 'REGISTER_DAMAGED' }));
    expect(digestOf(path)).toBe(before);
  });

  it('with overwritten pages is refused and left as it is', () => {
    const path = join(temporaryFolder(), 'overwritten.bilaga');
    newTestRegister(path).close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 16_384, 6 * 16_384);
    writeFileSync(path, bytes);
    expect(() => Register.open(path, fixedPorts())).toThrow(expect.objectContaining({ code: 'REGISTER_DAMAGED' }));
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('that is open tells the second one who has it, and is free again when closed', () => {
    const path = join(temporaryFolder(), 'open.bilaga');
    const register = newTestRegister(path);
    expect(() => Register.open(path, fixedPorts())).toThrow(
      expect.objectContaining({ code: 'REGISTER_IN_USE', values: expect.objectContaining({ process: process.pid }) }),
    );
    register.close();
    Register.open(path, fixedPorts()).close();
    expect(existsSync(join(path, '..', '.open.bilaga.open'))).toBe(false);
  });
});

describe('the write door', () => {
  it('writes all or nothing', () => {
    const register = newTestRegister();
    const before = register.latestRevision();
    const failing = (): unknown =>
      register.commit('edit-organisation', (tx) => {
        tx.update('organisation', register.organisation.id, { name: 'Another' });
        throw new Error('half way');
      });
    expect(failing).toThrow('half way');
    expect(register.organisation.name).toBe('Nordvik Ekonomi AB');
    expect(register.latestRevision()).toEqual(before);
  });

  it('makes no revision where nothing changed', () => {
    const register = newTestRegister();
    const { id, name } = register.organisation;
    expect(register.commit('edit-organisation', (tx) => tx.update('organisation', id, { name })).revision).toBeNull();
  });

  it('refuses a dangling reference at the end and says so', () => {
    const register = newTestRegister();
    const { result } = addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' });
    const removeOnly = (): unknown =>
      register.commit('remove-sub-processor', (tx) => tx.remove('subProcessor', result.id));
    expect(removeOnly).toThrow(expect.objectContaining({ code: 'RECORD_IN_USE' }));
    expect(register.all('subProcessor')).toHaveLength(1);
  });

  it('names the field of a value that cannot be', () => {
    const register = newTestRegister();
    const { result } = addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' });
    expect(() => updateSubProcessor(register, result.id, { country: 'usa' })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', values: expect.objectContaining({ field: 'country' }) }),
    );
  });

  it('keeps history out of reach of SQL', () => {
    const { database } = newTestRegister();
    expect(() => database.exec('DELETE FROM revision')).toThrow('append-only');
    expect(() => database.exec('DELETE FROM change')).toThrow('append-only');
    expect(() => database.exec("UPDATE revision SET at = '2020-01-01T00:00:00.000Z'")).toThrow('append-only');
    expect(() => database.exec(`UPDATE change SET after = '"Other"' WHERE field = 'name'`)).toThrow('append-only');
  });
});

describe('the hash chain', () => {
  it('verifies, and still does when a value has been erased', () => {
    const register = newTestRegister();
    addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' });
    register.database.exec(`UPDATE change SET after = NULL, after_salt = NULL WHERE field = 'legalName'`);
    expect(register.verifyChain()).toEqual({ intact: true, revisions: 2 });
  });

  it('names the revision in which history was rewritten behind its back', () => {
    const register = newTestRegister();
    for (const name of ['Ardent Ticketing Pty', 'Cirrus Mail Inc.', 'Lumen AI GmbH']) {
      addSubProcessor(register, { legalName: name, country: null });
    }
    register.database.exec('DROP TRIGGER change_is_fixed');
    register.database.exec(`UPDATE change SET after = '"Cirrus Post Inc."' WHERE after = '"Cirrus Mail Inc."'`);
    expect(register.verifyChain()).toEqual({ intact: false, brokenAt: 3 });
  });

  it('notices a count of records that was rewritten', () => {
    const register = newTestRegister();
    addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' });
    register.database.exec('DROP TRIGGER revision_is_fixed; UPDATE revision SET records = 1 WHERE number = 2');
    expect(register.verifyChain()).toEqual({ intact: false, brokenAt: 2 });
  });

  it('notices a revision that was cut out', () => {
    const register = newTestRegister();
    for (const name of ['Ardent Ticketing Pty', 'Cirrus Mail Inc.'])
      addSubProcessor(register, { legalName: name, country: null });
    register.database.exec(
      'PRAGMA foreign_keys = OFF; DROP TRIGGER revision_is_kept; DELETE FROM revision WHERE number = 2',
    );
    expect(register.verifyChain()).toEqual({ intact: false, brokenAt: 2 });
  });
});

describe('undo and redo', () => {
  it('take back and bring back several steps, also after the register was closed', () => {
    const path = join(temporaryFolder(), 'undo.bilaga');
    const ports = fixedPorts();
    const first = newTestRegister(path, ports);
    const { result } = addSubProcessor(first, { legalName: 'Cirrus Mail Inc.', country: 'US' });
    updateSubProcessor(first, result.id, { legalName: 'Cirrus Mail LLC' });
    removeSubProcessor(first, result.id);
    first.close();

    const register = Register.open(path, ports);
    const names = (): string[] => register.all('subProcessor').map((record) => record.legalName);
    const steps = [() => register.undo(), () => register.undo(), () => register.undo()].map(
      (step) => (step(), names()),
    );
    expect(steps).toEqual([['Cirrus Mail LLC'], ['Cirrus Mail Inc.'], []]);
    expect(() => register.undo()).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
    const again = [() => register.redo(), () => register.redo(), () => register.redo()].map(
      (step) => (step(), names()),
    );
    expect(again).toEqual([['Cirrus Mail Inc.'], ['Cirrus Mail LLC'], []]);
    expect(() => register.redo()).toThrow(expect.objectContaining({ code: 'NOTHING_TO_REDO' }));
    expect(register.verifyChain()).toEqual({ intact: true, revisions: 10 });
    register.close();
  });

  it('leave nothing to redo after a new edit', () => {
    const register = newTestRegister();
    addSubProcessor(register, { legalName: 'Ardent Ticketing Pty', country: 'AU' });
    register.undo();
    addSubProcessor(register, { legalName: 'Lumen AI GmbH', country: 'DE' });
    expect([register.redoTarget, register.undoTarget]).toEqual([null, 4]);
  });

  it('never take back the creation of the register', () => {
    const register = newTestRegister();
    expect(() => register.undo()).toThrow(expect.objectContaining({ code: 'NOTHING_TO_UNDO' }));
  });
});

describe('a copied register', () => {
  it('opens at another place', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'one.bilaga');
    newTestRegister(path).close();
    copyFileSync(path, join(folder, 'two.bilaga'));
    const copy = Register.open(join(folder, 'two.bilaga'), fixedPorts());
    expect(copy.organisation.name).toBe('Nordvik Ekonomi AB');
    copy.close();
  });
});

describe('the schema', () => {
  it('has a column for each field of each record and no other', () => {
    const { database } = newTestRegister();
    for (const { sqlName, fields } of Object.values(recordModels)) {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(sqlName);
      expect(new Set(columns), sqlName).toEqual(new Set(fields.map((field) => field.column)));
    }
  });
});
