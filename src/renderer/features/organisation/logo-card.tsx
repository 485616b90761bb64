import { ImageUp } from 'lucide-react';
import type { Organisation } from '#shared/model/organisation.ts';
import { documentAddress } from '#renderer/app/document-address.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/organisation/logo-card.module.css';

/** The logo, a document of the register, and how to change it. */
export function LogoCard({ organisation: { name, logoSha256 } }: { organisation: Organisation }) {
  const { t } = useTexts();
  const { choose, remove, isBusy } = useLogo();
  return (
    <Card title={t('field.logoSha256')}>
      <p className={classes(css, 'lead')}>{t('organisation.logo.lead')}</p>
      {logoSha256 !== null && (
        <img
          src={documentAddress(logoSha256)}
          alt={t('organisation.logo.of', { name })}
          className={classes(css, 'logo')}
        />
      )}
      <Editable>
        <div className={classes(css, 'actions')}>
          <Button icon={ImageUp} isDisabled={isBusy} onPress={() => void choose()}>
            {t(logoSha256 === null ? 'organisation.logo.choose' : 'organisation.logo.replace')}
          </Button>
          {logoSha256 !== null && (
            <Button kind="bare" isDisabled={isBusy} onPress={() => void remove()}>
              {t('organisation.logo.remove')}
            </Button>
          )}
        </div>
      </Editable>
    </Card>
  );
}

function useLogo() {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const setLogo = useCommand('organisation.setLogo');
  const undoToast = useUndoToast();
  const refuse = (error: unknown) => showToast({ tone: 'bad', text: explain(error) });
  const choose = async () => {
    try {
      const [chosen] = await chooseFiles.mutateAsync({ input: { purpose: 'logo' } });
      if (chosen) await setLogo.mutateAsync({ input: { file: chosen.file } });
    } catch (error) {
      refuse(error);
    }
  };
  const remove = () =>
    setLogo
      .mutateAsync({ input: { file: null } })
      .then(({ revision }) => undoToast(t('organisation.logo.removed'), revision), refuse);
  return { choose, remove, isBusy: chooseFiles.isPending || setLogo.isPending };
}
