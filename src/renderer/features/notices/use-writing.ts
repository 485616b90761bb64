import { useRef, useState } from 'react';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { NamedFile, SavePurpose } from '#shared/ipc/shell-contract.ts';
import type { Progress } from '#shared/ipc/result.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

type Route = 'notices.export' | 'notices.evidence';

interface Place {
  readonly purpose: SavePurpose;
  readonly suggestedName: string;
}

export interface Writing<R extends Route> {
  /** Asks for a place and writes there. */
  readonly start: (place: Place, input: (file: NamedFile['file']) => CallInput<R>) => void;
  readonly cancel: () => void;
  readonly isPending: boolean;
  readonly isWriting: boolean;
  /** Undefined until the engine has said something. */
  readonly progress: Progress | undefined;
  readonly error: CallError | null;
}

/** Writes papers of a notice to a place that a dialog asks for; a toast says so and shows the place. */
export function useWriting<R extends Route>(
  route: R,
  { said, onDone }: { said: (written: CallOutput<R>, name: string) => string; onDone: () => void },
): Writing<R> {
  const { t } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const write = useCommand(route);
  const showInFolder = useCommand('shell.showInFolder');
  const [progress, setProgress] = useState<Progress>();
  const abort = useRef<AbortController>(undefined);
  const tell = (written: CallOutput<R>, { file, name }: NamedFile) => {
    const onAction = () => showInFolder.mutate({ input: { file } });
    showToast({ tone: 'ok', text: said(written, name), action: { label: t('document.showFolder'), onAction } });
    onDone();
  };
  const writeTo = (place: NamedFile, input: CallInput<R>) => {
    abort.current = new AbortController();
    setProgress(undefined);
    const options = { signal: abort.current.signal, onProgress: setProgress };
    write.mutate({ input, options }, { onSuccess: (written) => tell(written, place) });
  };
  return {
    start: (place, input) => {
      write.reset();
      chooseSave.mutate({ input: place }, { onSuccess: (chosen) => chosen && writeTo(chosen, input(chosen.file)) });
    },
    cancel: () => abort.current?.abort(),
    isPending: chooseSave.isPending || write.isPending,
    isWriting: write.isPending,
    progress,
    error: chooseSave.error ?? write.error,
  };
}
