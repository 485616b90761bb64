import { useCommand, type Command } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

type RemovalRoute =
  'subProcessors.remove' | 'processings.remove' | 'customers.remove' | 'reveals.remove' | 'services.remove';

/** Removes a record without asking first, says so and offers to take it back. */
export function useRemoval<R extends RemovalRoute>(route: R): (input: Command<R>['input'], text: string) => void {
  const { explain } = useTexts();
  const { mutate } = useCommand(route);
  const say = useUndoToast();
  return (input, text) =>
    mutate(
      { input },
      {
        onSuccess: ({ revision }) => say(text, revision),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
}
