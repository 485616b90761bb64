import { useState } from 'react';
import { Autocomplete, Menu, MenuItem, useFilter } from 'react-aria-components';
import { commandNames } from '#renderer/app/command-names.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import css from '#renderer/app/command-palette.module.css';

/** All commands by name: type a part of it, Enter does it. */
export function CommandPalette({ commands, onClose }: { commands: Commands; onClose: () => void }) {
  const { t } = useTexts();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [wanted, setWanted] = useState('');
  const available = commandNames.filter(([command]) => command !== 'view.palette' && commands[command]);
  const run = (key: unknown) => {
    onClose();
    const chosen = available.find(([command]) => command === key)?.[0];
    // The dialog is gone by then, and with it what would hold the keyboard back.
    if (chosen) setTimeout(() => commands[chosen]?.());
  };
  return (
    <Dialog title={t('command.palette')} isOpen onClose={onClose} size="small" closeLabel={t('action.close')}>
      <div className={classes(css, 'palette')}>
        <Autocomplete inputValue={wanted} onInputChange={setWanted} filter={contains}>
          <div className={classes(css, 'search')}>
            <SearchField
              label={t('command.search')}
              placeholder={t('command.search')}
              value={wanted}
              onChange={setWanted}
              clearLabel={t('find.clear')}
              isAutoFocused
            />
          </div>
          <Menu
            aria-label={t('command.palette')}
            onAction={run}
            renderEmptyState={() => <p className={classes(css, 'none')}>{t('command.none')}</p>}
            className={classes(css, 'list')}
          >
            {available.map(([command, name]) => (
              <MenuItem key={command} id={command} textValue={t(name)} className={classes(css, 'item')}>
                <span>{t(name)}</span>
                <Keys shortcut={shortcutOf(command)} />
              </MenuItem>
            ))}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}

const Keys = ({ shortcut }: { shortcut: string | undefined }) =>
  shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>;
