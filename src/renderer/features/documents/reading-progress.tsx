import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useBackgroundReading } from '#renderer/features/documents/background-reading.ts';

/** Reads documents in the background, and says so while it does. */
export function ReadingProgress({ records }: { records: RegisterRecords }) {
  const { t } = useTexts();
  const progress = useBackgroundReading(records);
  if (!progress) return null;
  const { done, total } = progress;
  return <span>{t('documents.readingProgress', { done: Math.min(done + 1, total), total })}</span>;
}
