import { expect, it } from 'vitest';
import { countsOf } from '#renderer/features/organisation/service-use.ts';

const payroll = { id: 'payroll' };
const use = (...serviceIds: string[]) => ({ serviceIds });

it('counts what names no service, which is about all of them, and not what has ended', () => {
  const processings = [
    { ...use('payroll'), state: 'active' },
    { ...use(), state: 'planned' },
    { ...use('time'), state: 'active' },
    { ...use('payroll'), state: 'ended' },
  ] as const;
  expect(countsOf(payroll, { processings, customers: [use(), use('time', 'payroll'), use('time')] })).toEqual({
    processings: 2,
    customers: 2,
  });
});
