import { useRef, useState, type KeyboardEvent } from 'react';

/**
 * Called with a changed text on Enter or when the field is left. Answers with what is wrong, or nothing when it is saved
 * and the value (or the query behind it) is up to date.
 */
export type SaveText = (value: string) => Promise<string | undefined>;

/**
 * What is typed in a text that is edited in place: Enter or leaving saves, Shift+Enter breaks the line, Esc takes back.
 * Without a draft the field follows the record: undo and saves from elsewhere show at once.
 */
export function useDraft(value: string, onSave: SaveText) {
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const saving = useRef<string>(undefined);
  const takeBack = () => {
    setDraft(undefined);
    setError(undefined);
  };
  const save = async (): Promise<void> => {
    if (draft === undefined || draft === value) return takeBack();
    // Enter saves, and leaving the field a moment later must not save the same text again.
    if (saving.current === draft) return;
    saving.current = draft;
    const refusal = await onSave(draft).finally(() => (saving.current = undefined));
    setError(refusal);
    if (refusal === undefined) setDraft((now) => (now === draft ? undefined : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that confirms a composed letter is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      takeBack();
    }
  };
  return { shown: draft ?? value, isTyped: draft !== undefined, error, write: setDraft, save, onKeyDown };
}
