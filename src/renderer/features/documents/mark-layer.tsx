import { useState, type PointerEvent } from 'react';
import type { PageRectangle } from '#shared/model/redaction.ts';
import type { PageSize } from '#renderer/features/documents/pdf-file.ts';
import type { Redaction } from '#renderer/features/documents/use-redaction.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/documents/mark-layer.module.css';

interface MarkLayerProps {
  page: number;
  size: PageSize;
  scale: number;
  redaction: Redaction;
  /** Whether marks are being made; then a mouse draws them, unless it is to choose text. */
  isMarking: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drag shorter than this, in pixels, was a click. */
const least = 4;

/** What is marked on a page, above it; drawing with the mouse marks more. */
export function MarkLayer({ page, size, scale, redaction, isMarking }: MarkLayerProps) {
  const [drag, setDrag] = useState<{ from: Point; to: Point } | null>(null);
  const marks = redaction.marks.filter((mark) => mark.page === page);
  const isDrawing = isMarking && redaction.tool === 'draw';
  if (marks.length === 0 && !isDrawing) return null;
  const at = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    const inside = (value: number, most: number): number => Math.min(most, Math.max(0, value / scale));
    return { x: inside(event.clientX - box.x, size.width), y: inside(event.clientY - box.y, size.height) };
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: at(event), to: at(event) });
  };
  const end = () => {
    const rect = drag && rectangle(drag.from, drag.to);
    setDrag(null);
    if (rect && rect.width * scale >= least && rect.height * scale >= least) redaction.add([{ page, rect }], '');
  };
  return (
    <div
      aria-hidden
      onPointerDown={begin}
      onPointerMove={(event) => drag && setDrag({ from: drag.from, to: at(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
      className={classes(css, 'layer', isDrawing && 'drawing')}
    >
      {marks.map(({ id, rect }) => (
        <Box key={id} rect={rect} scale={scale} isCurrent={isMarking && id === redaction.current} />
      ))}
      {drag && <Box rect={rectangle(drag.from, drag.to)} scale={scale} isCurrent />}
    </div>
  );
}

function Box({ rect, scale, isCurrent }: { rect: PageRectangle; scale: number; isCurrent: boolean }) {
  const [left, top, width, height] = [rect.x, rect.y, rect.width, rect.height].map((value) => value * scale);
  return <div className={classes(css, 'mark', isCurrent && 'current')} style={{ left, top, width, height }} />;
}

function rectangle(from: Point, to: Point): PageRectangle {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}
