import { useRef, useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Progress } from '#shared/ipc/result.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { grantFile } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** Most files of one attach, as the contract has it. */
const filesLimit = 500;

export interface Attaching {
  readonly files: number;
  /** Undefined until the engine has said something. */
  readonly progress: Progress | undefined;
}

export interface Attach {
  /** Stores files with a sub-processor: in `agreementId`, else in a new agreement. Toasts say how it went. */
  readonly attach: (subProcessorId: string, files: readonly FileRef[], agreementId?: string | null) => Promise<void>;
  /** The same for files that were dropped; `refused` of the dropped things were not files. */
  readonly attachDropped: (subProcessorId: string, files: readonly File[], refused: number) => Promise<void>;
  /** What is being stored now; null when nothing is. */
  readonly progress: Attaching | null;
  readonly cancel: () => void;
}

/** Attaching agreements by a drop on a record or a grid's row, or by a dialog. */
export function useAttach(): Attach {
  const texts = useTexts();
  const command = useCommand('agreements.attach');
  const undoToast = useUndoToast();
  const [attaching, setAttaching] = useState<Attaching | null>(null);
  const abort = useRef<AbortController>(undefined);

  const attach: Attach['attach'] = async (subProcessorId, files, agreementId = null) => {
    if (files.length === 0) return;
    if (files.length > filesLimit) return refuse(texts.t('agreements.tooMany', { limit: filesLimit }));
    abort.current = new AbortController();
    setAttaching({ files: files.length, progress: undefined });
    try {
      const { revision, documents } = await command.mutateAsync({
        input: { subProcessorId, agreementId, files: [...files] },
        options: {
          onProgress: (progress) => setAttaching({ files: files.length, progress }),
          signal: abort.current.signal,
        },
      });
      undoToast(attachedText(texts, documents), revision);
    } catch (error) {
      refuse(texts.explain(error));
    } finally {
      setAttaching(null);
    }
  };

  const attachDropped: Attach['attachDropped'] = async (subProcessorId, files, refused) => {
    if (refused > 0) refuse(texts.t('agreements.folder'));
    try {
      await attach(subProcessorId, await Promise.all(files.map(grantFile)));
    } catch (error) {
      refuse(texts.explain(error));
    }
  };

  return { attach, attachDropped, progress: attaching, cancel: () => abort.current?.abort() };
}

function refuse(text: string): void {
  showToast({ tone: 'bad', text });
}

/** What is new, and what the register had already. */
function attachedText({ t }: Texts, documents: CallOutput<'agreements.attach'>['documents']): string {
  const stored = documents.filter(({ alreadyStored }) => !alreadyStored);
  const known = documents.filter(({ alreadyStored }) => alreadyStored);
  const sentence = (key: 'agreements.attached' | 'agreements.attached.known', some: typeof documents) =>
    some.length === 0 ? [] : [t(key, { count: some.length, name: some[0]?.name ?? '' })];
  return [...sentence('agreements.attached', stored), ...sentence('agreements.attached.known', known)].join(' ');
}
