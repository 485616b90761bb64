import { useState } from 'react';
import type { RedactionMark } from '#shared/model/redaction.ts';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import { inOrder, newMarks, type PlacedMark } from '#renderer/features/documents/redaction-marks.ts';

export interface Redaction {
  /** By page, from the top down. */
  readonly marks: readonly PlacedMark[];
  /** Answers how many of them were not marked already; no more are taken than a copy can have. */
  readonly add: (marks: readonly RedactionMark[], words: string) => number;
  readonly remove: (ids: ReadonlySet<string>) => void;
  /** Whether the mouse draws marks or chooses text on the pages. */
  readonly tool: 'draw' | 'select';
  readonly setTool: (tool: 'draw' | 'select') => void;
  /** The mark that the list's keyboard is at. */
  readonly current: string | null;
  readonly goTo: (id: string | null) => void;
}

/** What is marked in one document. */
export function useRedaction(sha256: string): Redaction {
  const ui = useDocumentsUi();
  const marks = ui.marks.get(sha256) ?? none;
  const [current, goTo] = useState<string | null>(null);
  const [tool, setTool] = useState<Redaction['tool']>('draw');
  return {
    marks,
    tool,
    setTool,
    add: (given, words) => {
      const fresh = newMarks(marks, given).map((mark) => ({ ...mark, words, id: crypto.randomUUID() }));
      if (fresh.length > 0) ui.setMarks(sha256, [...marks, ...fresh].toSorted(inOrder));
      return fresh.length;
    },
    remove: (ids) =>
      ui.setMarks(
        sha256,
        marks.filter(({ id }) => !ids.has(id)),
      ),
    current,
    goTo,
  };
}

const none: readonly PlacedMark[] = [];
