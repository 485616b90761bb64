import type { PageSize } from '#renderer/features/documents/pdf-file.ts';

/** `width`, `page`: as large as fits; a number: a fraction of the size on paper. */
export type Zoom = 'width' | 'page' | number;

export const zoomSteps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;

/** CSS pixels in a point: 96 and 72 to the inch. */
const onPaper = 96 / 72;
/** Room around a page, in pixels. */
const margin = 40;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels a point. */
export function scaleOf(zoom: Zoom, room: Room, { width, height }: PageSize): number {
  if (typeof zoom === 'number') return zoom * onPaper;
  const byWidth = Math.max(160, room.width - margin) / width;
  const byHeight = Math.max(160, room.height - margin) / height;
  const fitting = zoom === 'width' ? byWidth : Math.min(byWidth, byHeight);
  return Math.min(fitting, 4 * onPaper);
}

/** As a fraction of the size on paper. */
export const zoomOf = (scale: number): number => scale / onPaper;

/** The next larger or smaller step; the same one at the ends. */
export function steppedZoom(scale: number, by: 1 | -1): number {
  const now = zoomOf(scale);
  const next = by === 1 ? zoomSteps.find((step) => step > now + 0.01) : zoomSteps.findLast((step) => step < now - 0.01);
  return next ?? (by === 1 ? 4 : 0.5);
}
