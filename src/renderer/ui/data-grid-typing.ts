import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { GridApi } from 'ag-grid-community';
import { flushSync } from 'react-dom';
import type { GridDesk } from '#renderer/ui/data-grid-desk.ts';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** Keys pressed while an edit begins, until its field has the keyboard: a quick typist must not lose them. */
const waiting = new WeakMap<GridApi, Key[]>();
const replaying = new WeakSet<GridApi>();

const isPlayed = (key: string): boolean =>
  key.length === 1 || /^(Enter|Tab|Escape|Backspace|Delete|Home|End|Arrow)/.test(key);

/** A key of an edit whose field is not there yet, or that waits behind such a key. True when it was kept. */
export function keepKey<Row>({ api }: GridDesk<Row>, event: ReactKeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const keys = waiting.get(api) ?? [];
  if (replaying.has(api) || ctrlKey || metaKey || altKey || !isPlayed(key) || event.nativeEvent.isComposing)
    return false;
  if (keys.length === 0 && (hasField() || key === 'Escape')) return false;
  waiting.set(api, [...keys, { key, shiftKey }]);
  return true;
}

/** Forgets what was kept for an edit that has come to nothing. */
export function dropKeys<Row>({ api }: GridDesk<Row>): void {
  if (!replaying.has(api)) waiting.delete(api);
}

/** Plays what was kept, as if it came now: until the next edit begins, whose field goes on with the rest. */
export function replayKeys(api: GridApi): void {
  const [next, ...rest] = waiting.get(api) ?? [];
  if (!next || (api.getEditingCells().length > 0 && !hasField())) return;
  waiting.set(api, rest);
  replaying.add(api);
  try {
    // What a key does must be there before the next one comes, as it is between two real ones.
    flushSync(() => play(next));
  } finally {
    replaying.delete(api);
  }
  replayKeys(api);
}

/** The field of an edit has the keyboard. */
const hasField = (): boolean => document.activeElement?.closest('.ag-popup-editor') != null;

function play({ key, shiftKey }: Key): void {
  const target = document.activeElement;
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  const isLeft = target?.dispatchEvent(event) === true;
  if (!isLeft || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  // What the browser itself does for a real key.
  const end = target.value.length;
  if (key.length === 1) target.setRangeText(key, end, end, 'end');
  else if (key === 'Backspace') target.setRangeText('', Math.max(0, end - 1), end, 'end');
  else return;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
