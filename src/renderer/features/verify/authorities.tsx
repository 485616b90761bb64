import { Plus, X } from 'lucide-react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

interface AuthoritiesProps {
  authorities: readonly NamedFile[];
  onChange: (authorities: readonly NamedFile[]) => void;
  onRefuse: (why: string) => void;
}

/** Whose certificates count as proof of a signer's name, for as long as the view is open. */
export function Authorities({ authorities, onChange, onRefuse }: AuthoritiesProps) {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const add = () =>
    chooseFiles.mutate(
      { input: { purpose: 'authorities' } },
      {
        onSuccess: (chosen) => {
          const known = new Set(authorities.map(({ file }) => file));
          const added = chosen.filter(({ file }) => !known.has(file));
          if (added.length > 0) onChange([...authorities, ...added]);
        },
        onError: (error) => onRefuse(explain(error)),
      },
    );
  return (
    <Card
      title={t('verify.authorities')}
      aside={
        <Button kind="bare" icon={Plus} onPress={add}>
          {t('verify.authorities.add')}
        </Button>
      }
    >
      <p className={classes(css, 'muted')}>{t('verify.authorities.help')}</p>
      {authorities.length > 0 && (
        <ul className={classes(css, 'authorities')}>
          {authorities.map((authority) => (
            <li key={authority.file} className={classes(css, 'authority')}>
              {authority.name}
              <IconButton
                icon={X}
                label={t('verify.authorities.remove', { name: authority.name })}
                onPress={() => onChange(authorities.filter(({ file }) => file !== authority.file))}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
