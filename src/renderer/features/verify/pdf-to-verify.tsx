import { FolderOpen } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DropZone } from '#renderer/ui/drop-zone.tsx';

interface PdfToVerifyProps {
  /** A report is shown below; the next file needs less room. */
  isCompact: boolean;
  onChoose: () => void;
  /** The dropped files, and how many dropped things were none. */
  onFiles: (files: File[], refused: number) => void;
}

/** Where to drop a PDF; the whole room takes one as well. */
export function PdfToVerify({ isCompact, onChoose, onFiles }: PdfToVerifyProps) {
  const { t } = useTexts();
  return (
    <DropZone
      shape={isCompact ? 'line' : 'area'}
      label={t('verify.drop')}
      {...(!isCompact && { description: t('verify.drop.description') })}
      onFiles={onFiles}
      action={
        !isCompact && (
          <Button kind="primary" icon={FolderOpen} onPress={onChoose}>
            {t('verify.choose')}
          </Button>
        )
      }
    />
  );
}
