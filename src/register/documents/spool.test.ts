import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Spool } from '#register/documents/spool.ts';
import { temporaryFolder } from '#test/registers.ts';

it('gives back what was put in, leaves nothing legible on the disk, and nothing at all afterwards', () => {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  expect(tmpdir()).toBe(folder);
  const spool = new Spool();
  const texts = ['Löneuppgifter', '', 'Löneuppgifter', 'x'.repeat(3_000_000)];
  const places = texts.map((text) => spool.add(Buffer.from(text)));
  const [only = ''] = readdirSync(folder);
  const onDisk = readFileSync(join(folder, only, 'spool'));
  expect(onDisk.includes('Löneuppgifter') || onDisk.includes('xxxxxxxx')).toBe(false);
  expect(places.map((place) => Buffer.from(spool.read(place)).toString())).toEqual(texts);
  spool.close();
  vi.unstubAllEnvs();
  expect(existsSync(join(folder, only))).toBe(false);
});
