/** sRGB colours of what is printed, `#rrggbb`. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  /** Of text and of what must be seen. */
  readonly accent: string;
  readonly rule: string;
  readonly headRule: string;
  readonly headFill: string;
}

/** Colours that text may have. */
export type TextColor = 'ink' | 'soft' | 'accent';

type Rgb = readonly [number, number, number];

/** The organisation's where it has chosen none. */
export const ordinaryAccent = '#1f4e79';

/** WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;
const ink = '#1b2430';

/**
 * The colours around an accent: rules have it as it is, the head of a table a tint of it. Text has it only where it can be
 * read: its contrast to the paper and to the tint must be 4.5 to 1 (WCAG 2.2 AA), as that of all other text is.
 * @param accent `#rrggbb`, or null for the ordinary one
 */
export function paletteOf(accent: string | null): Palette {
  const headRule = accent ?? ordinaryAccent;
  const headFill = tint(headRule);
  const isLegible = contrast(parse(headRule), parse(headFill)) >= leastContrast;
  return { ink, soft: '#5a6675', accent: isLegible ? headRule : ink, rule: '#c9d1da', headRule, headFill };
}

const tint = (color: string): string =>
  `#${parse(color)
    .map((part) =>
      Math.round(255 - (255 - part) * 0.075)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** As a content stream writes it: three numbers from 0 to 1. */
export const colorOperands = (color: string): string =>
  parse(color)
    .map((part) => (part / 255).toFixed(3))
    .join(' ');

/** WCAG 2.2: contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function parse(color: string): Rgb {
  const part = (start: number): number => Number.parseInt(color.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

/** `#rrggbb` of what somebody wrote, with or without `#`, in three or six digits; null where it is no colour. */
export function readColour(written: string): string | null {
  const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim()) ?? [];
  if (digits === '') return null;
  const six = digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
  return `#${six.toLowerCase()}`;
}
