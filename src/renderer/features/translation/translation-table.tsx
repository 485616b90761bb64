import { Fragment, type KeyboardEvent } from 'react';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSaveTranslation, type SaveTranslation } from '#renderer/features/translation/save-text.ts';
import { TranslationCell } from '#renderer/features/translation/translation-cell.tsx';
import type { LanguagePair, TextOwner, TranslationEntry } from '#renderer/features/translation/translation-entries.ts';
import { classes } from '#renderer/ui/classes.ts';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/translation/translation-view.module.css';

interface TranslationTableProps {
  entries: readonly TranslationEntry[];
  pair: LanguagePair;
  /** How many texts each language lacks, in all. */
  missing: Readonly<Record<ContentLanguage, number>>;
}

/** Texts side by side in two languages, under the names of those to whom they belong. */
export function TranslationTable({ entries, pair, missing }: TranslationTableProps) {
  const { t, languageName } = useTexts();
  const isReadOnly = useReadOnly();
  const save = useSaveTranslation();
  const owners = [...Map.groupBy(entries, ({ owner }) => owner.id).values()];
  return (
    <div className={classes(css, 'scroller')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Tab leads its fields to the next missing text */}
      <table
        aria-label={t('nav.translation')}
        className={classes(css, 'table')}
        onKeyDown={isReadOnly ? undefined : moveOn}
      >
        <thead>
          <tr>
            <th scope="col">{t('translation.text')}</th>
            {[pair.left, pair.right].map((language) => (
              <th key={language} scope="col">
                {t('translation.column', { language: languageName(language), count: missing[language] })}
              </th>
            ))}
          </tr>
        </thead>
        {owners.map((own) => {
          const [first] = own;
          return (
            first && (
              <tbody key={first.owner.id}>
                <OwnerRow owner={first.owner} />
                {own.map((entry, index) => (
                  <Fragment key={entry.key}>
                    {entry.part !== '' && own[index - 1]?.place.id !== entry.place.id && <PartRow part={entry.part} />}
                    <TextRow entry={entry} pair={pair} onSave={save} />
                  </Fragment>
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

function OwnerRow({ owner: { name, subProcessor } }: { owner: TextOwner }) {
  const { language } = useTexts();
  const label = subProcessor?.disclosure === 'masked' ? shownText(subProcessor.publicLabel, language) : null;
  return (
    <tr className={classes(css, 'owner')}>
      <th scope="rowgroup" colSpan={3}>
        <span className={classes(css, 'faces')}>
          {name}
          {label && <PublicLabel>{label.text}</PublicLabel>}
        </span>
      </th>
    </tr>
  );
}

/** One of several processings of the owner. */
function PartRow({ part }: { part: string }) {
  return (
    <tr className={classes(css, 'part')}>
      <th scope="rowgroup" colSpan={3}>
        {part}
      </th>
    </tr>
  );
}

interface TextRowProps {
  entry: TranslationEntry;
  pair: LanguagePair;
  onSave: SaveTranslation;
}

function TextRow({ entry, pair: { left, right }, onSave }: TextRowProps) {
  const { t } = useTexts();
  const { owner, place, texts, part } = entry;
  const key = fieldName(place.table, place.field);
  const field = key === undefined ? place.field : t(key);
  const cell = (language: ContentLanguage, other: ContentLanguage) => (
    <TranslationCell
      key={language}
      label={[owner.name, part, field].filter((name) => name !== '').join(', ')}
      language={language}
      value={texts[language] ?? ''}
      source={texts[other] ?? ''}
      maxLength={place.field === 'publicLabel' ? 200 : 20_000}
      onSave={(text) => onSave(entry, language, text)}
    />
  );
  return (
    <tr>
      <th scope="row" className={classes(css, 'field')}>
        {field}
      </th>
      <td>{cell(left, right)}</td>
      <td>{cell(right, left)}</td>
    </tr>
  );
}

/**
 * Tab goes to the next missing text and Shift+Tab to the one before; where there is none, on to what comes after the
 * table, so that nobody is caught in it. Ctrl with an arrow goes to the text above or below, missing or not.
 */
function moveOn(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, currentTarget, key, shiftKey, ctrlKey } = event;
  if (!(target instanceof HTMLTextAreaElement)) return;
  const isVertical = ctrlKey && (key === 'ArrowDown' || key === 'ArrowUp');
  if (key !== 'Tab' && !isVertical) return;
  const all = [...currentTarget.querySelectorAll('textarea')];
  const at = all.indexOf(target);
  const next = isVertical
    ? all[at + (key === 'ArrowDown' ? 2 : -2)]
    : shiftKey
      ? all.slice(0, at).findLast(isEmpty)
      : all.slice(at + 1).find(isEmpty);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const isEmpty = ({ dataset }: HTMLTextAreaElement): boolean => dataset['missing'] === 'true';
