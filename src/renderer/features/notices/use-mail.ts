import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { safeFileName } from '#renderer/features/notices/safe-file-name.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

export interface Mail {
  /** In the system's mail program: the text alone. */
  readonly open: (mailto: string) => void;
  /** As a file with the PDF in it, which a mail program opens to be sent. */
  readonly save: (recipientId: string, customer: string) => void;
}

/** The notice to one customer as a mail. Sending it is left to the mail program. */
export function useMail(): Mail {
  const { t, explain } = useTexts();
  const { mutateAsync: openMail } = useCommand('shell.openMail');
  const { mutateAsync: chooseSave } = useCommand('shell.chooseSave');
  const { mutateAsync: write } = useCommand('notices.exportMail');
  const { mutateAsync: showInFolder } = useCommand('shell.showInFolder');
  const told = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => showToast({ tone: 'bad', text: explain(error) }));
  const save = async (recipientId: string, customer: string) => {
    const suggestedName = safeFileName(t('notices.mail.name', { customer }), '.eml');
    const place = await chooseSave({ input: { purpose: 'mail', suggestedName } });
    if (!place) return;
    await write({ input: { recipientId, out: place.file } });
    const onAction = () => told(showInFolder({ input: { file: place.file } }));
    const action = { label: t('document.showFolder'), onAction };
    showToast({ tone: 'ok', text: t('notices.mail.saved', { file: place.name }), action });
  };
  return {
    open: (mailto) => told(openMail({ input: { mailto } })),
    save: (recipientId, customer) => told(save(recipientId, customer)),
  };
}
