import { useState } from 'react';
import { FolderArchive } from 'lucide-react';
import type { CalendarFace } from '#shared/model/due.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';
import { FaceChoice } from '#renderer/app/face-choice.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { useVendorFile, type VendorFile } from '#renderer/features/agreements/use-vendor-file.ts';
import css from '#renderer/features/agreements/vendor-file-dialog.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';

interface VendorFileDialogProps {
  subProcessor: SubProcessor;
  onClose: () => void;
}

/** Opens the dialog. */
export function ExportVendorFile({ subProcessor }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={FolderArchive} onPress={() => setOpen(true)}>
        {t('vendorFile.export')}
      </Button>
      {isOpen && <VendorFileDialog subProcessor={subProcessor} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Asks in which form and for whose eyes, then for a place, and writes the sub-processor's file there. */
export function VendorFileDialog({ subProcessor, onClose }: VendorFileDialogProps) {
  const { t, language } = useTexts();
  const [form, setForm] = useState<'zip' | 'folder'>('zip');
  const [face, setFace] = useState<CalendarFace>('public');
  const file = useVendorFile(subProcessor.id, onClose);
  const { legalName, disclosure, publicLabel } = subProcessor;
  const isHidden = disclosure === 'masked' && face === 'public';
  const label = shownText(publicLabel, language)?.text ?? t('vendorFile.unlabelled');
  const close = () => {
    file.cancel();
    onClose();
  };
  return (
    <Dialog
      title={t('vendorFile.title', { name: legalName })}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={close}>{t('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={file.isPending}
            onPress={() => file.start({ form, face }, isHidden ? label : legalName)}
          >
            {t('vendorFile.start')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'body')}>
        <p>{t('vendorFile.contents')}</p>
        <FaceChoice texts="vendorFile.face" value={face} onChange={setFace} isDisabled={file.isPending} />
        {isHidden && (
          <Notice tone="warn" title={t('vendorFile.mayName.title')}>
            {t('vendorFile.mayName', { label })}
          </Notice>
        )}
        <RadioCards
          label={t('vendorFile.form')}
          value={form}
          onChange={setForm}
          isRow
          isDisabled={file.isPending}
          options={[
            { id: 'zip', label: t('vendorFile.form.zip'), description: t('vendorFile.form.zip.help') },
            { id: 'folder', label: t('vendorFile.form.folder'), description: t('vendorFile.form.folder.help') },
          ]}
        />
        <VendorFileState file={file} />
      </div>
    </Dialog>
  );
}

function VendorFileState({ file: { error, isWriting, progress, cancel } }: { file: VendorFile }) {
  const { t, explain, bytes } = useTexts();
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <>
      {error && (
        <Notice tone="bad" role="alert" title={t('vendorFile.failed')}>
          {explain(error)}
        </Notice>
      )}
      {isWriting && (
        <Progress
          label={t('vendorFile.working')}
          {...(total > 0 && { fraction: done / total, valueText: `${bytes(done)} / ${bytes(total)}` })}
          onCancel={cancel}
          cancelLabel={t('action.cancel')}
        />
      )}
    </>
  );
}
