import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { CalendarFace } from '#shared/model/due.ts';
import { addAgreement, renewAgreement, updateAgreement } from '#register/agreements/agreements.ts';
import { exportCalendar } from '#register/due/export-calendar.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import { addSubProcessor, removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

function withAgreement(legalName = 'Brännkyrka Drift AB', title = 'PUB-avtal; Brännkyrka, drift') {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts('2026-03-01T08:00:00.000Z'));
  const vendor = addSubProcessor(register, { legalName, country: 'SE' }).result;
  const { id } = addAgreement(register, { subProcessorId: vendor.id, kind: 'dpa', title }).result;
  updateAgreement(register, id, { status: 'signed', signedOn: '2024-05-01', expiresOn: '2026-04-30' });
  const out = join(folder, 'calendar.ics');
  const write = (face: CalendarFace = 'internal', period = { from: '2026-01-01', to: '2026-12-31' }) => {
    const told = exportCalendar(register, { ...period, face, language: 'sv', out });
    const text = readFileSync(out, 'utf8');
    return { ...told, text, events: eventsIn(text) };
  };
  return { register, vendor, id, out, write };
}

/** What an independent program reads in a calendar. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      isAllDay: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      transparency: component.getFirstPropertyValue('transp'),
    };
  });

it('another program reads the event as it was written, also where the text has signs that mean something', () => {
  const { register, write, id } = withAgreement();
  const { events, text } = write();
  expect(events).toEqual([
    {
      uid: `expiry-${id}`,
      date: '2026-04-30',
      isAllDay: true,
      days: 1,
      summary: 'Avtalet löper ut: Brännkyrka Drift AB – PUB-avtal; Brännkyrka, drift',
      description: expect.stringContaining('Internt'),
      sequence: register.latestRevision().number,
      status: 'CONFIRMED',
      transparency: 'TRANSPARENT',
    },
  ]);
  expect(text.split('\r\n').at(-1)).toBe('');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('no line is longer than 75 octets, and no character is torn apart', () => {
  const title = `Åäö 😀 ${'Överenskommelse om 日本 '.repeat(12)}`.trim();
  const { write } = withAgreement('Ö', title);
  const { text, events } = write();
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(events[0]?.summary).toBe(`Avtalet löper ut: Ö – ${title}`);
});

it('the public face says neither a masked sub-processor’s name nor the title that tells it', () => {
  const { register, vendor, write } = withAgreement();
  updateSubProcessor(register, vendor.id, {
    disclosure: 'masked',
    publicLabel: { sv: 'IT-drift', en: 'IT operations' },
  });
  const other = addSubProcessor(register, { legalName: 'Granholmen Post AB', country: 'SE' }).result;
  const title = 'Avtal via Brännkyrka Drift';
  const { id } = addAgreement(register, { subProcessorId: other.id, kind: 'dpa', title }).result;
  updateAgreement(register, id, { status: 'signed', expiresOn: '2026-05-31' });
  const { text, events } = write('public');
  expect(events.map(({ summary }) => summary)).toEqual([
    'Avtalet löper ut: IT-drift',
    'Avtalet löper ut: Granholmen Post AB',
  ]);
  expect(text.replaceAll('\r\n ', '')).not.toContain('Brännkyrka');
});

it('an event is the same in every export, and one whose date moves out of the period goes with it', () => {
  const { register, id, write } = withAgreement();
  const [before] = write().events;
  updateAgreement(register, id, { expiresOn: '2029-04-30' });
  const [after] = write().events;
  expect(after).toMatchObject({ uid: before?.uid, date: '2029-04-30', status: 'CONFIRMED' });
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
});

it('what was done in time comes again in its own time, and is not in a calendar of an earlier one', () => {
  const { register, vendor, write } = withAgreement();
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2025-02-15', reviewIntervalMonths: 12 });
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2026-02-20' });
  expect(write().events.map(({ date }) => date)).toEqual(['2026-04-30']);
});

it('what has been settled is called off: renewed, removed, or a date taken away', () => {
  const { register, vendor, id, write } = withAgreement();
  updateAgreement(register, id, { reviewOn: '2026-06-01' });
  expect(write().events.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
  updateAgreement(register, id, { reviewOn: null });
  expect(write().events).toMatchObject([
    { uid: `expiry-${id}`, status: 'CONFIRMED' },
    { uid: `agreement-review-${id}`, date: '2026-06-01', status: 'CANCELLED' },
  ]);
  const renewed = renewAgreement(register, id).result;
  updateAgreement(register, renewed.id, { signedOn: '2026-02-01', status: 'signed', expiresOn: '2026-11-30' });
  expect(write().events).toMatchObject([
    { uid: `expiry-${renewed.id}`, date: '2026-11-30', status: 'CONFIRMED' },
    { uid: `expiry-${id}`, status: 'CANCELLED' },
    { uid: `agreement-review-${id}`, status: 'CANCELLED' },
  ]);
  removeSubProcessor(register, vendor.id);
  const removed = write();
  expect(removed).toMatchObject({ events: expect.any(Array), calledOff: 3 });
  expect(removed.events.every(({ status }) => status === 'CANCELLED')).toBe(true);
});

it('a first calendar calls nothing off: none has been told of what was settled before', () => {
  const { register, id, write } = withAgreement();
  updateAgreement(register, id, { reviewOn: '2026-06-01' });
  updateAgreement(register, id, { reviewOn: null });
  const { events, calledOff } = write();
  expect([events.map(({ uid, status }) => [uid, status]), calledOff]).toEqual([[[`expiry-${id}`, 'CONFIRMED']], 0]);
});

it('what was told is called off once more in every later calendar, and also where its day is out of the period', () => {
  const { register, id, write } = withAgreement();
  write();
  updateAgreement(register, id, { status: 'ended' });
  const shorter = { from: '2026-01-01', to: '2026-03-31' };
  expect(write('internal', shorter).events).toMatchObject([{ uid: `expiry-${id}`, status: 'CANCELLED' }]);
  expect(write('internal', shorter).events).toMatchObject([{ uid: `expiry-${id}`, status: 'CANCELLED' }]);
});

it('of a file that holds something else, nothing comes into the calendar', () => {
  const { register, id, out, write } = withAgreement();
  updateAgreement(register, id, { reviewOn: '2026-06-01' });
  updateAgreement(register, id, { reviewOn: null });
  const [foreign, ours] = ['a@b.example', `agreement-review-${id}`].map(
    (uid) => `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;VALUE=DATE:20260601\r\nEND:VEVENT\r\n`,
  );
  writeFileSync(out, `BEGIN:VCALENDAR\r\n${foreign}END:VCALENDAR\r\n`);
  expect(write().events.map(({ uid }) => uid)).toEqual([`expiry-${id}`]);
  writeFileSync(out, `BEGIN:VCALENDAR\n${ours?.replaceAll('\r', '')}END:VCALENDAR\n`);
  expect(write().events.map(({ uid }) => uid)).toEqual([`expiry-${id}`, `agreement-review-${id}`]);
});

it('the public face keeps back the name of one that was removed masked, also in what came up while it was named', () => {
  const { register, vendor, id, write } = withAgreement();
  updateAgreement(register, id, { reviewOn: '2026-06-01' });
  write();
  updateAgreement(register, id, { reviewOn: null });
  updateSubProcessor(register, vendor.id, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  removeSubProcessor(register, vendor.id);
  const { text, events } = write('public');
  expect(events).toHaveLength(2);
  expect(text.replaceAll('\r\n ', '')).not.toContain('Brännkyrka');
});

it('the public face keeps back a name that is a former one of a masked sub-processor since a merge', () => {
  const { register, vendor, write } = withAgreement();
  updateSubProcessor(register, vendor.id, { lastReviewedOn: '2025-06-01', reviewIntervalMonths: 12 });
  write();
  const kept = addSubProcessor(register, { legalName: 'Granholmen Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, kept.id, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  mergeSubProcessors(register, {
    keepId: kept.id,
    mergedIds: [vendor.id],
    patch: { lastReviewedOn: null },
    language: 'sv',
  });
  const { text } = write('public');
  expect(text).toContain('STATUS:CANCELLED');
  expect(text.replaceAll('\r\n ', '')).not.toContain('Brännkyrka');
});

it('an event on the last day that there is has a date that calendars can read', () => {
  const { register, id, write } = withAgreement();
  updateAgreement(register, id, { expiresOn: '9999-12-31' });
  expect(write().text).not.toMatch(/:\+/u);
});
