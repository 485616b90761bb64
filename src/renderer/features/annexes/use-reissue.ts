import { useRef, useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IdentityFile } from '#shared/ipc/identity-contract.ts';
import type { Progress } from '#shared/ipc/result.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { today } from '#renderer/features/register/today.ts';

export interface ReissuedFolder extends CallOutput<'annexes.reissue'> {
  readonly folder: NamedFile;
}

export interface Reissue {
  /** Asks for a new folder, and issues them into it. */
  readonly start: (choice: { readonly identity: IdentityFile | null; readonly withChanges: boolean }) => void;
  /** Those that were issued by then are kept. */
  readonly cancel: () => void;
  readonly isPending: boolean;
  readonly isIssuing: boolean;
  /** Undefined until the engine has said something. */
  readonly progress: Progress | undefined;
  readonly error: CallError | null;
  readonly result: ReissuedFolder | undefined;
}

export function useReissue(annexIds: readonly string[]): Reissue {
  const { t } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const reissue = useCommand('annexes.reissue');
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<ReissuedFolder>();
  const abort = useRef<AbortController>(undefined);
  const issueInto = (folder: NamedFile, choice: Parameters<Reissue['start']>[0]) => {
    abort.current = new AbortController();
    setProgress(undefined);
    reissue.mutate(
      {
        input: { annexIds: [...annexIds], folder: folder.file, ...choice },
        options: { signal: abort.current.signal, onProgress: setProgress },
      },
      { onSuccess: (reissued) => setResult({ ...reissued, folder }) },
    );
  };
  return {
    start: (choice) => {
      reissue.reset();
      const suggestedName = t('reissue.folder', { date: today() });
      chooseSave.mutate(
        { input: { purpose: 'annexFolder', suggestedName } },
        { onSuccess: (folder) => folder && issueInto(folder, choice) },
      );
    },
    cancel: () => abort.current?.abort(),
    isPending: chooseSave.isPending || reissue.isPending,
    isIssuing: reissue.isPending,
    progress,
    error: reissue.error ?? chooseSave.error,
    result,
  };
}
