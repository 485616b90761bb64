import type { Attach } from '#renderer/features/agreements/use-attach.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

/** How far an attach has come, with the way to stop it; nothing while none is going on. */
export function AttachProgress({ attach: { progress, cancel } }: { attach: Pick<Attach, 'progress' | 'cancel'> }) {
  const { t, bytes } = useTexts();
  if (!progress) return null;
  if (progress.files === 0) return <Progress label={t('agreements.preparing')} />;
  const { done, total } = progress.progress ?? { done: 0, total: 0 };
  return (
    <Progress
      label={t('agreements.attaching', { count: progress.files })}
      {...(total > 0 && { fraction: done / total, valueText: `${bytes(done)} / ${bytes(total)}` })}
      onCancel={cancel}
      cancelLabel={t('action.cancel')}
    />
  );
}
