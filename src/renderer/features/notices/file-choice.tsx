import { Paperclip, X } from 'lucide-react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { grantFiles } from '#renderer/app/granted-files.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DropHint } from '#renderer/ui/drop-hint.tsx';
import { FileTarget } from '#renderer/ui/file-target.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface FileChoiceProps {
  /** What the file is: "The sent mail or another proof". */
  label: string;
  file: NamedFile | null;
  onChange: (file: NamedFile | null) => void;
}

/** One file that proves something: dropped, pasted or asked for by a dialog. */
export function FileChoice({ label, file, onChange }: FileChoiceProps) {
  const { t, explain } = useTexts();
  const { mutateAsync: chooseFiles } = useCommand('shell.chooseFiles');
  const told = (work: Promise<void>) =>
    void work.catch((error: unknown) => showToast({ tone: 'bad', text: explain(error) }));
  const choose = async () => {
    const [chosen] = await chooseFiles({ input: { purpose: 'proof' } });
    if (chosen) onChange(chosen);
  };
  const take = async (files: readonly File[]) => {
    const granted = await grantFiles(files);
    const [only, ...others] = granted.files;
    if (only && others.length === 0) onChange(only);
    else showToast({ tone: 'neutral', text: t('notices.file.several') });
  };
  return (
    <FileTarget onFiles={(files) => told(take(files))}>
      <div role="group" aria-label={label} className={classes(css, 'file')}>
        <span className={classes(css, 'label')}>{label}</span>
        {file ? (
          <p className={classes(css, 'chosen')}>
            <Icon icon={Paperclip} size={14} />
            <span className={classes(css, 'name')}>{file.name}</span>
            <IconButton icon={X} label={t('notices.file.remove', { name: file.name })} onPress={() => onChange(null)} />
          </p>
        ) : (
          <DropHint
            shape="line"
            label={t('notices.file.drop')}
            action={<Button onPress={() => told(choose())}>{t('notices.file.choose')}</Button>}
          />
        )}
      </div>
    </FileTarget>
  );
}
