import { Button as AriaButton } from 'react-aria-components';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/start/recent-registers.module.css';

/** How many are shown; the menu has the rest. */
const shownCount = 5;

export function RecentRegisters({ onOpen }: { onOpen: (file: NamedFile) => void }) {
  const { t } = useTexts();
  const recent = useCall('shell.recent', undefined).data ?? [];
  if (recent.length === 0) return null;
  return (
    <section>
      <h2 className={classes(css, 'heading')}>{t('start.recent')}</h2>
      <ul>
        {recent.slice(0, shownCount).map(({ file, name, folder, exists }) => (
          <li key={file}>
            <AriaButton onPress={() => onOpen({ file, name })} className={classes(css, 'register')}>
              <span className={classes(css, 'name')}>{name}</span>
              <span className={classes(css, 'folder')}>{folder}</span>
              {!exists && <Status tone="bad">{t('start.recent.missing')}</Status>}
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
