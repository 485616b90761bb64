import { FileText } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/features/notices/stored-file-button.module.css';

interface StoredFileButtonProps {
  sha256: string;
  name: string;
}

/** A file that the register keeps, by its name, which may be long; opened in the system's program. */
export function StoredFileButton({ sha256, name }: StoredFileButtonProps) {
  const { t } = useTexts();
  const { open } = useDocumentActions({ sha256, name });
  return (
    <button
      type="button"
      aria-label={t('notices.file.open', { name })}
      className={classes(css, 'button')}
      onClick={() => void open()}
    >
      <Icon icon={FileText} size={14} />
      <span>{name}</span>
    </button>
  );
}
