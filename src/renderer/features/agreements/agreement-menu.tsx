import { CopyPlus, Ellipsis, Trash2 } from 'lucide-react';
import type { Agreement } from '#shared/model/agreement.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface AgreementMenuProps {
  agreement: Agreement;
  /** Only the newest version can be renewed. */
  isNewest: boolean;
  onRenewed: (id: string) => void;
}

/** What can be done with an agreement as a whole. */
export function AgreementMenu({ agreement, isNewest, onRenewed }: AgreementMenuProps) {
  const { t, explain } = useTexts();
  const renewal = useCommand('agreements.renew');
  const remove = useRemoval('agreements.remove');
  const { id, title } = agreement;
  const renew = () =>
    void renewal.mutateAsync({ input: { id } }).then(
      (added) => onRenewed(added.id),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
  const label = t('agreements.more', { title });
  return (
    <Editable>
      <Menu
        label={label}
        actions={[
          ...(isNewest ? [{ id: 'renew', label: t('agreements.renew'), icon: CopyPlus, onAction: renew }] : []),
          {
            id: 'remove',
            label: t('agreements.remove'),
            icon: Trash2,
            isDanger: true,
            onAction: () => remove({ id }, t('agreements.removed', { title })),
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={label} />
      </Menu>
    </Editable>
  );
}
