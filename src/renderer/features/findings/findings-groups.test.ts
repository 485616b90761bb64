import { expect, it } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { findingRecords } from '#renderer/features/findings/finding-records.ts';
import { FindingsIndex } from '#renderer/features/findings/findings-index.ts';
import { filterFindings, firstOf, groupsOf } from '#renderer/features/findings/findings-groups.ts';
import { newDesk } from '#test/desk.ts';

function found() {
  const desk = newDesk();
  desk.addVendor({ subProcessor: { legalName: 'Östanvind AB', address: '' }, agreements: [] });
  const last = desk.addVendor({ subProcessor: { legalName: 'Almlund AB', address: '' } });
  const findings = desk.findings();
  const words = { texts: textsOf('en'), recordOf: findingRecords(desk.records()) };
  return { index: FindingsIndex.of(findings), words, last };
}

it('groups by severity, by check and by the names of sub-processors, severe first within each', () => {
  const { index, words } = found();
  const said = (by: 'severity' | 'check' | 'subProcessor') =>
    groupsOf(index.open, by, words).map(({ heading, findings }) => [heading, findings.length]);
  expect(said('severity')).toEqual([
    ['Severe', 1],
    ['Warning', 2],
  ]);
  expect(said('check')).toEqual([
    ['No data processing agreement', 1],
    ['Address missing', 2],
  ]);
  expect(said('subProcessor')).toEqual([
    ['Almlund AB', 1],
    ['Östanvind AB', 2],
  ]);
});

it('finds by name without diacritics and by the rule, and draws no more than asked for', () => {
  const { index, words } = found();
  expect(filterFindings(index.open, 'ostanvind', words)).toHaveLength(2);
  expect(filterFindings(index.open, '2021/915', words)).toHaveLength(2);
  const groups = firstOf(groupsOf(index.open, 'severity', words), 2);
  expect(groups.map(({ findings }) => findings.length)).toEqual([1, 1]);
});

it('knows the findings of a sub-processor and of single records, and counts what is open only', () => {
  const { index, last } = found();
  expect(index.counts).toEqual({ severe: 1, warning: 2, notice: 0 });
  expect(index.ofOwner(last)).toHaveLength(1);
  expect(index.of(last, [last, last])).toHaveLength(1);
  const [ofLast] = index.ofOwner(last);
  const ofAgreement = ofLast && { ...ofLast, table: 'agreement' as const, recordId: 'an agreement' };
  expect(FindingsIndex.of(ofAgreement ? [ofAgreement] : []).of(last, [last])).toHaveLength(1);
  const [first, ...others] = index.all;
  const aside = first && { ...first, setAside: { id: last, reason: 'Later.', until: '2026-05-01' } };
  expect(FindingsIndex.of(aside ? [aside, ...others] : others).counts).toEqual({ severe: 0, warning: 2, notice: 0 });
});
