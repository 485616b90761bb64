import { useRef } from 'react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { Issue } from '#renderer/features/annexes/use-issue.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface Export extends Omit<Issue, 'start' | 'result'> {
  /** Asks for a place; `name` is what the file may be called. */
  readonly start: (name: string) => void;
}

/** Writes what the annex would say. Nothing is kept, and it gets no number. */
export function useExport(choice: AnnexChoice, onDone: () => void): Export {
  const { t } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const write = useCommand('annexes.export');
  const showInFolder = useCommand('shell.showInFolder');
  const abort = useRef<AbortController>(undefined);
  const writeTo = ({ file, name }: NamedFile) => {
    abort.current = new AbortController();
    write.mutate(
      { input: { ...choice, out: file }, options: { signal: abort.current.signal } },
      {
        onSuccess: () => {
          const onAction = () => showInFolder.mutate({ input: { file } });
          const text = t('issue.exported', { file: name });
          showToast({ tone: 'ok', text, action: { label: t('document.showFolder'), onAction } });
          onDone();
        },
      },
    );
  };
  return {
    start: (suggestedName) => {
      write.reset();
      chooseSave.mutate({ input: { purpose: 'annex', suggestedName } }, { onSuccess: (file) => file && writeTo(file) });
    },
    cancel: () => abort.current?.abort(),
    reset: () => {
      write.reset();
      chooseSave.reset();
    },
    isPending: chooseSave.isPending || write.isPending,
    fraction: undefined,
    error: write.error ?? chooseSave.error,
  };
}
