import { describe, expect, it } from 'vitest';
import { kindOf, subProcessorOf } from '#renderer/features/agreements/guess-from-names.ts';

const vendor = (id: string, legalName: string, tradeName = '') => ({ id, legalName, tradeName, formerNames: [] });
const vendors = [
  vendor('drift', 'Brännkyrka Drift AB'),
  vendor('moln', 'Brännkyrka Moln AB'),
  vendor('cirrus', 'Cirrus Mail Inc.', 'Cirrus'),
  vendor('ab', 'AB'),
];

describe('whose files they are, by their names', () => {
  it.each([
    ['PUB-avtal_Brannkyrka-Drift_v2.pdf', 'drift'],
    ['brännkyrka moln dpa.pdf', 'moln'],
    ['CIRRUS.pdf', 'cirrus'],
    // Two share the beginning, and a legal form says nothing.
    ['Avtal Brännkyrka AB.pdf', null],
    ['Cirrusmolnet.pdf', null],
    ['scan0001.pdf', null],
  ])('%s', (name, expected) => {
    expect(subProcessorOf([name], vendors)).toBe(expected);
  });
});

it.each([
  ['DPA Cirrus.pdf', 'dpa'],
  ['Underbiträdesavtal.pdf', 'sub-processor-agreement'],
  ['personuppgiftsbiträdesavtal.pdf', 'dpa'],
  ['ISO27001_2025.pdf', 'certificate'],
  ['SOC 2 report.pdf', 'certificate'],
  ['TIA-Cirrus-US.docx', 'tia'],
  ['SCC module 3.pdf', 'scc'],
  ['DPA with SCC.pdf', 'dpa'],
  ['scan0001.pdf', 'dpa'],
])('a certificate dropped on a vendor is not taken for a signed agreement: %s', (name, kind) => {
  expect(kindOf([name])).toBe(kind);
});
