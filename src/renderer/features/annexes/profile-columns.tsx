import { useId } from 'react';
import { Plus, X } from 'lucide-react';
import type { ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import type { ColumnContent, OwnProfile } from '#shared/model/annex-profile.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { withText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/profile-editor.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import { TextInPlace } from '#renderer/ui/text-in-place.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';

type Columns = OwnProfile['columns'];
type Column = Columns[number];

interface ProfileColumnsProps {
  profile: OwnProfile;
  ours: ProfilesOfOurs;
  /** Of the labels. */
  language: ContentLanguage;
  onSave: (columns: Columns) => Promise<string | undefined>;
}

/** As the model has it: more do not fit on a page. */
const most = 12;

/** The columns of a profile in their order: each with its label in one language, the usual one where none is written. */
export function ProfileColumns({ profile, ours, language, onSave }: ProfileColumnsProps) {
  const { t, language: window } = useTexts();
  const heading = useId();
  const { base, columns } = profile;
  const original = ours.profiles.find(({ name }) => name === base);
  const isInternal = original?.audiences.every((audience) => audience === 'internal') === true;
  const used = new Set(columns.map(({ content }) => content));
  const offered = ours.contents.filter(
    ({ content, isInternal: isForInside }) => !used.has(content) && (isInternal || !isForInside),
  );
  const nameOf = (content: ColumnContent): string =>
    ours.contents.find((one) => one.content === content)?.label[window] ?? content;
  const usualLabel = (content: ColumnContent): string =>
    [...(original?.columns ?? []), ...ours.contents].find((one) => one.content === content)?.label[language] ?? '';
  const save = (next: Columns) =>
    void onSave(next).then((problem) => problem !== undefined && showToast({ tone: 'bad', text: problem }));
  return (
    <section aria-labelledby={heading} className={classes(css, 'columns')}>
      <h3 id={heading} className={classes(css, 'heading')}>
        {t('profiles.columns')}
      </h3>
      <p className={classes(css, 'muted')}>{t('profiles.columns.help')}</p>
      <SortableList
        label={t('profiles.columns')}
        items={columns}
        itemKey={({ content }) => content}
        itemText={({ content }) => nameOf(content)}
        dragLabel={(name) => t('profiles.columns.move', { column: name })}
        onSort={save}
      >
        {(column) => (
          <ColumnLine
            column={column}
            name={nameOf(column.content)}
            usual={usualLabel(column.content)}
            language={language}
            onLabel={(label) => onSave(columns.map((one) => (one === column ? { ...one, label } : one)))}
            onRemove={columns.length > 1 ? () => save(columns.filter((one) => one !== column)) : undefined}
          />
        )}
      </SortableList>
      {columns.length < most ? (
        <Menu
          label={t('profiles.columns.add')}
          actions={offered.map(({ content }) => ({
            id: content,
            label: nameOf(content),
            onAction: () => save([...columns, { content, label: {} }]),
          }))}
        >
          <Button kind="bare" icon={Plus}>
            {t('profiles.columns.add')}
          </Button>
        </Menu>
      ) : (
        <p className={classes(css, 'muted')}>{t('profiles.columns.most', { most })}</p>
      )}
    </section>
  );
}

interface ColumnLineProps {
  column: Column;
  /** What it says, in the window's language. */
  name: string;
  /** Its label where none is written. */
  usual: string;
  language: ContentLanguage;
  onLabel: (label: Column['label']) => Promise<string | undefined>;
  /** Absent: it is the only one. */
  onRemove: (() => void) | undefined;
}

function ColumnLine({ column, name, usual, language, onLabel, onRemove }: ColumnLineProps) {
  const { t } = useTexts();
  const save = (text: string) => onLabel(withText(column.label, language, text));
  return (
    <>
      <div className={classes(css, 'column')}>
        <span className={classes(css, 'content')}>{name}</span>
        <LabelField
          key={language}
          label={t('profiles.columns.label', { column: name })}
          value={column.label[language] ?? ''}
          placeholder={usual}
          language={language}
          onSave={save}
        />
      </div>
      {onRemove && <IconButton icon={X} label={t('profiles.columns.remove', { column: name })} onPress={onRemove} />}
    </>
  );
}

interface LabelFieldProps {
  label: string;
  value: string;
  placeholder: string;
  language: ContentLanguage;
  onSave: (text: string) => Promise<string | undefined>;
}

function LabelField({ label, value, placeholder, language, onSave }: LabelFieldProps) {
  const id = useId();
  const { shown, isTyped, error, write, save, onKeyDown } = useDraft(value, onSave);
  return (
    <>
      <TextInPlace
        aria-label={label}
        value={shown}
        placeholder={placeholder}
        lang={language}
        maxLength={500}
        data-draft={isTyped ? 'typed' : 'none'}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <InlineError id={id}>{error}</InlineError>
    </>
  );
}
