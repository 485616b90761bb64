import { expect, it } from 'vitest';
import { LineJoiner } from '#register/documents/text/joined-lines.ts';

function joined(...lines: string[]): string {
  const joiner = new LineJoiner();
  for (const line of lines) joiner.learn(line);
  return joiner.join(lines);
}

it.each([
  [['under-', 'biträde'], 'underbiträde'],
  [['under\u2010', 'biträde'], 'underbiträde'],
  [['under\u00AD ', 'biträde'], 'underbiträde'],
  [['A\u00AD', 'B'], 'AB'],
  [['e-', 'post'], 'e-post'],
  [['EU-', 'kommissionen'], 'EU-kommissionen'],
  [['ISO-', '27001'], 'ISO-27001'],
  [['Nord-', 'Vik'], 'Nord-Vik'],
  [['data-', 'och sekretess'], 'data- och sekretess'],
  [['sub-', 'processor of a Sub-processor'], 'sub-processor of a Sub-processor'],
  [['ett –', 'två'], 'ett – två'],
  [['a', '', 'b'], 'a  b'],
  [['per-', 'son-', 'uppgift'], 'personuppgift'],
])('joins %j', (lines, text) => {
  expect(joined(...lines)).toBe(text);
});

it('joins a page of a hundred thousand broken lines in one pass', () => {
  expect(joined(...Array.from({ length: 100_000 }, () => 'ab-'))).toHaveLength(200_001);
});
