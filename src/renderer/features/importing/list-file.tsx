import { FolderOpen } from 'lucide-react';
import type { FileRef } from '#shared/ipc/route.ts';
import { grantFile } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DropZone } from '#renderer/ui/drop-zone.tsx';

interface ListFileProps {
  /** Which files can be read. */
  kinds: string;
  onFile: (file: FileRef) => void;
  onRefuse: (why: string) => void;
  isDisabled: boolean;
}

export function ListFile({ kinds, onFile, onRefuse, isDisabled }: ListFileProps) {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const choose = async () => {
    try {
      const [chosen] = await chooseFiles.mutateAsync({ input: { purpose: 'list' } });
      if (chosen) onFile(chosen.file);
    } catch (error) {
      onRefuse(explain(error));
    }
  };
  const takeDropped = async (files: File[], refused: number) => {
    const [file, ...others] = files;
    if (others.length > 0) return onRefuse(t('takeIn.drop.one'));
    if (!file || refused > 0) return onRefuse(t('takeIn.drop.refused'));
    try {
      onFile(await grantFile(file));
    } catch (error) {
      onRefuse(explain(error));
    }
  };
  return (
    <DropZone
      shape="line"
      label={t('takeIn.drop.label')}
      description={kinds}
      onFiles={(files, refused) => void takeDropped(files, refused)}
      isDisabled={isDisabled}
      action={
        <Button icon={FolderOpen} onPress={() => void choose()} isDisabled={isDisabled}>
          {t('takeIn.drop.open')}
        </Button>
      }
    />
  );
}
