import { useState } from 'react';
import { FolderOutput } from 'lucide-react';
import type { Organisation } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSigning } from '#renderer/features/annexes/signing-choice.tsx';
import { PaperDialog } from '#renderer/features/notices/paper-dialog.tsx';
import { safeFileName } from '#renderer/features/notices/safe-file-name.ts';
import { useWriting } from '#renderer/features/notices/use-writing.ts';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { readDate } from '#renderer/ui/iso-date.ts';

interface WriteFolderProps {
  /** The notice's, for the folder. */
  title: string;
  recipientIds: readonly string[];
  organisation: Organisation;
}

/** Opens the dialog that writes the notice for several customers into a folder. */
export function WriteFolder(props: WriteFolderProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={FolderOutput} onPress={() => setOpen(true)}>
        {t('notices.folder')}
      </Button>
      {isOpen && <WriteFolderDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function WriteFolderDialog({ title, recipientIds, organisation, onClose }: WriteFolderProps & { onClose: () => void }) {
  const { t } = useTexts();
  const signing = useSigning();
  const [date, setDate] = useState(today());
  const count = recipientIds.length;
  const writing = useWriting('notices.export', {
    said: (_written, folder) => t('notices.folder.done', { count, folder }),
    onDone: onClose,
  });
  // Deadlines count from the day of sending, which may be tomorrow.
  const sentOn = readDate(date) ?? null;
  const start = () =>
    writing.start({ purpose: 'noticeFolder', suggestedName: safeFileName(title) }, (folder) => ({
      recipientIds: [...recipientIds],
      folder,
      sentOn,
      identity: signing.use(),
    }));
  return (
    <PaperDialog
      title={t('notices.folder.title', { count })}
      text={t('notices.folder.text')}
      startLabel={t('notices.folder.start')}
      organisation={organisation}
      signing={signing}
      writing={writing}
      isDisabled={sentOn === null}
      onStart={start}
      onClose={onClose}
    >
      <DateField
        label={t('notices.folder.sentOn')}
        description={t('notices.folder.sentOn.help')}
        placeholder={t('agreements.date.placeholder')}
        calendarLabel={t('notices.markSent.calendar')}
        value={date}
        onChange={setDate}
        error={sentOn === null ? t('agreements.date.wrong') : undefined}
      />
    </PaperDialog>
  );
}
