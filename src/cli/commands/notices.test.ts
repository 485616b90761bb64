import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

/** A folder with a register `r.bilaga` of one notice, sent on 10 January 2026 with 30 days to object. */
async function folderWithNotice(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  const { send } = noticeScene(register);
  await send('2026-01-10');
  register.close();
  return folder;
}

it('lists notices with where they stand, the deadline of each customer and when they may start', async () => {
  const folder = await folderWithNotice();
  const run = await bilaga(folder, ['notices', './r.bilaga']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain('Ny drift av lön');
  expect(run.stdout).toMatch(/ {2}New: Brännkyrka Drift AB · May start on 2026-06-01\n/);
  expect(run.stdout).toMatch(/ {2}Lindome kommun · Sent 2026-01-10 · Last day to answer 2026-02-09 · /);
  expect((await bilaga(folder, ['notices', './r.bilaga', '--json'])).json()).toMatchObject([
    {
      title: 'Ny drift av lön',
      state: 'ready',
      mayStartOn: '2026-06-01',
      changes: [{ permission: { state: 'may', from: '2026-06-01' }, obstacles: [] }],
      recipients: [{ answer: 'silent', permission: { state: 'may', from: '2026-02-10' } }],
      leftOut: [],
    },
  ]);
});

it('writes the notice for each customer and the evidence, and says what it cannot find', async () => {
  const folder = await folderWithNotice();
  const order = 'notice ./r.bilaga --folder ./ut --evidence ./underlag.zip --write'.split(' ');
  const written = await bilaga(folder, [...order, 'ny drift av LÖN']);
  expect([written.code, written.stderr]).toEqual([0, '']);
  expect(readdirSync(join(folder, 'ut'))).toEqual(['Lindome kommun.eml', 'Lindome kommun.pdf']);
  expect(readdirSync(folder)).toContain('underlag.zip');
  const none = await bilaga(folder, ['notice', './r.bilaga', '--write', 'Annat', '--folder', './ut2']);
  expect(none.code).not.toBe(0);
  expect(none.stderr).toContain('Annat');
  expect((await bilaga(folder, ['notice', './r.bilaga', '--write', 'Annat'])).code).toBe(2);
});
