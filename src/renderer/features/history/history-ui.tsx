import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

/** One end of a comparison: a day, or within a day a revision. */
export interface Moment {
  /** As it is written: an ISO date, or what will become one. */
  readonly date: string;
  /** Null: the last revision of the day. */
  readonly revision: number | null;
}

export interface Span {
  /** Null: not chosen yet. */
  readonly from: Moment | null;
  /** Null: now. */
  readonly to: Moment | null;
}

export type HistoryTab = 'changes' | 'compare' | 'bin';

/** What the history's view shows and remembers while other views are shown. */
interface HistoryUi {
  readonly tab: HistoryTab;
  readonly setTab: (tab: HistoryTab) => void;
  readonly span: Span;
  readonly setSpan: (span: Span) => void;
}

const HistoryUiContext = createContext<HistoryUi | undefined>(undefined);

export function HistoryUiProvider({ children }: { children: ReactNode }): ReactNode {
  const [tab, setTab] = useState<HistoryTab>('changes');
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const ui = useMemo(() => ({ tab, setTab, span, setSpan }), [tab, span]);
  return <HistoryUiContext value={ui}>{children}</HistoryUiContext>;
}

export function useHistoryUi(): HistoryUi {
  const ui = useContext(HistoryUiContext);
  if (!ui) throw new Error('HistoryUiProvider is missing');
  return ui;
}
