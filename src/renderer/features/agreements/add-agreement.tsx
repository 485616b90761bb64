import { Plus } from 'lucide-react';
import { agreementKind, type AgreementKind } from '#shared/model/agreement.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface AddAgreementProps {
  subProcessorId: string;
  onAdded: (id: string) => void;
}

/** Adds an agreement of a kind, without documents yet; its title is the kind until it is written. */
export function AddAgreement({ subProcessorId, onAdded }: AddAgreementProps) {
  const { t, explain } = useTexts();
  const command = useCommand('agreements.add');
  const add = (kind: AgreementKind) =>
    void command.mutateAsync({ input: { subProcessorId, kind, title: t(`agreements.kind.${kind}`) } }).then(
      ({ id }) => onAdded(id),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
  return (
    <Menu
      label={t('agreements.add')}
      actions={agreementKind.options.map((kind) => ({
        id: kind,
        label: t(`agreements.kind.${kind}`),
        onAction: () => add(kind),
      }))}
    >
      <Button icon={Plus}>{t('agreements.add')}</Button>
    </Menu>
  );
}
