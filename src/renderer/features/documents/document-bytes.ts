import { useEffect, useState } from 'react';
import { documentAddress } from '#renderer/app/document-address.ts';

/** Of a document that is shown here, in bytes. A larger one is for another program. */
export const shownLimit = 200_000_000;

interface Loading {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** It could not be read whole: it is not as it was stored, or the register was closed. */
  readonly hasFailed: boolean;
}

/**
 * The bytes of a stored document. They come as a stream whose end proves the hash: nothing is shown of a document that is
 * not as it was stored.
 */
export function useDocumentBytes(sha256: string): Loading {
  const [loading, setLoading] = useState<Loading>({ hasFailed: false });
  useEffect(() => {
    const stop = new AbortController();
    const show = (next: Loading): void => {
      if (!stop.signal.aborted) setLoading(next);
    };
    documentBytes(sha256, stop.signal).then(
      (bytes) => show({ bytes, hasFailed: false }),
      () => show({ hasFailed: true }),
    );
    return () => stop.abort();
  }, [sha256]);
  return loading;
}

async function documentBytes(sha256: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(documentAddress(sha256), { signal });
  if (!response.ok) throw new Error(response.statusText);
  return new Uint8Array(await response.arrayBuffer());
}
