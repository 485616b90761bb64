import { useState } from 'react';
import { Ellipsis, FolderArchive, Trash2, Undo2, XCircle } from 'lucide-react';
import type { Organisation } from '#shared/model/organisation.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { EvidenceDialog } from '#renderer/features/notices/evidence-dialog.tsx';
import { isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { today } from '#renderer/features/register/today.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

/** What can be done with a notice as a whole: save its evidence, withdraw it, or remove it while nobody has been told. */
export function NoticeMenu({ parts, organisation }: { parts: NoticeParts; organisation: Organisation }) {
  const { t, explain } = useTexts();
  const navigate = useNavigate();
  const remove = useRemoval('notices.remove');
  const { mutateAsync: update } = useCommand('notices.update');
  const say = useUndoToast();
  const [isSaving, setSaving] = useState(false);
  const { notice, state } = parts;
  const { id, title, withdrawnOn } = notice;
  const withdraw = (on: string | null) =>
    void update({ input: { id, patch: { withdrawnOn: on } } }).then(
      ({ revision }) => say(t(on === null ? 'notices.unwithdrawn' : 'notices.withdrawn', { title }), revision),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
  const removeIt = () => {
    navigate('notices');
    remove({ id }, t('notices.removed', { title }));
  };
  const withdrawing: MenuAction[] =
    withdrawnOn !== null
      ? [{ id: 'unwithdraw', label: t('notices.unwithdraw'), icon: Undo2, onAction: () => withdraw(null) }]
      : state === 'done'
        ? []
        : [{ id: 'withdraw', label: t('notices.withdraw'), icon: XCircle, onAction: () => withdraw(today()) }];
  const removing: MenuAction[] = isTold(parts)
    ? []
    : [{ id: 'remove', label: t('notices.remove'), icon: Trash2, isDanger: true, onAction: removeIt }];
  const evidence: MenuAction[] = isTold(parts)
    ? [{ id: 'evidence', label: t('notices.evidence'), icon: FolderArchive, onAction: () => setSaving(true) }]
    : [];
  return (
    <Editable>
      <Menu label={title} actions={[...evidence, ...withdrawing, ...removing]}>
        <IconButton icon={Ellipsis} label={t('notices.more')} />
      </Menu>
      {isSaving && <EvidenceDialog notice={notice} organisation={organisation} onClose={() => setSaving(false)} />}
    </Editable>
  );
}
