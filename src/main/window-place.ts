import type { WindowPlace } from '#main/settings.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 720, height: 480 } as const;
const usual = { width: 1320, height: 840 } as const;

/**
 * Where the window opens: where it was, moved and shrunk onto the screen that shows most of it; in the middle of the first
 * screen where it was nowhere or that screen is gone. `screens`: the work areas, the primary one first.
 */
export function placeOnScreen(saved: WindowPlace | null, screens: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  const [primary] = screens;
  const wanted = saved?.bounds;
  const home =
    wanted &&
    screens.map((screen) => ({ screen, seen: overlap(screen, wanted) })).toSorted((a, b) => b.seen - a.seen)[0];
  if (!wanted || !home || home.seen === 0) return centred(fit(wanted ?? usual, primary), primary);
  const { screen } = home;
  const { width, height } = fit(wanted, screen);
  return {
    x: clamp(wanted.x, screen.x, screen.x + screen.width - width),
    y: clamp(wanted.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

type Size = Pick<Rectangle, 'width' | 'height'>;

function fit(wanted: Size, screen: Size): Size {
  return {
    width: Math.min(Math.max(wanted.width, smallest.width), screen.width),
    height: Math.min(Math.max(wanted.height, smallest.height), screen.height),
  };
}

function centred({ width, height }: Size, screen: Rectangle): Rectangle {
  const x = screen.x + Math.round((screen.width - width) / 2);
  const y = screen.y + Math.round((screen.height - height) / 2);
  return { x, y, width, height };
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
