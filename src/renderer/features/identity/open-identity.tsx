import { useState, type SyntheticEvent } from 'react';
import { KeyRound } from 'lucide-react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/identity/identity.module.css';
import type { OpenedIdentity } from '#renderer/features/identity/opened-identity.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

interface OpenIdentityProps {
  lastFile: NamedFile | undefined;
  onOpened: (identity: OpenedIdentity) => void;
  onMake: () => void;
}

/** A PKCS#12 file and its passphrase, opened before anything is signed with it. */
export function OpenIdentity({ lastFile, onOpened, onMake }: OpenIdentityProps) {
  const { t, explain } = useTexts();
  const [file, setFile] = useState(lastFile);
  const [passphrase, setPassphrase] = useState('');
  const describe = useCommand('identity.describe');
  const choose = (chosen: NamedFile) => {
    describe.reset();
    setFile(chosen);
  };
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!file) return;
    describe.mutate(
      { input: { file: file.file, passphrase } },
      { onSuccess: (description) => onOpened({ file, passphrase, description }) },
    );
  };
  const isWrongPassphrase = describe.error?.code === 'WRONG_PASSPHRASE';
  return (
    <form className={classes(css, 'form')} onSubmit={open}>
      <IdentityFile file={file} onChosen={choose} onMake={onMake} />
      <p className={classes(css, 'muted')}>{t('identity.help')}</p>
      {describe.error && !isWrongPassphrase && (
        <p role="alert" className={classes(css, 'error')}>
          {explain(describe.error)}
        </p>
      )}
      {file && (
        <div className={classes(css, 'open')}>
          <TextField
            type="password"
            label={t('identity.passphrase')}
            description={t('identity.passphrase.help')}
            value={passphrase}
            onChange={(text) => {
              describe.reset();
              setPassphrase(text);
            }}
            error={isWrongPassphrase ? explain(describe.error) : undefined}
            autoComplete="off"
          />
          <Button type="submit" isDisabled={describe.isPending}>
            {t('identity.open')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface IdentityFileProps {
  file: NamedFile | undefined;
  onChosen: (file: NamedFile) => void;
  onMake: () => void;
}

function IdentityFile({ file, onChosen, onMake }: IdentityFileProps) {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const choose = () =>
    chooseFiles.mutate({ input: { purpose: 'identity' } }, { onSuccess: ([chosen]) => chosen && onChosen(chosen) });
  return (
    <div className={classes(css, 'file')}>
      <span className={classes(css, 'label')}>{t('identity.file')}</span>
      <span className={classes(css, file ? 'chosen' : 'muted')}>{file?.name ?? t('identity.none')}</span>
      <Button icon={KeyRound} onPress={choose}>
        {t('identity.choose')}
      </Button>
      <Button onPress={onMake}>{t('identity.make')}</Button>
      {chooseFiles.error && (
        <p role="alert" className={classes(css, 'error')}>
          {explain(chooseFiles.error)}
        </p>
      )}
    </div>
  );
}
