import type { CallInput } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

type Announcing = CallInput<'notices.announce'>;
/** To a notice that is there, or to a new one of this title. */
export type AnnounceIn = Announcing['notice'];

/** Adds changes to a notice or to a new one, with those whom they concern, as one edit, and shows it. */
export function useAnnounce(): (
  changes: readonly Announcing['changes'][number][],
  notice: AnnounceIn,
) => Promise<void> {
  const { explain } = useTexts();
  const { mutateAsync } = useCommand('notices.announce');
  const navigate = useNavigate();
  return (changes, notice) =>
    mutateAsync({
      input: { notice, changes: changes.map(({ kind, processingId }) => ({ kind, processingId })) },
    }).then(
      ({ id }) => navigate('notices', { recordId: id }),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
}
