import { expect, it } from 'vitest';
import { listFindings } from '#register/checks/findings.ts';
import { setFindingsAside } from '#register/checks/set-aside.ts';
import type { Register } from '#register/store/register.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const registerWith = (...names: string[]): Register => {
  const register = newTestRegister();
  for (const legalName of names) addSoundVendor(register, { subProcessor: { legalName } });
  return register;
};

const said = (register: Register): string[] =>
  listFindings(register, null).map(
    ({ checkId, severity, values, setAside }) =>
      `${checkId} ${severity} ${values['by']}${setAside === null ? '' : ' aside'}`,
  );

it('says each two of a company entered three times once, the same name graver than nearly the same', () => {
  expect(said(registerWith('Kajutan Drift AB', 'Kajutan Drift', 'Björkhem Lön AB'))).toEqual([
    'possible-duplicate warning name',
  ]);
  expect(said(registerWith('Kajutan Drift AB', 'Kajutan Drift', 'KAJUTAN DRIFT AB'))).toHaveLength(2);
  expect(said(registerWith('Kajutan Drift AB', 'Kajuttan Drift AB'))).toEqual(['possible-duplicate notice near']);
});

it('stays set aside when a third one comes, which is suspected anew', () => {
  const register = registerWith('Kajutan Drift AB', 'Kajutan Drift');
  const [about] = listFindings(register, null);
  if (!about) throw new Error('nothing found');
  const { checkId, table: recordTable, recordId, subject } = about;
  setFindingsAside(register, {
    findings: [{ checkId, recordTable, recordId, subject }],
    reason: 'Two companies of a group.',
    until: '2027-03-01',
  });
  expect(said(register)).toEqual(['possible-duplicate warning name aside']);
  addSoundVendor(register, { subProcessor: { legalName: 'Kajutan Drift AB' } });
  expect(said(register).toSorted()).toContain('possible-duplicate warning name');
});
