import { useState } from 'react';
import { copyText } from '#renderer/app/clipboard.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface StoredFile {
  readonly sha256: string;
  readonly name: string;
}

export interface DocumentActions {
  /** In the system's program. */
  readonly open: () => Promise<void>;
  readonly saveCopy: () => Promise<void>;
  readonly copyHash: () => void;
  readonly remove: (id: string) => Promise<void>;
  /** Stops the copy that is being saved; undefined while none is. */
  readonly saving: (() => void) | undefined;
}

/** What can be done with a document of the register. Toasts say how it went. */
export function useDocumentActions({ sha256, name }: StoredFile): DocumentActions {
  const { t, explain } = useTexts();
  const undoToast = useUndoToast();
  const openDocument = useCommand('shell.openDocument');
  const chooseSave = useCommand('shell.chooseSave');
  const extract = useCommand('documents.extract');
  const showInFolder = useCommand('shell.showInFolder');
  const removeDocument = useCommand('agreements.removeDocument');
  const [saving, setSaving] = useState<AbortController>();

  const told = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
  const save = async () => {
    const out = await chooseSave.mutateAsync({ input: { purpose: 'document', suggestedName: name.slice(0, 200) } });
    if (!out) return;
    const abort = new AbortController();
    setSaving(abort);
    try {
      await extract.mutateAsync({ input: { sha256, out: out.file }, options: { signal: abort.signal } });
    } finally {
      setSaving(undefined);
    }
    const show = () => void told(() => showInFolder.mutateAsync({ input: { file: out.file } }));
    const action = { label: t('document.showFolder'), onAction: show };
    showToast({ tone: 'ok', text: t('document.saved', { name: out.name }), action });
  };
  return {
    open: () => told(() => openDocument.mutateAsync({ input: { sha256, name } })),
    saveCopy: () => told(save),
    copyHash: () => {
      if (copyText(sha256)) showToast({ tone: 'ok', text: t('document.hashCopied', { name }) });
    },
    remove: (id) =>
      told(async () => {
        const { revision } = await removeDocument.mutateAsync({ input: { id } });
        undoToast(t('document.removed', { name }), revision);
      }),
    saving: saving && (() => saving.abort()),
  };
}
