import { describe, expect, it } from 'vitest';
import type { RecordPatch } from '#register/store/transaction.ts';
import { listConsolidations } from '#register/subprocessors/consolidation.ts';
import {
  addProcessing,
  addSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

/** What is found among sub-processors of these names: its kind and the names. */
function found(fields: readonly (readonly [string, RecordPatch<'subProcessor'>?])[]) {
  const register = newTestRegister();
  for (const [legalName, patch] of fields) {
    const { id } = addSubProcessor(register, { legalName, country: null }).result;
    updateSubProcessor(register, id, patch ?? {});
  }
  return listConsolidations(register).map(({ kind, subProcessorIds }) => [
    kind,
    ...subProcessorIds.map((id) => register.get('subProcessor', id).legalName),
  ]);
}

describe('sub-processors that may be one', () => {
  it('have the same name, whatever the case, diacritics and legal form', () => {
    expect(found([['Björk Drift AB'], ['Tall'], ['BJORK drift']])).toEqual([
      ['same-name', 'Björk Drift AB', 'BJORK drift'],
    ]);
  });

  it('are only perhaps one when the legal form differs, or a letter, or one bears what another was called', () => {
    expect(found([['Cirrus Mail Inc.'], ['Cirrus Mail AB']])).toEqual([
      ['near-name', 'Cirrus Mail Inc.', 'Cirrus Mail AB'],
    ]);
    expect(found([['Fjällmoln'], ['Fjällmon']])).toEqual([['near-name', 'Fjällmoln', 'Fjällmon']]);
    expect(found([['Nimbus AB', { formerNames: ['Stratus AB'] }], ['Stratus AB']])).toEqual([
      ['near-name', 'Nimbus AB', 'Stratus AB'],
    ]);
  });

  it('are not one when only the number in the name differs, or each has a registration number of its own', () => {
    expect(found([['Datahall 1 AB'], ['Datahall 2 AB']])).toEqual([]);
    const numbered = (number: string) => ({ registrationNumber: number });
    expect(
      found([
        ['Nimbus Inc.', numbered('111111')],
        ['Nimbus Ltd', numbered('222222')],
      ]),
    ).toEqual([]);
  });

  it('have the same registration number, also as a Swedish VAT number, but not in two countries', () => {
    const at = (registrationNumber: string, country: string | null) => ({ registrationNumber, country });
    expect(
      found([
        ['Björk', at('556000-0001', 'SE')],
        ['Tall', at('SE556000000101', null)],
      ]),
    ).toEqual([['same-number', 'Björk', 'Tall']]);
    expect(
      found([
        ['Björk', at('12345678', 'DK')],
        ['Tall', at('12345678', 'GB')],
      ]),
    ).toEqual([]);
  });

  it('are told once, and never for the label of a category', () => {
    const same = { registrationNumber: '556000-0001' };
    expect(
      found([
        ['Björk AB', same],
        ['Björk', same],
      ]),
    ).toEqual([['same-number', 'Björk AB', 'Björk']]);
    const category = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;
    expect(
      found([
        ['IT-drift', category],
        ['IT-drift', category],
      ]),
    ).toEqual([]);
  });
});

it('finds one purpose at several sub-processors, once in whichever language, and not where it has ended', () => {
  const register = newTestRegister();
  const add = (legalName: string) => addSubProcessor(register, { legalName, country: null }).result;
  const [birch, pine, fir] = [add('Björk'), add('Tall'), add('Gran')];
  updateProcessing(register, birch.processingId, { purpose: { sv: 'Utskick av SMS', en: 'Text messages' } });
  updateProcessing(register, pine.processingId, { purpose: { sv: 'utskick av sms.', en: 'Text messages' } });
  updateProcessing(register, fir.processingId, { purpose: { sv: 'Utskick av SMS' }, state: 'ended' });
  const again = addProcessing(register, fir.id).result.id;
  updateProcessing(register, again, { purpose: { en: 'Utskick av SMS' } });
  expect(listConsolidations(register)).toEqual([
    {
      kind: 'same-purpose',
      text: 'Utskick av SMS',
      subProcessorIds: [birch.id, pine.id],
      processingIds: [birch.processingId, pine.processingId],
    },
  ]);
});

it('looks anew after a name has changed, or yesterday’s suspicion would stay', () => {
  const register = newTestRegister();
  const { id } = addSubProcessor(register, { legalName: 'Björk Drift AB', country: null }).result;
  addSubProcessor(register, { legalName: 'Björk Drift', country: null });
  expect(listConsolidations(register)).toHaveLength(1);
  updateSubProcessor(register, id, { notes: 'Ring Björk.' });
  expect(listConsolidations(register)).toHaveLength(1);
  updateSubProcessor(register, id, { legalName: 'Tallen AB' });
  expect(listConsolidations(register)).toHaveLength(0);
  register.undo();
  expect(listConsolidations(register)).toHaveLength(1);
});
