// oxlint-disable-next-line no-restricted-imports -- the test runs on Node and reads the style sheet as a file
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: 'light' | 'dark', front: string, back: string): number {
  const values = [front, back].map((name) => luminance(pairs.get(name)?.[theme] ?? ''));
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

const surfaces = ['bg', 'surface', 'sunken', 'accent-soft'];
const texts = ['text', 'muted', 'faint', 'accent-text', 'ok', 'warn', 'bad', 'mask', 'past'];
const inks = [
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['bad-ink', 'bad'],
  ['bad-ink', 'bad-hover'],
  ['mask-ink', 'mask'],
  ['past-ink', 'past-ground'],
  ...['ok', 'warn', 'bad', 'mask'].map((tone) => [tone, `${tone}-soft`]),
] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  test('a text colour too faint to read on a surface', () => {
    const faint = texts.flatMap((text) =>
      surfaces.filter((surface) => contrast(theme, text, surface) < 4.5).map((on) => `${text} on ${on}`),
    );
    expect(faint).toEqual([]);
  });

  test('a label too faint to read on its own ground', () => {
    expect(inks.filter(([ink = '', ground = '']) => contrast(theme, ink, ground) < 4.5)).toEqual([]);
  });

  test("a control's edge or a focus ring that cannot be seen", () => {
    const edges = ['line-control', 'focus'].flatMap((edge) =>
      surfaces.slice(0, 3).map((surface) => [edge, surface] as const),
    );
    expect(edges.filter(([edge, surface]) => contrast(theme, edge, surface) < 3)).toEqual([]);
  });
});
