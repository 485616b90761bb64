import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { daysAfter } from '#shared/model/dates.ts';
import { localDate } from '#shared/model/dates.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

const inDays = (days: number): string => daysAfter(localDate(new Date()), days);

/** A folder with a register `r.bilaga` of one sub-processor. */
function folderWith(changes: VendorChanges): string {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSoundVendor(register, changes);
  register.close();
  return folder;
}

it('lists what comes up within the days asked for', async () => {
  const folder = folderWith({ agreements: [{ expiresOn: inDays(40) }, { title: 'Later', expiresOn: inDays(120) }] });
  const run = await bilaga(folder, ['due', './r.bilaga']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toMatch(
    new RegExp(`^COMING UP \\(1\\)\n  ${inDays(40)}  Agreement expires +Granholmen Drift AB +Personupp`),
  );
  expect((await bilaga(folder, ['due', './r.bilaga', '--within', '120'])).stdout).toContain('Later');
  expect((await bilaga(folder, ['due', './r.bilaga', '--within', '39'])).stdout).toBe('Nothing comes up.\n');
});

it('lists what is overdue first, however old, and fails', async () => {
  const folder = folderWith({ agreements: [{ expiresOn: inDays(-800), reviewOn: inDays(3) }] });
  const run = await bilaga(folder, ['due', './r.bilaga'], 'sv_SE.UTF-8');
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^FÖRSENAT \(1\)\n.*Avtalet löper ut.*\n\nKOMMANDE \(1\)\n.*Översyn av avtal/);
  const json = await bilaga(folder, ['due', './r.bilaga', '--json']);
  expect(json.json()).toMatchObject([
    { kind: 'expiry', what: 'Agreement expires', date: inDays(-800), overdue: true },
    { kind: 'agreement-review', overdue: false },
  ]);
});

it('writes a calendar with public labels, and with names only when asked to', async () => {
  const folder = folderWith({
    subProcessor: { disclosure: 'masked', publicLabel: { sv: 'IT-drift', en: 'IT operations' } },
    agreements: [{ expiresOn: inDays(10) }],
  });
  const summaries = (): unknown[] =>
    new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'due.ics'), 'utf8')))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
  const run = await bilaga(folder, ['due', './r.bilaga', '--ics', './due.ics']);
  expect([run.code, run.stdout]).toEqual([0, `Wrote 1 event to ${join(folder, 'due.ics')}.\n`]);
  expect(summaries()).toEqual(['Agreement expires: IT operations']);
  // The list is for one's own eyes, and says so.
  expect((await bilaga(folder, ['due', './r.bilaga'])).stdout).toContain('Granholmen Drift AB (Real name, internal)');
  expect((await bilaga(folder, ['due', './r.bilaga', '--json'])).json()).toMatchObject([{ masked: true }]);
  await bilaga(folder, ['due', './r.bilaga', '--ics', './due.ics', '--face', 'internal']);
  expect(summaries()).toEqual(['Agreement expires: Granholmen Drift AB – Personuppgiftsbiträdesavtal']);
});

it('does not write a calendar over the register', async () => {
  const folder = folderWith({});
  const run = await bilaga(folder, ['due', './r.bilaga', '--ics', './r.bilaga']);
  expect(run.code).toBe(1);
  expect(readFileSync(join(folder, 'r.bilaga')).toString('latin1', 0, 13)).toBe('SQLite format');
});

it('refuses days that are none, as wrong usage', async () => {
  for (const days of ['soon', '-1', '1.5', '99999']) {
    const run = await bilaga(folderWith({}), ['due', './r.bilaga', `--within=${days}`]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('--within must be a whole number of days');
  }
});
