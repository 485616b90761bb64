import { useCommand, useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { folded } from '#shared/model/fold-text.ts';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';

interface NewSubProcessorDialogProps {
  /** The new sub-processor's blank processing. */
  onAdded: (processingId: string) => void;
  onClose: () => void;
}

export function NewSubProcessorDialog({ onAdded, onClose }: NewSubProcessorDialogProps) {
  const { t, explain } = useTexts();
  const add = useCommand('subProcessors.add');
  const records = useRecords();
  const describe = (name: string) => {
    const twin = records?.subProcessors.find(({ legalName }) => folded(legalName) === folded(name.trim()));
    return twin ? t('newSubProcessor.exists', { name: twin.legalName }) : t('newSubProcessor.description');
  };
  return (
    <NameDialog
      texts={{
        title: t('newSubProcessor.title'),
        label: t('field.legalName'),
        add: t('newSubProcessor.add'),
        cancel: t('action.cancel'),
        close: t('action.close'),
        missing: t('record.nameMissing'),
      }}
      describe={describe}
      onAdd={(legalName) =>
        add
          .mutateAsync({ input: { legalName, country: null } })
          .then(({ processingId }) => onAdded(processingId))
          .then(() => undefined, explain)
      }
      onClose={onClose}
    />
  );
}
