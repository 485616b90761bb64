import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';

const viewIds = [
  'register',
  'customers',
  'annexes',
  'notices',
  'findings',
  'due',
  'reveals',
  'consolidation',
  'translation',
  'history',
  'verify',
  'importing',
  'organisation',
  'settings',
] as const;
export type ViewId = (typeof viewIds)[number];

/** What the list to take in is, when it is known before the view opens. */
export interface ListToTakeIn {
  readonly initialText?: string;
  /** The same list as the clipboard had it, with its tables. */
  readonly initialHtml?: string;
  readonly initialFile?: NamedFile;
}

/** What a view shows first, when it is opened for something. */
export interface ViewDetails extends ListToTakeIn {
  /** The record that it opens with. */
  readonly recordId?: string;
  /** The field of that record to go to, as the model calls it. */
  readonly field?: string;
}

export interface View extends ViewDetails {
  readonly id: ViewId;
}

interface Navigation {
  readonly view: View;
  readonly navigate: (id: ViewId, details?: ViewDetails) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Which of the frame's views is shown. Views are few and none has an address, so this is state and not a router. */
export function NavigationProvider({ children }: { children: ReactNode }): ReactNode {
  const [view, setView] = useState<View>({ id: 'register' });
  const navigate = useCallback((id: ViewId, details: ViewDetails = {}) => setView({ id, ...details }), []);
  const navigation = useMemo(() => ({ view, navigate }), [view, navigate]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('NavigationProvider is missing');
  return navigation;
}

export const useView = (): View => useNavigation().view;
export const useNavigate = (): Navigation['navigate'] => useNavigation().navigate;
