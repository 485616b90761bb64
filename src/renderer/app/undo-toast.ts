import { call } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndo } from '#renderer/app/undo.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/**
 * Says that a revision was made and offers to take it back as long as nothing else has been changed. Where something went
 * wrong with a part of it, it says what, and stays.
 */
export function useUndoToast(): (text: string, revision: number | null, problems?: readonly string[]) => void {
  const { t } = useTexts();
  const { undo } = useUndo();
  const takeBack = async (revision: number): Promise<void> => {
    const state = await call('register.state', undefined);
    if (state?.undo?.revision === revision) await undo();
    else showToast({ tone: 'neutral', text: t('undo.otherEdits') }, 'undo');
  };
  return (text, revision, problems = []) =>
    showToast(
      {
        tone: problems.length > 0 ? 'bad' : 'ok',
        text,
        ...(problems.length > 0 && { list: problems }),
        ...(revision !== null && { action: { label: t('undo.offer'), onAction: () => void takeBack(revision) } }),
      },
      'undo',
    );
}
