import { useRef, useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { IdentityFile } from '#shared/ipc/identity-contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';

export interface IssuedFile extends CallOutput<'annexes.issue'> {
  readonly file: NamedFile;
}

export interface Issue {
  /** Asks for a place; `name` is what the file may be called. */
  readonly start: (name: string, identity: IdentityFile | null) => void;
  readonly cancel: () => void;
  /** Forgets what went wrong. */
  readonly reset: () => void;
  readonly isPending: boolean;
  /** 0–1 as soon as the engine has said something. */
  readonly fraction: number | undefined;
  readonly error: CallError | null;
  readonly result: IssuedFile | undefined;
}

/** Asks for a place, then composes, signs and saves the annex there. */
export function useIssue(choice: AnnexChoice): Issue {
  const chooseSave = useCommand('shell.chooseSave');
  const issue = useCommand('annexes.issue');
  const [fraction, setFraction] = useState<number>();
  const [result, setResult] = useState<IssuedFile>();
  const abort = useRef<AbortController>(undefined);
  const save = (file: NamedFile, identity: IdentityFile | null) => {
    abort.current = new AbortController();
    setFraction(undefined);
    issue.mutate(
      {
        input: { ...choice, out: file.file, identity },
        options: {
          signal: abort.current.signal,
          onProgress: ({ done, total }) => setFraction(total > 0 ? done / total : undefined),
        },
      },
      { onSuccess: (issued) => setResult({ ...issued, file }) },
    );
  };
  return {
    start: (suggestedName, identity) => {
      issue.reset();
      chooseSave.mutate(
        { input: { purpose: 'annex', suggestedName } },
        { onSuccess: (file) => file && save(file, identity) },
      );
    },
    cancel: () => abort.current?.abort(),
    reset: () => {
      issue.reset();
      chooseSave.reset();
    },
    isPending: chooseSave.isPending || issue.isPending,
    fraction,
    error: issue.error ?? chooseSave.error,
    result,
  };
}
