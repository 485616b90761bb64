import type { Finding } from '#shared/model/finding.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** Counts a finding again that was set aside. */
export function useResume(): (finding: Finding) => void {
  const { t, explain } = useTexts();
  const { mutate } = useCommand('checks.resume');
  const say = useUndoToast();
  return ({ setAside }) => {
    if (!setAside) return;
    mutate(
      { input: { id: setAside.id } },
      {
        onSuccess: ({ revision }) => say(t('findings.resumed'), revision),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
  };
}
