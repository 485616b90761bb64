import { expect, it } from 'vitest';
import { valueFields, withValue } from '#renderer/features/notices/planned-values.ts';

const today = {
  purpose: { en: 'Backups' },
  personalData: {},
  dataSubjects: {},
  description: {},
  storageCountries: ['SE'],
  accessCountries: [],
  location: {},
  transferTool: null,
  sccModule: null,
  retention: {},
  measures: {},
  specialCategories: false,
  serviceIds: [],
};

it('what is as it is today is no new value, so that a change that is taken back announces nothing', () => {
  const moved = withValue({ retention: { en: 'A year' } }, today, 'storageCountries', ['SE', 'FI']);
  expect(moved).toEqual({ retention: { en: 'A year' }, storageCountries: ['SE', 'FI'] });
  expect(withValue(moved, today, 'storageCountries', ['SE'])).toEqual({ retention: { en: 'A year' } });
});

it('a field with a new value is in sight whatever the kind of change', () => {
  const offered = (values: Parameters<typeof valueFields>[1]) =>
    valueFields('location', values).flatMap(({ name, isOffered }) => (isOffered ? [name] : []));
  expect(offered({})).toContain('retention');
  expect(offered({ retention: { en: 'A year' } })).not.toContain('retention');
  expect(offered({})).not.toContain('storageCountries');
});
