import { describe, expect, it } from 'vitest';
import { placeOnScreen } from '#main/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const desk = { x: 1440, y: 0, width: 2560, height: 1400 };
const saved = (x: number, y: number, width: number, height: number) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('the window opens', () => {
  it('in the middle of the first screen at first', () => {
    expect(placeOnScreen(null, [laptop, desk])).toEqual({ x: 60, y: 43, width: 1320, height: 840 });
  });
  it('where it was', () => {
    expect(placeOnScreen(saved(1600, 100, 1000, 800), [laptop, desk])).toEqual({
      x: 1600,
      y: 100,
      width: 1000,
      height: 800,
    });
  });
  it('on a screen that is still there, when its own was unplugged', () => {
    expect(placeOnScreen(saved(1600, 100, 1000, 800), [laptop])).toEqual({ x: 220, y: 63, width: 1000, height: 800 });
  });
  it('no larger than the screen, and with its title bar in reach', () => {
    expect(placeOnScreen(saved(-300, -200, 4000, 3000), [laptop])).toEqual(laptop);
    expect(placeOnScreen(saved(1400, 880, 800, 600), [laptop])).toEqual({ x: 640, y: 300, width: 800, height: 600 });
  });
  it('no smaller than it may be, also from a damaged setting', () => {
    expect(placeOnScreen(saved(10, 30, 1, 1), [laptop])).toEqual({ x: 10, y: 30, width: 720, height: 480 });
  });
});
