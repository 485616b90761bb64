import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { AsOf } from '#shared/model/record-history.ts';

interface Showing {
  readonly asOf: AsOf | null;
  /** Null: now. */
  readonly show: (asOf: AsOf | null) => void;
}

const AsOfContext = createContext<Showing>({ asOf: null, show: () => {} });

/** Of which date the window shows the register. The past is read-only. */
export function AsOfProvider({ children }: { children: ReactNode }): ReactNode {
  const [asOf, show] = useState<AsOf | null>(null);
  const showing = useMemo(() => ({ asOf, show }), [asOf]);
  return <AsOfContext value={showing}>{children}</AsOfContext>;
}

/** The date in the past that the window shows; null: now. */
export const useAsOf = (): AsOf | null => useContext(AsOfContext).asOf;
export const useShowAsOf = (): Showing['show'] => useContext(AsOfContext).show;
