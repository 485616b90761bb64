import { useEffect } from 'react';
import type { MenuCommand } from '#shared/ipc/bridge.ts';
import { useAsOf, useShowAsOf } from '#renderer/app/as-of.tsx';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { closeToast, showToast } from '#renderer/ui/toasts.tsx';

/** Commands that change the register or export it as it is now; the past cannot be changed. */
const changing = [
  'subProcessor.new',
  'processing.new',
  'processing.duplicate',
  'records.edit',
  'records.remove',
  'agreement.attach',
  'subProcessor.exportFile',
  'list.takeIn',
  'annex.issue',
  'edit.undo',
  'edit.redo',
  'person.erase',
] as const satisfies readonly MenuCommand[];

/** The commands as they are while the window shows the past: those that change the register say why they do not. */
export function useCommandsOfThePast(commands: Commands): Commands {
  const { t } = useTexts();
  const isPast = useAsOf() !== null;
  const show = useShowAsOf();
  if (!isPast) return commands;
  const refuse = () =>
    showToast(
      { tone: 'neutral', text: t('past.readOnly'), action: { label: t('asOf.back'), onAction: () => show(null) } },
      'past',
    );
  return { ...commands, ...Object.fromEntries(changing.map((command) => [command, refuse])) };
}

/** Where Esc has a meaning of its own. */
const usesEscape = 'input, textarea, aside, [role="grid"], [role="dialog"], [role="menu"], [role="listbox"]';

/** Esc leads back to today; so does leaving the register. */
export function useWayBack(): void {
  const isPast = useAsOf() !== null;
  const show = useShowAsOf();
  useEffect(() => () => show(null), [show]);
  // What a message offers to take back is today's.
  useEffect(() => {
    if (isPast) closeToast('undo');
  }, [isPast]);
  useEffect(() => {
    if (!isPast) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[data-blocking]')) return;
      if (event.target instanceof Element && event.target.closest(usesEscape)) return;
      show(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isPast, show]);
}
