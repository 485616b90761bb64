import { useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/ipc/result.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ListSource } from '#renderer/features/importing/list-source.tsx';
import type { PastedList } from '#renderer/features/importing/pasted-list.ts';
import { Review } from '#renderer/features/importing/review.tsx';

export interface ImportOutcome {
  processings: number;
  subProcessors: number;
}

interface ImportViewProps {
  /** Null: nothing was taken in. */
  onDone: (outcome: ImportOutcome | null) => void;
  initialFile?: NamedFile;
  initialText?: string;
  /** The same list as the clipboard had it with its table. */
  initialHtml?: string;
}

/** Taking in a list: paste or open, review, apply. Nothing is stored before the last step. */
export function ImportView({ onDone, initialFile, initialText, initialHtml }: ImportViewProps) {
  const texts = useTexts();
  const [pasted, setPasted] = useState<PastedList>({
    text: initialText ?? '',
    ...(initialHtml !== undefined && { html: initialHtml }),
  });
  const [plan, setPlan] = useState<ImportPlan>();
  const read = useCommand('importing.read');
  const [fraction, setFraction] = useState<number>();
  const reading = useRef<AbortController>(undefined);

  const readSource = (source: PastedList | { file: NamedFile['file'] }): void => {
    reading.current = new AbortController();
    const { signal } = reading.current;
    const onProgress = ({ done, total }: Progress): void => setFraction(total > 0 ? done / total : undefined);
    read.mutate(
      { input: { language: texts.language, source }, options: { signal, onProgress } },
      { onSuccess: setPlan, onSettled: () => setFraction(undefined) },
    );
  };

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    if (initialFile) readSource({ file: initialFile.file });
    else if (pasted.text !== '') readSource(pasted);
  });

  if (plan) return <Review plan={plan} onBack={() => setPlan(undefined)} onDone={onDone} />;
  return (
    <ListSource
      pasted={pasted}
      onPasted={setPasted}
      onRead={readSource}
      onCancel={() => onDone(null)}
      {...(fraction !== undefined && { fraction })}
      {...(read.isPending && { onStop: () => reading.current?.abort() })}
      {...(read.error && { failure: texts.explain(read.error) })}
      onEdit={read.reset}
    />
  );
}
