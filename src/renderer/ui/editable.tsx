import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/ui/read-only.ts';

/** What changes something, such as a button: there only while something can be changed. */
export function Editable({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children;
}
