import { useState, type SyntheticEvent } from 'react';
import { Bookmark, X } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { noFilter, type SavedView } from '#shared/model/saved-view.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { isFiltering } from '#renderer/features/register/filter.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/register/saved-views.module.css';

interface SavedViewsProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

/** Filters and groupings under a name, kept in the register. */
export function SavedViews({ records, ui }: SavedViewsProps) {
  const { t } = useTexts();
  return (
    <PopoverButton label={t('views.open')} icon={Bookmark}>
      {(close) => <Views records={records} ui={ui} onDone={close} />}
    </PopoverButton>
  );
}

function Views({ records, ui, onDone }: SavedViewsProps & { onDone: () => void }) {
  const { t, compare } = useTexts();
  const isReadOnly = useReadOnly();
  const show = ({ filter, groupBy }: Pick<SavedView, 'filter' | 'groupBy'>) => {
    ui.setFilter(filter);
    ui.setGroupBy(groupBy);
    onDone();
  };
  const views = records.views.toSorted((a, b) => compare(a.name, b.name));
  const isPlain = !isFiltering(ui.filter) && ui.groupBy === 'none';
  return (
    <div className={classes(css, 'panel')}>
      <ul className={classes(css, 'list')}>
        <li className={classes(css, 'view')}>
          <Button kind="bare" onPress={() => show({ filter: noFilter, groupBy: 'none' })}>
            {t('views.everything')}
          </Button>
        </li>
        {views.map((view) => (
          <li key={view.id} className={classes(css, 'view')}>
            <Button kind="bare" onPress={() => show(view)}>
              {view.name}
            </Button>
            {!isReadOnly && <RemoveView view={view} />}
          </li>
        ))}
      </ul>
      {!isReadOnly &&
        (isPlain ? <p className={classes(css, 'hint')}>{t('views.hint')}</p> : <SaveView ui={ui} onDone={onDone} />)}
    </div>
  );
}

function RemoveView({ view: { id, name } }: { view: SavedView }) {
  const { t, explain } = useTexts();
  const { mutate } = useCommand('views.remove');
  const say = useUndoToast();
  const remove = () =>
    mutate(
      { input: { id } },
      {
        onSuccess: ({ revision }) => say(t('views.removed', { name }), revision),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
  return <IconButton icon={X} label={t('views.remove', { name })} onPress={remove} />;
}

/** Saves what is shown now; a view with the same name is replaced. */
function SaveView({ ui, onDone }: { ui: RegisterUi; onDone: () => void }) {
  const { t, explain } = useTexts();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const { mutate, isPending } = useCommand('views.save');
  const say = useUndoToast();
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setProblem(t('views.nameMissing'));
    const done = ({ revision }: { revision: number | null }) => {
      say(t('views.saved', { name: name.trim() }), revision);
      onDone();
    };
    mutate(
      { input: { name, filter: ui.filter, groupBy: ui.groupBy } },
      { onSuccess: done, onError: (error) => setProblem(explain(error)) },
    );
  };
  return (
    <form onSubmit={save} className={classes(css, 'save')}>
      <TextField
        label={t('views.name')}
        value={name}
        onChange={setName}
        {...(problem !== undefined && { error: problem })}
      />
      <Button type="submit" isDisabled={isPending}>
        {t('views.save')}
      </Button>
    </form>
  );
}
