import { useRef, useState } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import type { Progress } from '#shared/ipc/result.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { today } from '#renderer/features/register/today.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

type Choice = Pick<CallInput<'agreements.exportFile'>, 'form' | 'face'>;

export interface VendorFile {
  /** Asks for a place and writes the file there; `name` is what it may be called. */
  readonly start: (choice: Choice, name: string) => void;
  readonly cancel: () => void;
  /** It is being written. */
  readonly isWriting: boolean;
  readonly isPending: boolean;
  /** Undefined until the engine has said something. */
  readonly progress: Progress | undefined;
  readonly error: CallError | null;
}

export function useVendorFile(subProcessorId: string, onDone: () => void): VendorFile {
  const { t, language } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const write = useCommand('agreements.exportFile');
  const showInFolder = useCommand('shell.showInFolder');
  const [progress, setProgress] = useState<Progress>();
  const abort = useRef<AbortController>(undefined);
  const writeTo = ({ file }: NamedFile, choice: Choice, name: string) => {
    abort.current = new AbortController();
    setProgress(undefined);
    const onAction = () => showInFolder.mutate({ input: { file } });
    write.mutate(
      {
        input: { subProcessorId, out: file, language, ...choice },
        options: { signal: abort.current.signal, onProgress: setProgress },
      },
      {
        onSuccess: ({ files }) => {
          const text = t('vendorFile.done', { name, count: files });
          showToast({ tone: 'ok', text, action: { label: t('document.showFolder'), onAction } });
          onDone();
        },
      },
    );
  };
  return {
    start: (choice, name) => {
      write.reset();
      const suggestedName = fileName(t('vendorFile.fileName', { name, date: today() }));
      const input =
        choice.form === 'zip'
          ? ({ purpose: 'vendorFile', suggestedName: `${suggestedName}.zip` } as const)
          : ({ purpose: 'vendorFolder', suggestedName } as const);
      chooseSave.mutate({ input }, { onSuccess: (place) => place && writeTo(place, choice, name) });
    },
    cancel: () => abort.current?.abort(),
    isWriting: write.isPending,
    isPending: chooseSave.isPending || write.isPending,
    progress,
    error: chooseSave.error ?? write.error,
  };
}

const forbiddenInNames = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name.replaceAll(forbiddenInNames, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 150);
