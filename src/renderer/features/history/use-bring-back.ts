import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

type BringingBack = 'history.restoreRecord' | 'history.restoreRegister' | 'history.takeOut';

interface Said<R extends BringingBack> {
  readonly done: (answer: CallOutput<R>) => string;
  /** Nothing was different from what was wanted. */
  readonly already: string;
}

/**
 * Runs a command that brings something back from the past, says what it did and offers to undo it. Answers whether it was
 * carried out.
 */
export function useBringBack<R extends BringingBack>(
  route: R,
): (input: CallInput<R>, said: Said<R>) => Promise<boolean> {
  const { explain } = useTexts();
  const { mutateAsync } = useCommand(route);
  const say = useUndoToast();
  // The promise and not the mutation's callbacks: what was pressed, as a row of the bin, may be gone by then.
  return async (input, { done, already }) => {
    try {
      const answer = await mutateAsync({ input });
      if (answer.revision === null) showToast({ tone: 'neutral', text: already }, 'undo');
      else say(done(answer), answer.revision);
      return true;
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
      return false;
    }
  };
}
