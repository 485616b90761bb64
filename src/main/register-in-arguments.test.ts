import { expect, it } from 'vitest';
import { registerInArguments } from '#main/register-in-arguments.ts';

it.each([
  [['nordvik.bilaga'], '/home/dpo/nordvik.bilaga'],
  [['/srv/A B.BILAGA'], '/srv/A B.BILAGA'],
  [['--inspect=0', '.', '../nordvik.bilaga'], '/home/nordvik.bilaga'],
  [['--profile=x.bilaga'], undefined],
  [['.', 'list.csv'], undefined],
  [[], undefined],
])('%j names the register %s', (args, path) => {
  expect(registerInArguments(args, '/home/dpo')).toBe(path);
});
