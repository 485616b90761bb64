import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** Decides which customers are told, and says so with an offer to take it back. */
export function useRecipients({
  notice,
}: NoticeParts): (customerIds: readonly string[], text: string) => Promise<void> {
  const { explain } = useTexts();
  const { mutateAsync } = useCommand('notices.setRecipients');
  const say = useUndoToast();
  return (customerIds, text) =>
    mutateAsync({ input: { noticeId: notice.id, customerIds: [...customerIds] } }).then(
      ({ revision }) => say(text, revision),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
}
