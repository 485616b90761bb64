import { useEffect, useRef } from 'react';
import type { TextLayer } from 'pdfjs-dist';
import type { TextPlace, TextRange } from '#renderer/features/documents/page-text.ts';

/** Marks over what was found, painted by the browser: the page's text stays as it is. Their colours are in pdf-page.module.css. */
const names = { found: 'document-found', current: 'document-current' } as const;

function highlight(name: string, priority: number): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
}

/** Paints what was found on a page whose text is in place, and brings the one that one is at into sight, once. */
export function useFoundText(layer: TextLayer | null, found: readonly TextRange[], current: TextRange | null): void {
  const seen = useRef<TextRange>(null);
  useEffect(() => {
    if (!layer) return undefined;
    const marks = highlight(names.found, 0);
    const ranges = found.flatMap((range) => domRange(layer, range) ?? []);
    for (const range of ranges) marks.add(range);
    return () => {
      for (const range of ranges) marks.delete(range);
    };
  }, [layer, found]);
  useEffect(() => {
    const range = layer && current && domRange(layer, current);
    if (!range) return undefined;
    if (seen.current !== current)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    seen.current = current;
    const marks = highlight(names.current, 1);
    marks.add(range);
    return () => {
      marks.delete(range);
    };
  }, [layer, current]);
}

/** Undefined where the page's text is not what it was when it was searched. */
export function domRange(layer: TextLayer, { start, end }: TextRange): Range | undefined {
  const [from, to] = [nodeAt(layer, start), nodeAt(layer, end)];
  if (!from || !to) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function nodeAt(layer: TextLayer, { item, offset }: TextPlace): { node: Node; offset: number } | undefined {
  const node = layer.textDivs[item]?.firstChild;
  return node ? { node, offset: Math.min(offset, node.textContent?.length ?? 0) } : undefined;
}

/** Where one is among what was found, when its page is drawn. */
export function currentRange(): Range | undefined {
  const [range] = CSS.highlights.get(names.current) ?? [];
  return range instanceof Range ? range : undefined;
}
