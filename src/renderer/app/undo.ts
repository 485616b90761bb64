import { useRef } from 'react';
import type { MessageKey } from '#shared/messages/translate.ts';
import { call } from '#renderer/app/client.ts';
import { useCommand, type Command } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

type Direction = 'undo' | 'redo';

const done: Record<Direction, MessageKey> = { undo: 'undo.undone', redo: 'undo.redone' };

/** Steps back and forth through the register's edits and says what each step did. */
export function useUndo(): Readonly<Record<Direction, () => Promise<void>>> {
  const { t, explain } = useTexts();
  const undo = useCommand('register.undo');
  const redo = useCommand('register.redo');
  const latest = useRef(Promise.resolve());
  const step = async (direction: Direction): Promise<void> => {
    try {
      const state = await call('register.state', undefined);
      const edit = state?.[direction];
      await (direction === 'undo' ? undo : redo).mutateAsync({ input: undefined });
      if (edit)
        showToast(
          { tone: 'neutral', text: t(done[direction], { edit: inSentence(t(`revision.${edit.action}`)) }) },
          'undo',
        );
    } catch (error) {
      showToast({ tone: 'neutral', text: explain(error) }, 'undo');
    }
  };
  // One after another: each toast names the edit that its own step took back.
  const queue = (direction: Direction) => () => (latest.current = latest.current.then(() => step(direction)));
  return { undo: queue('undo'), redo: queue('redo') };
}

export const inSentence = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

type RemovalRoute = 'subProcessors.remove' | 'processings.remove' | 'customers.remove';

/** Removes a record without asking and offers to take it back as long as nothing else has been changed. */
export function useRemoval<R extends RemovalRoute>(route: R): (input: Command<R>['input'], text: string) => void {
  const { t, explain } = useTexts();
  const { mutate } = useCommand(route);
  const history = useUndo();
  const takeBack = async (revision: number | null): Promise<void> => {
    const state = await call('register.state', undefined);
    if (state?.undo?.revision === revision) await history.undo();
    else showToast({ tone: 'neutral', text: t('undo.otherEdits') }, 'undo');
  };
  return (input, text) =>
    mutate(
      { input },
      {
        onSuccess: ({ revision }) =>
          showToast(
            { tone: 'ok', text, action: { label: t('undo.offer'), onAction: () => void takeBack(revision) } },
            'undo',
          ),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
}
