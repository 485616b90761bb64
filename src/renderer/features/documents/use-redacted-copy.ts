import { useEffect, useRef, useState } from 'react';
import type { RedactionMark } from '#shared/model/redaction.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface RedactedCopy {
  readonly write: (marks: readonly RedactionMark[]) => Promise<void>;
  /** In pages; null while no copy is being written. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cancel: () => void;
  readonly written: { readonly name: string; readonly pages: number; readonly size: number } | null;
  readonly problem: string | null;
  readonly showInFolder: () => void;
}

/** Asks where to, and writes a copy of a document without what is marked. Leaving the document stops it. */
export function useRedactedCopy({ sha256, name }: ShownDocument): RedactedCopy {
  const { t, explain, language } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const redact = useCommand('documents.redact');
  const reveal = useCommand('shell.showInFolder');
  const [progress, setProgress] = useState<RedactedCopy['progress']>(null);
  const [written, setWritten] = useState<(NonNullable<RedactedCopy['written']> & NamedFile) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const write = async (marks: readonly RedactionMark[]) => {
    setProblem(null);
    setWritten(null);
    try {
      const suggestedName = t('documents.redaction.fileName', { name: name.replace(/\.pdf$/iu, '').slice(0, 150) });
      const out = await chooseSave.mutateAsync({ input: { purpose: 'redaction', suggestedName } });
      if (!out) return;
      abort.current = new AbortController();
      setProgress({ done: 0, total: 0 });
      const places = marks.map(({ page, rect }) => ({ page, rect }));
      const input = { sha256, marks: places, language, out: out.file };
      const options = { onProgress: setProgress, signal: abort.current.signal };
      setWritten({ ...out, ...(await redact.mutateAsync({ input, options })) });
    } catch (error) {
      const isCancelled = error instanceof CallError && error.code === 'CANCELLED';
      if (!isCancelled) setProblem(explain(error));
    } finally {
      setProgress(null);
    }
  };
  const showInFolder = () =>
    written &&
    reveal.mutate(
      { input: { file: written.file } },
      { onError: (error) => showToast({ tone: 'bad', text: explain(error) }) },
    );
  return { write, progress, cancel: () => abort.current?.abort(), written, problem, showInFolder };
}
