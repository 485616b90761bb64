import { FileText } from 'lucide-react';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { Button } from '#renderer/ui/button.tsx';

interface StoredFileButtonProps {
  sha256: string;
  name: string;
}

/** A file that the register keeps, opened in the system's program. */
export function StoredFileButton({ sha256, name }: StoredFileButtonProps) {
  const { open } = useDocumentActions({ sha256, name });
  return (
    <Button kind="bare" icon={FileText} onPress={() => void open()}>
      {name}
    </Button>
  );
}
