import { expect, test } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { groupRows } from '#renderer/features/register/grouping.ts';
import { rowsOf } from '#renderer/features/register/rows.ts';
import type { RegisterGrouping } from '#shared/model/saved-view.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

const swedish = textsOf('sv');
const serviceId = '11111111-1111-4111-8111-111111111111';

function groups(groupBy: RegisterGrouping) {
  const records = twoSubProcessors();
  const [first, second] = records.processings;
  if (!first || !second) throw new Error('the sample has two processings');
  records.processings = [
    { ...first, storageCountries: ['SE', 'IN'], serviceIds: [serviceId] },
    { ...second, serviceIds: ['99999999-9999-4999-8999-999999999999'] },
  ];
  const services = [{ id: serviceId, name: 'Lön', description: {}, active: true }];
  const rows = rowsOf(records, swedish, '2026-03-01');
  const made = groupRows(rows, groupBy, services, swedish);
  return made?.map(({ title, rows: own }) => `${title}: ${own.length}`);
}

test('rows that are not grouped have no headings', () => {
  expect(groups('none')).toBeUndefined();
});

test('a row stands under each of its countries, in the order of the alphabet, those without any last', () => {
  expect(groups('country')).toEqual(['Indien: 1', 'Sverige: 2', 'Ej angivet: 1']);
});

test('rows that name no service, or one that is gone, concern all of them', () => {
  expect(groups('service')).toEqual(['Lön: 1', 'Alla tjänster: 2']);
});

test('one heading for a sub-processor with several processings', () => {
  expect(groups('subProcessor')).toEqual(['Brännkyrka Drift AB: 2', 'Ekskogen AB: 1']);
});
