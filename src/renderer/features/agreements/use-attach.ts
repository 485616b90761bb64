import { useRef, useState } from 'react';
import type { AgreementKind } from '#shared/model/agreement.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { Progress } from '#shared/ipc/result.ts';
import { call } from '#renderer/app/client.ts';
import { grantFiles } from '#renderer/app/granted-files.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { kindOf } from '#renderer/features/agreements/guess-from-names.ts';
import { attachReport } from '#renderer/features/agreements/attach-report.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

export interface AttachTo {
  readonly subProcessorId: string;
  /** Undefined: a new agreement. */
  readonly agreementId?: string;
  /** Of a new agreement; what the files' names say unless it is given. */
  readonly kind?: AgreementKind;
}

/** Files that main knows, and how many things in dropped folders are not among them. */
export interface FilesToAttach {
  readonly files: readonly NamedFile[];
  readonly leftOut: number;
}

export interface Attaching {
  /** 0 while it is not known yet. */
  readonly files: number;
  /** Undefined until the engine has said something. */
  readonly progress: Progress | undefined;
}

export interface Attach {
  /** Stores files with a sub-processor. Toasts say how it went. */
  readonly attach: (to: AttachTo, some: FilesToAttach) => Promise<void>;
  /** The same for files and folders that were dropped or pasted. */
  readonly attachFiles: (to: AttachTo, files: readonly File[]) => Promise<void>;
  /** The same for files that a dialog asks for. */
  readonly choose: (to: AttachTo) => Promise<void>;
  /** What is being stored now; null when nothing is. */
  readonly progress: Attaching | null;
  readonly cancel: () => void;
}

/** Attaching agreements: by a drop, a paste or a dialog. */
export function useAttach(): Attach {
  const texts = useTexts();
  const command = useCommand('agreements.attach');
  const undoToast = useUndoToast();
  const [attaching, setAttaching] = useState<Attaching | null>(null);
  const abort = useRef<AbortController>(undefined);

  const attach: Attach['attach'] = async ({ subProcessorId, agreementId, kind }, { files, leftOut }) => {
    if (files.length === 0) return showToast({ tone: 'neutral', text: texts.t('agreements.nothingToAttach') });
    const { signal } = (abort.current = new AbortController());
    setAttaching({ files: files.length, progress: undefined });
    const { revision, documents } = await command.mutateAsync({
      input: {
        subProcessorId,
        agreementId: agreementId ?? null,
        files: files.map(({ file }) => file),
        kind: kind ?? kindOf(files.map(({ name }) => name)),
      },
      options: { signal, onProgress: (progress) => setAttaching({ files: files.length, progress }) },
    });
    const { text, refused } = attachReport(texts, documents, leftOut);
    undoToast(text, revision, refused);
  };
  const told = async (work: () => Promise<void>): Promise<void> => {
    setAttaching({ files: 0, progress: undefined });
    try {
      await work();
    } catch (error) {
      showToast({ tone: 'bad', text: texts.explain(error) });
    } finally {
      setAttaching(null);
    }
  };
  return {
    attach: (to, some) => told(() => attach(to, some)),
    attachFiles: (to, files) => told(async () => attach(to, await grantFiles(files))),
    choose: async (to) => {
      const files = await call('shell.chooseFiles', { purpose: 'documents' });
      if (files.length > 0) await told(() => attach(to, { files, leftOut: 0 }));
    },
    progress: attaching,
    cancel: () => abort.current?.abort(),
  };
}
