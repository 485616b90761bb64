import { useSyncExternalStore } from 'react';
import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { Group, UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import css from '#renderer/ui/toasts.module.css';

export interface ToastContent {
  tone: 'ok' | 'bad' | 'neutral';
  text: string;
  action?: { label: string; onAction: () => void };
}

const queue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });
const icons = { ok: CircleCheck, bad: CircleAlert, neutral: Info };

/** Keys of the toasts that the next one about the same thing replaces. */
const keysByTopic = new Map<string, string>();

/**
 * Shows a passing message. Errors and messages with an action stay until closed, others for 5 s (longer under the
 * pointer). A message takes the place of an earlier one on the same topic.
 */
export function showToast(content: ToastContent, topic?: string): void {
  const stays = content.tone === 'bad' || content.action !== undefined;
  if (topic !== undefined) closeToast(topic);
  const key = queue.add(content, stays ? {} : { timeout: 5000 });
  if (topic !== undefined) keysByTopic.set(topic, key);
}

/** Takes away the message on a topic, if it is still there. */
export function closeToast(topic: string): void {
  const key = keysByTopic.get(topic);
  if (key !== undefined) queue.close(key);
  keysByTopic.delete(topic);
}

/** Where toasts appear: once, at the end of the app's frame. Always in the page, so that screen readers hear what comes. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useSyncExternalStore(
    (changed) => queue.subscribe(changed),
    () => queue.visibleToasts,
  );
  return (
    <Group
      aria-label={label}
      aria-live="polite"
      // Stays readable and clickable while a dialog is open.
      data-react-aria-top-layer="true"
      className={classes(css, 'region')}
      onHoverStart={() => queue.pauseAll()}
      onHoverEnd={() => queue.resumeAll()}
      onFocus={() => queue.pauseAll()}
      onBlur={() => queue.resumeAll()}
    >
      {toasts.map(({ key, content }) => (
        <Toast key={key} content={content} closeLabel={closeLabel} onClose={() => queue.close(key)} />
      ))}
    </Group>
  );
}

interface ToastProps {
  content: ToastContent;
  closeLabel: string;
  onClose: () => void;
}

function Toast({ content: { tone, text, action }, closeLabel, onClose }: ToastProps) {
  const act = () => {
    action?.onAction();
    onClose();
  };
  return (
    <div className={classes(css, 'toast', tone)}>
      <Icon icon={icons[tone]} />
      <p className={classes(css, 'text')}>{text}</p>
      {action && (
        <Button kind="bare" onPress={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={closeLabel} onPress={onClose} />
    </div>
  );
}
