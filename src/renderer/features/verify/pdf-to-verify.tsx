import { FolderOpen } from 'lucide-react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { grantFile } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DropZone } from '#renderer/ui/drop-zone.tsx';

interface PdfToVerifyProps {
  /** A report is shown below; the next file needs less room. */
  isCompact: boolean;
  onChoose: () => void;
  onFile: (file: NamedFile) => void;
  onRefuse: (why: string) => void;
}

export function PdfToVerify({ isCompact, onChoose, onFile, onRefuse }: PdfToVerifyProps) {
  const { t, explain } = useTexts();
  const takeDropped = async (files: File[], refused: number) => {
    const [file, ...others] = files;
    if (others.length > 0) return onRefuse(t('verify.one'));
    if (!file || refused > 0) return onRefuse(t('verify.refused'));
    try {
      onFile({ file: await grantFile(file), name: file.name });
    } catch (error) {
      onRefuse(explain(error));
    }
  };
  return (
    <DropZone
      shape={isCompact ? 'line' : 'area'}
      label={t('verify.drop')}
      {...(!isCompact && { description: t('verify.drop.description') })}
      onFiles={(files, refused) => void takeDropped(files, refused)}
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
