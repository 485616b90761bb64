import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostDifferences, type RegisterCheck } from '#shared/model/record-history.ts';
import { verifyRegister } from '#register/history/verify-register.ts';
import { removeService } from '#register/organisation/services.ts';
import { Register } from '#register/store/register.ts';
import {
  addSubProcessor,
  newSubProcessor,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

/** Revision 2 brings Brännkyrka, 3 its contact, 4 what it does. */
function example() {
  const register = newTestRegister();
  const { id, processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, id, { contactName: 'Åsa Öberg', formerNames: ['BDAB'] });
  updateProcessing(register, processingId, { purpose: { sv: 'Drift' }, specialCategories: true });
  return { register, id, processingId };
}

async function forged(register: Register, sql: string): Promise<RegisterCheck> {
  register.database.pragma('foreign_keys = OFF');
  register.database.exec(sql);
  return verifyRegister(register);
}

describe('rows that were changed past the register', () => {
  it('are named with the field, what history says, what is there, and the revision that set it', async () => {
    const { register, id, processingId } = example();
    const check = await forged(
      register,
      `UPDATE sub_processor SET contact_name = 'Någon Annan', notes = 'ny'; UPDATE processing SET special_categories = 0`,
    );
    const none = { isErased: false, kind: 'changed' };
    expect(check).toMatchObject({ brokenAt: null, records: 3, differing: 3, damaged: [] });
    expect(check.differences).toEqual([
      {
        ...none,
        table: 'subProcessor',
        recordId: id,
        title: 'Brännkyrka Drift AB',
        owner: '',
        field: 'contactName',
        recorded: 'Åsa Öberg',
        found: 'Någon Annan',
        revision: 3,
      },
      {
        ...none,
        table: 'subProcessor',
        recordId: id,
        title: 'Brännkyrka Drift AB',
        owner: '',
        // Blank since the record appeared.
        field: 'notes',
        recorded: '',
        found: 'ny',
        revision: 2,
      },
      {
        ...none,
        table: 'processing',
        recordId: processingId,
        title: 'Drift',
        owner: 'Brännkyrka Drift AB',
        field: 'specialCategories',
        recorded: true,
        found: false,
        revision: 4,
      },
    ]);
  });

  it.each([
    ['a text per language', `UPDATE processing SET purpose = '{"sv":"Annat"}'`, 'purpose'],
    ['a list', `UPDATE sub_processor SET former_names = '[]'`, 'formerNames'],
    ['a name, which history still knows', `UPDATE sub_processor SET legal_name = 'Annat AB'`, 'legalName'],
    ['a reference to another record', `UPDATE processing SET sub_processor_id = 'x'`, 'subProcessorId'],
    ['a value that no record may have', `UPDATE processing SET starts_on = 'soon'`, 'startsOn'],
    [
      'what is no JSON',
      `PRAGMA ignore_check_constraints = ON; UPDATE processing SET measures = '{'; PRAGMA ignore_check_constraints = OFF`,
      'measures',
    ],
    [
      'a switch that is neither on nor off',
      `PRAGMA ignore_check_constraints = ON; UPDATE processing SET criminal_data = 2; PRAGMA ignore_check_constraints = OFF`,
      'criminalData',
    ],
    ['the organisation', `UPDATE organisation SET dpo_name = 'x'`, 'dpoName'],
  ])('%s', async (_what, sql, field) => {
    const { register } = example();
    expect(await forged(register, sql)).toMatchObject({ brokenAt: null, differing: 1, differences: [{ field }] });
  });

  it('are noticed where they were added, also for a record that history removed, and where they are gone', async () => {
    const { register, id, processingId } = example();
    const gone = addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' }).result.id;
    register.database.exec('CREATE TEMP TABLE kept AS SELECT * FROM sub_processor');
    removeSubProcessor(register, gone);
    const { differences } = await forged(
      register,
      `INSERT INTO sub_processor SELECT * FROM kept WHERE id = '${gone}';
       INSERT INTO customer (id, name, registration_number, address, contact_name, contact_email, contract_reference,
         service_ids, language, authorisation, discloses_masked, disclosure_ground, notes)
       VALUES ('no uuid', 'Påhittad Kund AB', '', '', '', '', '', '[]', 'sv', 'general', 0, '', '');
       DELETE FROM processing WHERE id = '${processingId}'; DELETE FROM sub_processor WHERE id = '${id}'`,
    );
    expect(differences.map(({ kind, title, owner, revision }) => [kind, title, owner, revision])).toEqual([
      ['added', 'Cirrus Mail Inc.', '', 6],
      ['removed', 'Brännkyrka Drift AB', '', 3],
      ['removed', 'Drift', 'Brännkyrka Drift AB', 4],
      ['added', 'Påhittad Kund AB', '', null],
    ]);
  });

  it('are as history says again once they are put right in the register', async () => {
    const path = join(temporaryFolder(), 'forged.bilaga');
    const register = newTestRegister(path);
    const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
    const forgedId = '00000000-0000-4000-8000-00000000ffff';
    await forged(
      register,
      `UPDATE sub_processor SET address = 'Annan väg 1';
       INSERT INTO service (id, name, description, active) VALUES ('${forgedId}', 'Påhittad', '{}', 1)`,
    );
    register.close();
    const again = Register.open(path, fixedPorts());
    expect(await verifyRegister(again)).toMatchObject({ differing: 2 });
    updateSubProcessor(again, id, { address: 'Rätt väg 1' });
    removeService(again, forgedId);
    expect(await verifyRegister(again)).toMatchObject({ brokenAt: null, differing: 0 });
    again.close();
  });

  it('are found also where history was cut off behind them', async () => {
    const { register } = example();
    const check = await forged(
      register,
      `DROP TRIGGER change_is_kept; DROP TRIGGER revision_is_kept;
       DELETE FROM change WHERE revision = 4; DELETE FROM revision WHERE number = 4`,
    );
    expect(check).toMatchObject({ brokenAt: null, differing: 2 });
  });

  it('are counted beyond those that are listed', async () => {
    const register = newTestRegister();
    register.commit('import-list', (tx) => {
      for (let index = 0; index < mostDifferences + 50; index += 1) {
        tx.insert('subProcessor', newSubProcessor(register.ports.newId(), { legalName: `Företag ${index} AB` }));
      }
    });
    const check = await forged(register, `UPDATE sub_processor SET notes = 'x'`);
    expect([check.differing, check.differences.length]).toEqual([mostDifferences + 50, mostDifferences]);
  });
});

describe('an erased person', () => {
  it('is no difference: neither in a record that stands nor in one that is gone', async () => {
    const { register, id } = example();
    eraseText(register, 'subProcessor', id, 'Åsa Öberg', { contactName: '' });
    expect(await verifyRegister(register)).toMatchObject({ brokenAt: null, differing: 0 });
    register.undo();
    register.undo();
    removeSubProcessor(register, id);
    eraseText(register, 'subProcessor', id, 'Brännkyrka Drift AB', {});
    expect(await verifyRegister(register)).toMatchObject({ brokenAt: null, differing: 0 });
    register.undo();
    expect(await verifyRegister(register)).toMatchObject({ brokenAt: null, differing: 0 });
  });

  it('is no way to hide a forged row: what stands is never erased from history', async () => {
    const { register } = example();
    const check = await forged(
      register,
      `UPDATE change SET after = NULL, after_salt = NULL WHERE field = 'legalName';
       UPDATE sub_processor SET legal_name = 'Annat AB'`,
    );
    expect(check).toMatchObject({
      brokenAt: null,
      differences: [{ field: 'legalName', isErased: true, found: 'Annat AB', revision: 2 }],
    });
  });
});

it('takes half a surrogate pair, which the file cannot hold, for what it became', async () => {
  const { register, id } = example();
  updateSubProcessor(register, id, { notes: 'a\uD800b', formerNames: ['\uDC00'] });
  expect(await verifyRegister(register)).toMatchObject({ brokenAt: null, differing: 0 });
});

it('lets edits in between that add, change and remove', async () => {
  const { register, id } = example();
  const { id: other } = addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' }).result;
  const edits = [
    () => updateSubProcessor(register, id, { notes: 'meanwhile' }),
    () => removeSubProcessor(register, other),
    () => addSubProcessor(register, { legalName: 'Lumen AI GmbH', country: 'DE' }),
    () => register.undo(),
  ];
  const work = { onProgress: () => void edits.shift()?.(), isCancelled: () => false };
  expect(await verifyRegister(register, work)).toMatchObject({ brokenAt: null, differing: 0 });
  expect(edits).toEqual([]);
});
