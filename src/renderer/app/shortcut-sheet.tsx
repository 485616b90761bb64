import { isMessageKey } from '#shared/messages/translate.ts';
import { commandNames } from '#renderer/app/command-names.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import css from '#renderer/app/shortcut-sheet.module.css';

/** Keys of the grid and of fields; they are no commands. */
const inPlace = [
  ['Enter, F2', 'shortcuts.edit'],
  ['Tab', 'shortcuts.nextCell'],
  ['Shift Enter', 'shortcuts.lineBreak'],
  ['Esc', 'shortcuts.leave'],
  ['Shift ←↑↓→', 'shortcuts.select'],
  ['Ctrl Shift ←↑↓→', 'shortcuts.selectToEdge'],
  ['Ctrl A', 'shortcuts.selectAll'],
  ['shortcuts.keys.selectRow', 'shortcuts.selectRow'],
  ['shortcuts.keys.addRow', 'shortcuts.addRow'],
  ['Ctrl C, X, V', 'shortcuts.copyPaste'],
  ['Delete', 'shortcuts.empty'],
  ['Shift F10', 'shortcuts.rowMenu'],
  ['← →', 'shortcuts.group'],
] as const;

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const commands = commandNames.flatMap(([command, name]) => {
    const keys = shortcutOf(command);
    return keys === undefined ? [] : [{ keys, name: t(name) }];
  });
  return (
    <Dialog title={t('shortcuts.title')} isOpen onClose={onClose} closeLabel={t('action.close')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than a small window: the keyboard scrolls it from here */}
      <div role="group" aria-label={t('shortcuts.title')} tabIndex={0} className={classes(css, 'columns')}>
        <List title={t('shortcuts.everywhere')} rows={commands} />
        <List
          title={t('shortcuts.inPlace')}
          rows={inPlace.map(([keys, name]) => ({ keys: isMessageKey(keys) ? t(keys) : keys, name: t(name) }))}
        />
      </div>
    </Dialog>
  );
}

function List({ title, rows }: { title: string; rows: readonly { keys: string; name: string }[] }) {
  return (
    <section>
      <h3 className={classes(css, 'title')}>{title}</h3>
      <dl>
        {rows.map(({ keys, name }) => (
          <div key={keys} className={classes(css, 'row')}>
            <dt>{name}</dt>
            <dd>
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
