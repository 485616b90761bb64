import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type FocusEvent, type RefObject } from 'react';
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
  /** What the text announces, a line each. */
  list?: readonly string[];
  action?: { label: string; onAction: () => void };
}

const queue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });
const icons = { ok: CircleCheck, bad: CircleAlert, neutral: Info };

/** Keys of the toasts that the next one about the same thing replaces. */
const keysByTopic = new Map<string, string>();

/**
 * Shows a passing message. An error stays until it is closed, others as long as it takes to read them and to reach what
 * they offer: longer under the pointer and with the keyboard in them (WCAG 2.2.1). So what a message offers must also be
 * had elsewhere. A message takes the place of an earlier one on the same topic.
 */
export function showToast(content: ToastContent, topic?: string): void {
  if (topic !== undefined) closeToast(topic);
  const key = queue.add(content, content.tone === 'bad' ? {} : { timeout: shownFor(content) });
  if (topic !== undefined) keysByTopic.set(topic, key);
}

/** Milliseconds: slow readers take in some 15 characters a second. */
const shownFor = ({ text, action }: ToastContent): number => Math.max(action ? 10_000 : 5000, text.length * 70);

/** Goes on counting. A timer that is told twice to go on would run twice, and stopping it would stop only one of them. */
function resumeAll(): void {
  queue.pauseAll();
  queue.resumeAll();
}

/** Takes away the message on a topic, if it is still there. */
export function closeToast(topic: string): void {
  const key = keysByTopic.get(topic);
  if (key !== undefined) queue.close(key);
  keysByTopic.delete(topic);
}

/**
 * Where toasts appear: once, at the end of the app's frame, which makes room for them so that they cover no button.
 * Always in the page, so that screen readers hear what comes.
 */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useSyncExternalStore(
    (changed) => queue.subscribe(changed),
    () => queue.visibleToasts,
  );
  const region = useRef<HTMLDivElement>(null);
  useRoom(region);
  const wayBack = useWayBack();
  useEffect(() => {
    // A message that goes takes the keyboard and the pointer along without a word.
    if (region.current?.matches(':hover, :focus-within') === false) resumeAll();
  });
  return (
    <Group
      ref={region}
      aria-label={label}
      aria-live="polite"
      // Stays readable and clickable while a dialog is open.
      data-react-aria-top-layer="true"
      className={classes(css, 'region')}
      onHoverStart={() => queue.pauseAll()}
      onHoverEnd={resumeAll}
      onFocus={(event) => {
        queue.pauseAll();
        wayBack.enter(event);
      }}
      onBlur={(event) => {
        resumeAll();
        wayBack.leave(event);
      }}
    >
      {toasts.map(({ key, content }) => (
        <Toast key={key} content={content} closeLabel={closeLabel} onClose={() => queue.close(key)} />
      ))}
    </Group>
  );
}

/** The keyboard that a message takes along when it goes returns to where it was before it came to the messages. */
function useWayBack() {
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    cameFrom.current?.focus();
    cameFrom.current = null;
  });
  const outside = ({ currentTarget, relatedTarget }: FocusEvent): HTMLElement | null =>
    relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget) ? relatedTarget : null;
  return {
    enter: (event: FocusEvent) => {
      cameFrom.current = outside(event) ?? cameFrom.current;
    },
    leave: (event: FocusEvent) => {
      if (outside(event)) cameFrom.current = null;
    },
  };
}

/** Tells the window how high the toasts are. */
function useRoom(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const room = document.documentElement.style;
    const observer = new ResizeObserver(() => room.setProperty('--toasts', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
}

interface ToastProps {
  content: ToastContent;
  closeLabel: string;
  onClose: () => void;
}

function Toast({ content: { tone, text, list, action }, closeLabel, onClose }: ToastProps) {
  const act = () => {
    action?.onAction();
    onClose();
  };
  return (
    <div className={classes(css, 'toast', tone)}>
      <Icon icon={icons[tone]} />
      <div className={classes(css, 'text')}>
        <p>{text}</p>
        {list && (
          // Many scroll, so that the message does not take the window.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
          <ul tabIndex={0} className={classes(css, 'list')}>
            {list.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {action && (
        <Button kind="bare" onPress={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={closeLabel} onPress={onClose} />
    </div>
  );
}
