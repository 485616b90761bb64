import type { ChangeNotice } from '#shared/model/change-notice.ts';
import type { Organisation } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSigning } from '#renderer/features/annexes/signing-choice.tsx';
import { PaperDialog } from '#renderer/features/notices/paper-dialog.tsx';
import { safeFileName } from '#renderer/features/notices/safe-file-name.ts';
import { useWriting } from '#renderer/features/notices/use-writing.ts';
import { today } from '#renderer/features/register/today.ts';

interface EvidenceDialogProps {
  notice: ChangeNotice;
  organisation: Organisation;
  onClose: () => void;
}

/** Writes what proves a notice: what was announced to whom, when, and the answers, with all documents. */
export function EvidenceDialog({ notice, organisation, onClose }: EvidenceDialogProps) {
  const { t, language } = useTexts();
  const signing = useSigning();
  const writing = useWriting('notices.evidence', {
    said: ({ files }, file) => t('notices.evidence.done', { count: files, file }),
    onDone: onClose,
  });
  const start = () => {
    const suggestedName = safeFileName(t('notices.evidence.name', { title: notice.title, date: today() }), '.zip');
    writing.start({ purpose: 'evidence', suggestedName }, (out) => ({
      noticeId: notice.id,
      out,
      language,
      identity: signing.use(),
    }));
  };
  return (
    <PaperDialog
      title={t('notices.evidence.title')}
      text={t('notices.evidence.text')}
      startLabel={t('notices.evidence.start')}
      organisation={organisation}
      signing={signing}
      writing={writing}
      onStart={start}
      onClose={onClose}
    />
  );
}
