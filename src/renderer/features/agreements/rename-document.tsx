import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';

interface RenameDocumentProps {
  document: AttachedDocument;
  onClose: () => void;
}

/** Asks for another name of a document; the file itself is never changed. */
export function RenameDocument({ document: { id, name }, onClose }: RenameDocumentProps) {
  const { t } = useTexts();
  const update = useSave('agreements.updateDocument');
  return (
    <NameDialog
      initial={name}
      texts={{
        title: t('agreements.document.rename.title'),
        label: t('field.agreementDocument.name'),
        add: t('agreements.document.rename.save'),
        cancel: t('action.cancel'),
        close: t('action.close'),
        missing: t('agreements.document.nameMissing'),
      }}
      onAdd={(chosen) => update({ id, patch: { name: chosen.trim() } })}
      onClose={onClose}
    />
  );
}
