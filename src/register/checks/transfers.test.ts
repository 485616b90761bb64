import { expect, it } from 'vitest';
import { listFindings } from '#register/checks/findings.ts';
import { newTestRegister, fixedPorts, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

type Processing = NonNullable<VendorChanges['processings']>[number];

function findingsAbout(processing: Processing, subProcessor: VendorChanges['subProcessor'] = {}, start?: string) {
  const register = newTestRegister(`${temporaryFolder()}/r.bilaga`, fixedPorts(start));
  addSoundVendor(register, {
    subProcessor,
    processings: [processing],
    agreements: [{}, { kind: 'scc' }, { kind: 'tia', signedOn: '2025-06-01' }],
  });
  return listFindings(register, null).map(({ checkId, severity, values }) =>
    [checkId, severity, values['where'] ?? values['why'] ?? values['module'], values['countries']].join(' ').trim(),
  );
}

const inIndia = { storageCountries: ['IN'] };
const inBritain = { storageCountries: ['GB'] };
const inTheStates = { storageCountries: ['US'] };
const masked = { disclosure: 'masked', publicLabel: { sv: 'Drift' } } as const;

it.each<[string, Processing]>([
  ['transfer-tool-missing severe uncovered IN', inIndia],
  [
    'transfer-tool-missing severe uncovered IN,US',
    { storageCountries: ['SE', 'IN'], accessCountries: ['GB', 'US', 'IN'] },
  ],
  ['transfer-tool-missing warning adequate GB', inBritain],
  ['transfer-tool-invalid severe', { ...inTheStates, transferTool: 'privacy-shield' }],
  ['none-needed-outside-eea severe  IN', { ...inIndia, transferTool: 'none-needed' }],
  ['none-needed-outside-eea warning  GB', { ...inBritain, transferTool: 'none-needed' }],
  ['adequacy-missing severe none IN', { ...inIndia, transferTool: 'adequacy' }],
  ['adequacy-missing warning framework US', { ...inTheStates, transferTool: 'adequacy' }],
  ['dpf-unfit severe country IN', { storageCountries: ['US', 'IN'], transferTool: 'dpf' }],
  ['dpf-unfit warning country GB', { ...inBritain, transferTool: 'dpf' }],
  ['derogation-standing warning', { ...inIndia, transferTool: 'derogation' }],
  ['scc-module-missing warning', { ...inIndia, transferTool: 'scc' }],
  ['scc-module-unfit notice two', { ...inIndia, transferTool: 'scc', sccModule: 'two' }],
  ['scc-module-unfit warning one', { ...inIndia, transferTool: 'scc', sccModule: 'one' }],
])('says %s', (finding, processing) => {
  expect(findingsAbout(processing)).toEqual([finding]);
});

it.each<[string, Processing]>([
  ['the EEA beyond the Union', { storageCountries: ['NO', 'IS', 'LI', 'AX'] }],
  ['clauses with their module', { ...inIndia, transferTool: 'scc', sccModule: 'three' }],
  ['a decision that there is', { ...inBritain, transferTool: 'adequacy' }],
  ['the framework with a country that has a decision', { storageCountries: ['US', 'GB'], transferTool: 'dpf' }],
  ['binding corporate rules', { ...inIndia, transferTool: 'bcr' }],
  ['that none is needed in the EEA', { transferTool: 'none-needed' }],
  ['clauses signed to be safe', { transferTool: 'scc', sccModule: 'three' }],
])('lets %s be', (_what, processing) => {
  expect(findingsAbout(processing)).toEqual([]);
});

it('asks what the access of a company in a third country rests on, but not where there is a decision', () => {
  expect(findingsAbout({}, { country: 'US' })).toEqual(['transfer-tool-missing warning established US']);
  expect(findingsAbout({}, { country: 'GB' })).toEqual([]);
  expect(findingsAbout({ transferTool: 'none-needed' }, { country: 'US' })).toEqual([]);
});

it('says once that a masked sub-processor is outside the EEA, and where', () => {
  expect(findingsAbout({ ...inIndia, transferTool: 'bcr' }, masked)).toEqual(['masked-outside-eea warning  IN']);
  expect(findingsAbout({}, masked)).toEqual([]);
});

it('knows the decisions of the date looked at', () => {
  const toBrazil: Processing = { storageCountries: ['BR'], transferTool: 'adequacy' };
  expect(findingsAbout(toBrazil, {}, '2026-01-20T12:00:00.000Z')).toEqual(['adequacy-missing severe none BR']);
  expect(findingsAbout(toBrazil, {}, '2026-02-20T12:00:00.000Z')).toEqual([]);
  const toBritain: Processing = { ...inBritain, transferTool: 'adequacy' };
  expect(findingsAbout(toBritain, {}, '2032-01-20T12:00:00.000Z')).toEqual(['adequacy-missing severe none GB']);
});

it.each<[string, Processing, VendorChanges['agreements']]>([
  [
    'scc-missing warning',
    { ...inIndia, transferTool: 'scc', sccModule: 'three' },
    [{}, { kind: 'tia', signedOn: '2025-06-01' }],
  ],
  [
    'scc-missing warning',
    { ...inIndia, transferTool: 'scc', sccModule: 'three' },
    [{}, { kind: 'tia', signedOn: '2025-06-01' }, { kind: 'scc', expiresOn: '2026-01-01' }],
  ],
  ['assessment-missing warning none', { ...inIndia, transferTool: 'bcr' }, [{}]],
  ['assessment-missing notice undated', { ...inIndia, transferTool: 'bcr' }, [{}, { kind: 'tia', signedOn: null }]],
  [
    'assessment-missing warning old',
    { ...inIndia, transferTool: 'bcr' },
    [{}, { kind: 'tia', signedOn: '2024-02-29' }],
  ],
])('says %s by what is in the register', (finding, processing, agreements = []) => {
  const register = newTestRegister(`${temporaryFolder()}/r.bilaga`, fixedPorts());
  addSoundVendor(register, { processings: [processing], agreements });
  const found = listFindings(register, null).map(({ checkId, severity, values }) =>
    `${checkId} ${severity} ${values['why'] ?? ''}`.trim(),
  );
  expect(found).toEqual([finding]);
});

it('asks for no assessment where an adequacy decision covers the country', () => {
  const register = newTestRegister();
  addSoundVendor(register, { processings: [{ ...inBritain, transferTool: 'bcr' }] });
  expect(listFindings(register, null)).toEqual([]);
});
