import { useEffect, useRef, useState } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Progress } from '#shared/ipc/result.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { call } from '#renderer/app/client.ts';
import { useReadings } from '#renderer/features/documents/readings.ts';

/** How often what has been read appears while there is more to read, in milliseconds. */
const pace = 1000;

/**
 * Reads text and signatures out of the documents that have not been read yet, or by an older version of the app, after a register is opened and after files
 * are attached; then, once, compares those with their hash that have not been looked at for long. Leaving the register stops it. Answers how far it has come; null while nothing is read.
 */
export function useBackgroundReading(records: RegisterRecords): Pick<Progress, 'done' | 'total'> | null {
  const queries = useQueryClient();
  const readings = useReadings();
  const isNow = useAsOf() === null;
  const [progress, setProgress] = useState<Pick<Progress, 'done' | 'total'> | null>(null);
  const [isReading, setIsReading] = useState(false);
  const tried = useRef('');
  const isChecked = useRef(false);
  const left = useRef(new AbortController());
  const unread = isNow && readings ? records.documents.filter(({ sha256 }) => readings.get(sha256)?.stale ?? true) : [];
  const key = [...new Set(unread.map(({ sha256 }) => sha256))].join(' ');
  const isKnown = isNow && readings !== undefined;
  useEffect(() => {
    if (!isKnown || isReading) return;
    // What could not be read is not tried again and again.
    if (key === '' || tried.current === key) {
      if (isChecked.current) return;
      isChecked.current = true;
      void checkAll(queries, left.current.signal);
      return;
    }
    tried.current = key;
    setIsReading(true);
    void readAll(queries, left.current.signal, setProgress).finally(() => setIsReading(false));
  }, [queries, key, isKnown, isReading]);
  useEffect(() => {
    const abort = new AbortController();
    left.current = abort;
    return () => abort.abort();
  }, []);
  return isReading && progress !== null && progress.total > 0 ? progress : null;
}

async function readAll(
  queries: QueryClient,
  signal: AbortSignal,
  onProgress: (progress: Progress | null) => void,
): Promise<void> {
  let shown = performance.now();
  try {
    await call('documents.read', undefined, {
      signal,
      onProgress: (progress) => {
        onProgress(progress);
        if (performance.now() - shown < pace) return;
        shown = performance.now();
        void showRead(queries);
      },
    });
  } catch {
    // The documents stay unread, which they say themselves; the log has what is not expected.
  } finally {
    onProgress(null);
    // What was read may be what a check looks for: a broken signature, a document that nobody can open.
    if (!signal.aborted) await showDocumentChecks(queries);
  }
}

/** Asks again for all that depends on what documents hold and whether they are whole: marks, findings, what a search finds. */
export async function showDocumentChecks(queries: QueryClient): Promise<void> {
  await showRead(queries);
  await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'checks.list' });
}

async function checkAll(queries: QueryClient, signal: AbortSignal): Promise<void> {
  try {
    const { checked } = await call('documents.check', undefined, { signal });
    if (checked === 0) return;
    await showDocumentChecks(queries);
  } catch {
    // They are checked at the next opening; the log has what is not expected.
  }
}

async function showRead(queries: QueryClient): Promise<void> {
  const routes: readonly unknown[] = ['documents.readings', 'documents.find'];
  await queries.invalidateQueries({ predicate: ({ queryKey }) => routes.includes(queryKey[0]) });
}
