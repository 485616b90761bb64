import { redactionLimits, type RedactionMark } from '#shared/model/redaction.ts';

/** A passage that is marked, and what it is called in the list. */
export interface PlacedMark extends RedactionMark {
  readonly id: string;
  /** The words that it covers; empty for a place that was drawn. */
  readonly words: string;
}

/** Those of `given` that no mark covers already, as many as there is room for. */
export function newMarks(marks: readonly RedactionMark[], given: readonly RedactionMark[]): RedactionMark[] {
  const fresh: RedactionMark[] = [];
  for (const mark of given) if (![...marks, ...fresh].some((known) => covers(known, mark))) fresh.push(mark);
  return fresh.slice(0, Math.max(0, redactionLimits.marks - marks.length));
}

function covers(known: RedactionMark, { page, rect }: RedactionMark): boolean {
  const outer = known.rect;
  return (
    known.page === page &&
    outer.x <= rect.x &&
    outer.y <= rect.y &&
    outer.x + outer.width >= rect.x + rect.width &&
    outer.y + outer.height >= rect.y + rect.height
  );
}

/** By page, from the top down. */
export const inOrder = (a: RedactionMark, b: RedactionMark): number =>
  a.page - b.page || a.rect.y - b.rect.y || a.rect.x - b.rect.x;
