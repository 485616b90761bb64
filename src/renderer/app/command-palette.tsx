import { useRef, useState } from 'react';
import { Autocomplete, Header, Menu, MenuItem, MenuSection, useFilter } from 'react-aria-components';
import type { SearchHit } from '#shared/model/search-hit.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { commandNames } from '#renderer/app/command-names.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/app/command-palette.module.css';

interface CommandPaletteProps {
  commands: Commands;
  /** Shows a record; null where no register is open. */
  goTo: ((hit: SearchHit) => void) | null;
  onClose: () => void;
}

/** All commands and all records by name: type a part of it, Enter does it or goes there. */
export function CommandPalette({ commands, goTo, onClose }: CommandPaletteProps) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState('');
  const available = useCommandsNamed(wanted, commands);
  const hits = useRecordsNamed(wanted, goTo !== null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const run = (key: unknown) => {
    if (isDone.current) return;
    isDone.current = true;
    onClose();
    const command = available.find(([id]) => id === key)?.[0];
    const hit = hits.find((one) => one.recordId === key);
    // The dialog is gone by then, and with it what would hold the keyboard back.
    setTimeout(() => (hit ? goTo?.(hit) : command && commands[command]?.()));
  };
  const runMarked = () => {
    // Enter reaches the marked entry late or not at all where entries came while one typed; right after typing none is marked.
    const marked = document.getElementById(field.current?.getAttribute('aria-activedescendant') ?? '')?.dataset['key'];
    run(marked ?? available[0]?.[0] ?? hits[0]?.recordId);
  };
  return (
    <Dialog title={t('command.palette')} isOpen onClose={onClose} size="medium" closeLabel={t('action.close')}>
      <div className={classes(css, 'palette')}>
        <Autocomplete inputValue={wanted} onInputChange={setWanted}>
          <div className={classes(css, 'search')}>
            <SearchField
              label={t('command.search')}
              placeholder={t('command.search')}
              value={wanted}
              onChange={setWanted}
              onSubmit={runMarked}
              inputRef={field}
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
            {available.length > 0 && <CommandSection commands={available} />}
            {hits.length > 0 && <RecordSection hits={hits} />}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}

function CommandSection({ commands }: { commands: typeof commandNames }) {
  const { t } = useTexts();
  return (
    <MenuSection aria-label={t('palette.commands')}>
      {commands.map(([command, name]) => (
        <MenuItem key={command} id={command} textValue={t(name)} className={classes(css, 'item')}>
          <span>{t(name)}</span>
          <Keys shortcut={shortcutOf(command)} />
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function RecordSection({ hits }: { hits: readonly SearchHit[] }) {
  const { t } = useTexts();
  return (
    <MenuSection>
      <Header className={classes(css, 'heading')}>{t('palette.records')}</Header>
      {hits.map((hit) => (
        <MenuItem key={hit.recordId} id={hit.recordId} textValue={nameOf(hit)} className={classes(css, 'item')}>
          <span className={classes(css, 'title')}>{nameOf(hit)}</span>
          {hit.masked && <Status tone="mask">{t('search.realName')}</Status>}
          <span className={classes(css, 'kind')}>{t(tableName(hit.table))}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function useCommandsNamed(wanted: string, commands: Commands) {
  const { t } = useTexts();
  const { contains } = useFilter({ sensitivity: 'base' });
  return commandNames.filter(
    ([command, name]) => command !== 'view.palette' && commands[command] && contains(t(name), wanted.trim()),
  );
}

/** Enough for a palette; the find field lists more. */
const mostRecords = 12;

function useRecordsNamed(wanted: string, isOpen: boolean): readonly SearchHit[] {
  const text = wanted.trim();
  const asOf = useAsOf();
  const isAsked = isOpen && text !== '';
  const { data } = useCall('search.find', { text, limit: mostRecords, asOf }, { enabled: isAsked, keepPrevious: true });
  return isAsked ? (data?.hits ?? []).filter(({ title }) => title !== '') : [];
}

/** Whose it is stands first: many agreements are called the same. */
const nameOf = ({ owner, title }: SearchHit): string => [owner, title].filter((part) => part !== '').join(' · ');

const Keys = ({ shortcut }: { shortcut: string | undefined }) =>
  shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>;
