import { useCommand, type Command } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

type RemovalRoute =
  | 'subProcessors.remove'
  | 'processings.remove'
  | 'customers.remove'
  | 'reveals.remove'
  | 'services.remove'
  | 'agreements.remove'
  | 'profiles.remove'
  | 'annexes.removeCopy'
  | 'notices.remove'
  | 'notices.removeChange'
  | 'authorities.distrust';

/** Removes a record without asking first, says so and offers to take it back. */
export function useRemoval<R extends RemovalRoute>(route: R): (input: Command<R>['input'], text: string) => void {
  const { explain } = useTexts();
  const { mutateAsync } = useCommand(route);
  const say = useUndoToast();
  return (input, text) =>
    // Not by callbacks of `mutate`: they are dropped when what was removed takes its button along.
    void mutateAsync({ input }).then(
      ({ revision }) => say(text, revision),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
}
