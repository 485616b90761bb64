import type { Finding } from '#shared/model/finding.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** Counts a finding again that was set aside. */
export function useResume(): (finding: Finding) => void {
  const { t, explain } = useTexts();
  const { mutateAsync } = useCommand('checks.resume');
  const say = useUndoToast();
  return ({ setAside }) => {
    if (!setAside) return;
    // Not by callbacks of `mutate`: they are dropped when the finding leaves the list that the button is in.
    void mutateAsync({ input: { id: setAside.id } }).then(
      ({ revision }) => say(t('findings.resumed'), revision),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
  };
}
