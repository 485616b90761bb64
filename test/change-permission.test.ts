import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { changePermission, obstaclesTo, permissionOfAll } from '#shared/model/change-permission.ts';
import { reachOf, type ChangeReach } from '#shared/model/change-reach.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { noticeState, startable } from '#shared/model/notice-state.ts';
import { answerDeadline } from '#shared/model/notice-terms.ts';
import { customerWith } from '#test/customer-with.ts';
import { plannedChangeWith, recipientWith } from '#test/notice-records.ts';

const day = fc.integer({ min: 0, max: 400 }).map((days) => daysAfter('2026-01-01', days));
const anyRecipient = fc
  .record({
    authorisation: fc.constantFrom('general' as const, 'specific' as const),
    noticePeriodDays: fc.option(fc.integer({ min: 0, max: 120 })),
    sentOn: fc.option(day, { freq: 6 }),
    answer: fc.constantFrom('none' as const, 'approved' as const, 'objected' as const),
    answeredOn: day,
    settledOn: fc.option(day),
  })
  .map((given) => recipientWith(given));
const anyReach = fc
  .record({
    startsOn: fc.option(day),
    recipients: fc.array(anyRecipient, { maxLength: 8 }),
    leftOut: fc.array(fc.constant('kungsbacka'), { maxLength: 1 }),
  })
  .map(({ startsOn, ...whom }): ChangeReach => ({ change: plannedChangeWith({ startsOn }), ...whom }));

it('in whatever order they answer: nothing starts while a deadline runs, an objection is open or an approval lacks', () => {
  fc.assert(
    fc.property(anyReach, fc.nat(), (reach, shift) => {
      const permission = changePermission(reach);
      const { recipients } = reach;
      const turned = recipients.flatMap((_one, at) => recipients[(at + shift) % recipients.length] ?? []);
      expect(changePermission({ ...reach, recipients: turned })).toEqual(permission);
      if (permission.state === 'may-not') return;
      const start = permission.from ?? '';
      for (const one of recipients) {
        expect(one.sentOn).not.toBeNull();
        if (one.authorisation === 'specific') expect(one.answer).toBe('approved');
        if (one.answer === 'objected') expect(one.settledOn !== null && start >= one.settledOn).toBe(true);
        const deadline = answerDeadline(one);
        if (one.answer !== 'approved' && deadline !== null) expect(start >= daysAfter(deadline, 1)).toBe(true);
        if (one.answer === 'approved') expect(start >= (one.answeredOn ?? '')).toBe(true);
      }
    }),
  );
});

it('the day that is said is the first on which nothing stands against it', () => {
  fc.assert(
    fc.property(anyReach, day, (reach, on) => {
      const permission = changePermission(reach);
      const isSaid = permission.state === 'may' && (permission.from === null || permission.from <= on);
      expect(obstaclesTo(reach, on).length === 0).toBe(isSaid);
    }),
  );
});

/** Two changes: payroll, which Lindome uses, and an archive, which Kungsbacka uses. */
const given = (lindome: Partial<NoticeRecipient>, kungsbacka: Partial<NoticeRecipient> | null = {}) => {
  const services = new Map([
    ['payroll', { serviceIds: ['s-payroll'] }],
    ['archive', { serviceIds: ['s-archive'] }],
  ]);
  return reachOf({
    changes: [
      plannedChangeWith({ id: 'a', processingId: 'payroll' }),
      plannedChangeWith({ id: 'b', processingId: 'archive' }),
    ],
    recipients: [
      recipientWith({ id: 'l', customerId: 'lindome', ...lindome }),
      ...(kungsbacka === null ? [] : [recipientWith({ id: 'k', customerId: 'kungsbacka', ...kungsbacka })]),
    ],
    customers: [
      customerWith({ id: 'lindome', serviceIds: ['s-payroll'] }),
      customerWith({ id: 'kungsbacka', serviceIds: ['s-archive'] }),
    ],
    processingOf: (id) => services.get(id),
  });
};
const sent = { sentOn: '2026-03-02', noticePeriodDays: 30 } as const;
const objected = { ...sent, answer: 'objected', answeredOn: '2026-03-05' } as const;
const approved = { ...sent, answer: 'approved', answeredOn: '2026-03-05' } as const;
const mayStart = (reach: readonly ChangeReach[], today: string) =>
  startable(reach, today).map(({ change }) => change.id);

describe('each change by itself', () => {
  it('an objection to one change does not hold up another that does not concern the customer', () => {
    const reach = given(objected, approved);
    expect(reach.map(changePermission)).toEqual([{ state: 'may-not' }, { state: 'may', from: '2026-03-05' }]);
    expect(mayStart(reach, '2026-03-10')).toEqual(['b']);
    expect(permissionOfAll(reach)).toEqual({ state: 'may-not' });
  });

  it('a customer who was left out holds up what concerns it, and nothing else', () => {
    const reach = given(approved, null);
    expect(reach.map(({ leftOut }) => leftOut)).toEqual([[], ['kungsbacka']]);
    expect(mayStart(reach, '2026-03-10')).toEqual(['a']);
    expect(obstaclesTo(reach[1] ?? never(), '2026-03-10')).toEqual([
      { why: 'not-sent', customerId: 'kungsbacka', date: null },
    ]);
  });

  it('a customer whom no change concerns and who is told all the same is asked about all of them', () => {
    const reach = reachOf({
      changes: [plannedChangeWith({ id: 'a' }), plannedChangeWith({ id: 'b' })],
      recipients: [recipientWith({ customerId: 'lindome', ...objected })],
      customers: [customerWith({ id: 'lindome', serviceIds: ['other'] })],
      processingOf: () => ({ serviceIds: ['s'] }),
    });
    expect(mayStart(reach, '2026-05-01')).toEqual([]);
  });

  it('nobody is left out of what has been carried out: who came later has its annex', () => {
    const change = plannedChangeWith({ carriedOutOn: '2026-01-01' });
    const customers = [customerWith({ id: 'new', serviceIds: [] })];
    expect(reachOf({ changes: [change], recipients: [], customers, processingOf: () => undefined })).toMatchObject([
      { leftOut: [] },
    ]);
  });

  it('no change starts before the day that was announced, and does where nobody was told a day', () => {
    const change = plannedChangeWith({ startsOn: '2026-06-01' });
    const told = { change, recipients: [recipientWith(approved)], leftOut: [] };
    expect(changePermission(told)).toEqual({ state: 'may', from: '2026-06-01' });
    expect(changePermission({ change, recipients: [], leftOut: [] })).toEqual({ state: 'may', from: null });
  });
});

const never = (): never => {
  throw new Error('not there');
};

describe('a notice', () => {
  const notice = { withdrawnOn: null };
  const unsent = recipientWith({ sentOn: null });
  const of = (change: Partial<PlannedChange>, recipients: NoticeRecipient[], leftOut: string[] = []): ChangeReach => ({
    change: plannedChangeWith(change),
    recipients,
    leftOut,
  });
  const done = { carriedOutOn: '2026-03-09' };

  it.each([
    ['nothing in it', [], 'draft'],
    ['nobody told', [of({}, [unsent])], 'draft'],
    ['nobody concerned', [of({}, [])], 'ready'],
    ['everybody concerned left out', [of({}, [], ['lindome'])], 'draft'],
    ['all told but one who was left out', [of({}, [recipientWith(approved)], ['lindome'])], 'sending'],
    ['some told', [of({}, [recipientWith(sent), unsent])], 'sending'],
    ['all told', [of({}, [recipientWith(sent)])], 'open'],
    ['one objected, though others are not told', [of({}, [recipientWith(objected), unsent])], 'objected'],
    ['all approved', [of({}, [recipientWith(approved)])], 'ready'],
    ['all approved, announced for later', [of({ startsOn: '2026-06-01' }, [recipientWith(approved)])], 'permitted'],
    ['the last day', [of({}, [recipientWith({ sentOn: '2026-03-01', noticePeriodDays: 9 })])], 'open'],
    ['the day after', [of({}, [recipientWith({ sentOn: '2026-03-01', noticePeriodDays: 8 })])], 'ready'],
    ['carried out', [of(done, [recipientWith(sent)])], 'done'],
    ['carried out, and then objected to', [of(done, [recipientWith(objected)])], 'done'],
    ['carried out in part', [of(done, [recipientWith(sent)]), of({}, [recipientWith(sent)])], 'open'],
    ['one change approved, the other waiting', given(approved, sent), 'open'],
    [
      'one approved, the other announced for later',
      [of({}, [recipientWith(approved)]), of({ startsOn: '2026-06-01' }, [recipientWith(approved)])],
      'ready',
    ],
  ] as const)('stands: %s', (_name, reach, state) => {
    expect(noticeState(notice, reach, '2026-03-10')).toBe(state);
  });

  it('withdrawn is the end of it', () => {
    expect(noticeState({ withdrawnOn: '2026-03-01' }, [of({}, [recipientWith(sent)])], '2026-03-10')).toBe('withdrawn');
  });
});
