import { useRef, useState } from 'react';
import type { Progress } from '#shared/ipc/result.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { useCommand } from '#renderer/app/register-data.ts';

export function useAttach() {
  const command = useCommand('agreements.attach');
  const [progress, setProgress] = useState<Progress | null>(null);
  const abort = useRef<AbortController>(undefined);
  const attach = async (subProcessorId: string, files: FileRef[], agreementId: string | null = null) => {
    abort.current = new AbortController();
    await command.mutateAsync({
      input: { subProcessorId, agreementId, files },
      options: { onProgress: setProgress, signal: abort.current.signal },
    });
  };
  return { attach, progress, cancel: () => abort.current?.abort() };
}
