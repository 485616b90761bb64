import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Log } from '#main/log.ts';

it('says when, what, where and why', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'log-')), 'logs');
  new Log(folder).error('issuing an annex', new Error('outer', { cause: new TypeError('inner') }));
  const text = readFileSync(join(folder, 'bilaga.log'), 'utf8');
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT.*Z issuing an annex\nError: outer\n\s+at /);
  expect(text).toContain('caused by TypeError: inner');
  expect(statSync(join(folder, 'bilaga.log')).mode & 0o077).toBe(0);
});

it('never grows beyond three files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const log = new Log(folder);
  for (let round = 0; round < 6; round += 1) log.note(`${round} ${'x'.repeat(1024 * 1024)}`);
  expect(readdirSync(folder).toSorted()).toEqual(['bilaga.1.log', 'bilaga.2.log', 'bilaga.log']);
  expect(readFileSync(join(folder, 'bilaga.log'), 'utf8').slice(25, 27)).toBe('5 ');
});
