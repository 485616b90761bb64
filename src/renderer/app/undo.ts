import type { MessageKey } from '#shared/messages/translate.ts';
import type { RegisterState } from '#shared/model/register-state.ts';
import { call } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

type Direction = 'undo' | 'redo';

const done: Record<Direction, MessageKey> = { undo: 'undo.undone', redo: 'undo.redone' };

/** One step after another, whoever asks: each message names the edit that its own step took back. */
let latest = Promise.resolve();

/** Steps back and forth through the register's edits and says what each step did. */
export function useUndo(): Readonly<Record<Direction, () => Promise<void>>> {
  const { t, explain } = useTexts();
  const undo = useCommand('register.undo');
  const redo = useCommand('register.redo');
  const step = async (direction: Direction): Promise<void> => {
    try {
      const state = await call('register.state', undefined);
      const edit = state?.[direction];
      await (direction === 'undo' ? undo : redo).mutateAsync({ input: undefined });
      if (edit) showToast({ tone: 'neutral', text: t(done[direction], { edit: stepText(edit, t) }) }, 'undo');
    } catch (error) {
      showToast({ tone: 'neutral', text: explain(error) }, 'undo');
    }
  };
  const queue = (direction: Direction) => () => (latest = latest.then(() => step(direction)));
  return { undo: queue('undo'), redo: queue('redo') };
}

/** An edit in the middle of a sentence, with what it was about: "edited a sub-processor: Kattegatt Drift AB". */
export function stepText({ action, subject }: NonNullable<RegisterState['undo']>, t: Texts['t']): string {
  const edit = inSentence(t(`revision.${action}`));
  return subject === '' ? edit : t('undo.about', { edit, subject });
}

export const inSentence = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
