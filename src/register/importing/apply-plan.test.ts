import { describe, expect, it } from 'vitest';
import type { DecisionRow } from '#shared/model/import-plan.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';

const row = (name: string, given: Partial<DecisionRow> = {}): DecisionRow => ({
  include: true,
  name,
  purpose: `Ändamål för ${name}`,
  personalData: 'Namn, e-post',
  kind: 'company',
  subProcessorId: null,
  ...given,
});

describe('taking in a reviewed list', () => {
  it('is one revision that one undo takes back whole', () => {
    const register = newTestRegister();
    const before = register.latestRevision().number;
    const rows = ['Örn AB', 'ÖRN ab', 'Cirrus Inc.'].map((name) => row(name));
    const { revision, result } = applyImport(register, { language: 'sv', rows });
    expect([revision, result]).toEqual([before + 1, { subProcessors: 2, processings: 3 }]);
    register.undo();
    expect([register.all('subProcessor'), register.all('processing')]).toEqual([[], []]);
  });

  it('does not make one sub-processor of two companies of a group', () => {
    const register = newTestRegister();
    applyImport(register, { language: 'en', rows: [row('Cirrus Mail Inc.'), row('Cirrus Mail AB')] });
    expect(register.all('subProcessor')).toHaveLength(2);
  });

  it('never lets the real name of a category through, even when it is entered later', () => {
    const register = newTestRegister();
    applyImport(register, { language: 'sv', rows: [row('IT-drift', { kind: 'category' })] });
    expect(register.all('subProcessor')).toEqual([
      expect.objectContaining({ legalName: 'IT-drift', disclosure: 'masked', publicLabel: { sv: 'IT-drift' } }),
    ]);
  });

  it('adds to a sub-processor that exists instead of making a second one', () => {
    const register = newTestRegister();
    const { id } = addSubProcessor(register, { legalName: 'Cirrus Inc.', country: 'US' }).result;
    applyImport(register, { language: 'sv', rows: [row('Cirrus', { subProcessorId: id })] });
    expect(register.all('subProcessor')).toHaveLength(1);
    expect(register.all('processing').map((processing) => processing.subProcessorId)).toEqual([id, id]);
  });

  it('takes only the chosen rows, and refuses when none is', () => {
    const register = newTestRegister();
    applyImport(register, { language: 'sv', rows: [row('A AB'), row('B AB', { include: false })] });
    expect(register.all('subProcessor').map((record) => record.legalName)).toEqual(['A AB']);
    expect(() => applyImport(register, { language: 'sv', rows: [row('C AB', { include: false })] })).toThrow(
      expect.objectContaining({ code: 'IMPORT_NOTHING_CHOSEN' }),
    );
  });

  it('keeps what other columns said', () => {
    const register = newTestRegister();
    const given = {
      country: 'Irland',
      countries: ['IE'],
      address: 'Gatan 1',
      registrationNumber: ' 556677-8899 ',
      service: 'Lön',
      measures: 'Kryptering',
    };
    applyImport(register, { language: 'sv', rows: [row('Gauge Ltd', given)] });
    expect(register.all('subProcessor')[0]).toMatchObject({
      country: 'IE',
      address: 'Gatan 1',
      registrationNumber: '556677-8899',
      notes: 'Lön',
    });
    expect(register.all('processing')[0]).toMatchObject({ storageCountries: ['IE'], measures: { sv: 'Kryptering' } });
  });

  it('keeps the other columns of every row of a vendor, also of one that was there before', () => {
    const register = newTestRegister();
    const { id } = addSubProcessor(register, { legalName: 'Cirrus Inc.', country: 'US' }).result;
    const rows = [
      row('Gauge Ltd', { service: 'Lön' }),
      row('Gauge Ltd', { service: 'Tid', transferTool: 'SCC' }),
      row('Gauge Ltd', { service: 'Lön' }),
      row('Cirrus Inc.', { service: 'Utskick', subProcessorId: id }),
    ];
    applyImport(register, { language: 'sv', rows });
    expect(register.all('subProcessor').map((record) => record.notes)).toEqual(['Utskick', 'Lön\nTid\nSCC']);
  });

  it('refuses a row whose texts do not fit, as wrong input and not as a bug', () => {
    const register = newTestRegister();
    const rows = [row('Gauge Ltd', { service: 'a'.repeat(20_000), transferTool: 'b'.repeat(20_000) })];
    expect(() => applyImport(register, { language: 'sv', rows })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', values: expect.objectContaining({ field: 'notes' }) }),
    );
    expect(register.all('subProcessor')).toEqual([]);
  });
});
