import { useShowAsOf } from '#renderer/app/as-of.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { keptText } from '#renderer/features/history/kept-text.ts';
import { useBringBack } from '#renderer/features/history/use-bring-back.ts';

/** Makes the register what it was after a revision, by a new revision that can be undone; the window shows today again. */
export function useRestoreRegister(): (revision: number) => Promise<void> {
  const texts = useTexts();
  const { t } = texts;
  const show = useShowAsOf();
  const bringBack = useBringBack('history.restoreRegister');
  return async (number) => {
    const isDone = await bringBack(
      { revision: number },
      {
        done: ({ kept }) =>
          kept.length === 0
            ? t('restore.register.done', { number })
            : t('restore.register.kept', { number, kept: keptText(kept, texts) }),
        already: t('restore.register.already'),
      },
    );
    if (isDone) show(null);
  };
}
