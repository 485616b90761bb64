import type { NamedFile } from '#shared/ipc/shell-contract.ts';

export interface ImportOutcome {
  processings: number;
  subProcessors: number;
}

interface ImportViewProps {
  /** Null: nothing was taken in. */
  onDone: (outcome: ImportOutcome | null) => void;
  initialFile?: NamedFile;
  initialText?: string;
}

export function ImportView(_props: ImportViewProps) {
  return null;
}
