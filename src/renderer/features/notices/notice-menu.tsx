import { Ellipsis, Trash2, Undo2, XCircle } from 'lucide-react';
import { useCommand } from '#renderer/app/register-data.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { today } from '#renderer/features/register/today.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

/** What can be done with a notice as a whole: withdraw it, or remove it while nobody has been told. */
export function NoticeMenu({ parts }: { parts: NoticeParts }) {
  const { t, explain } = useTexts();
  const navigate = useNavigate();
  const remove = useRemoval('notices.remove');
  const { mutateAsync: update } = useCommand('notices.update');
  const say = useUndoToast();
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
  const actions = [...withdrawing, ...removing];
  if (actions.length === 0) return null;
  return (
    <Editable>
      <Menu label={title} actions={actions}>
        <IconButton icon={Ellipsis} label={t('notices.more')} />
      </Menu>
    </Editable>
  );
}
