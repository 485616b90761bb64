import { Fragment, type ReactNode } from 'react';
import { ArrowRight } from 'lucide-react';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { ChangedField, RecordChange } from '#shared/model/record-history.ts';
import { fieldName } from '#renderer/app/field-names.ts';
import { readValue, type Readable, type Reading } from '#renderer/features/history/readable-value.ts';
import { diffWords } from '#renderer/features/history/word-diff.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/features/history/field-change.module.css';

/** What showing words that came and went needs of a reading. */
type Words = Pick<Reading, 't'>;

interface FieldChangeProps {
  change: Pick<RecordChange, 'table' | 'operation'>;
  field: ChangedField;
  reading: Reading;
}

/** One field of one change: its name, what it was, what it became. */
export function FieldChange({ change: { table, operation }, field: changed, reading }: FieldChangeProps) {
  const { t } = reading;
  const { field, before, after, beforeErased, afterErased } = changed;
  const name = fieldName(table, field);
  const erased: Readable = { kind: 'text', text: t('value.erased') };
  const old = beforeErased ? erased : readValue(table, field, before, reading);
  const fresh = afterErased ? erased : readValue(table, field, after, reading);
  return (
    <div className={classes(css, 'field')}>
      <dt className={classes(css, 'name')}>{name === undefined ? field : t(name)}</dt>
      <dd className={classes(css, 'values')}>
        {operation === 'insert' && <Value value={fresh} isErased={afterErased} reading={reading} />}
        {operation === 'delete' && <Value value={old} isErased={beforeErased} reading={reading} />}
        {operation === 'update' &&
          (beforeErased || afterErased ? (
            <Swap
              before={<Value value={old} isErased={beforeErased} reading={reading} />}
              after={<Value value={fresh} isErased={afterErased} reading={reading} />}
              reading={reading}
            />
          ) : (
            <Difference before={old} after={fresh} reading={reading} />
          ))}
      </dd>
    </div>
  );
}

/** A value that only came or only went. */
function Value({ value, isErased, reading }: { value: Readable; isErased: boolean; reading: Reading }) {
  if (isErased) return <span className={classes(css, 'erased')}>{reading.t('value.erased')}</span>;
  if (value.kind === 'list') return <>{value.items.join(', ')}</>;
  if (value.kind !== 'texts') return <span className={classes(css, value.kind)}>{value.text}</span>;
  return [...value.texts].map(([language, text]) => (
    <p key={language}>
      <Language language={language} reading={reading} />
      <span lang={language}>{text}</span>
    </p>
  ));
}

interface DifferenceProps {
  before: Readable;
  after: Readable;
  reading: Reading;
}

function Difference({ before, after, reading }: DifferenceProps) {
  if (before.kind === 'texts' || after.kind === 'texts')
    return <TextsDifference before={textsOf(before)} after={textsOf(after)} reading={reading} />;
  if (before.kind === 'list' || after.kind === 'list')
    return <ListDifference before={itemsOf(before)} after={itemsOf(after)} reading={reading} />;
  if (isPlain(before) || isPlain(after) || isLong(before.text, after.text))
    return (
      <WordsChange
        before={isPlain(before) ? '' : before.text}
        after={isPlain(after) ? '' : after.text}
        reading={reading}
      />
    );
  return (
    <Swap
      before={<Value value={before} isErased={false} reading={reading} />}
      after={<Value value={after} isErased={false} reading={reading} />}
      reading={reading}
    />
  );
}

const isPlain = (value: Readable): boolean => value.kind === 'blank' && value.isPlain;
const isLong = (before: string, after: string): boolean => before.length + after.length > 70;
/** Where no list says something, as that all processings are covered, its words stand as the one item. */
function itemsOf(value: Readable): readonly string[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'texts' || isPlain(value) ? [] : [value.text];
}
const textsOf = (value: Readable): ReadonlyMap<ContentLanguage, string> =>
  value.kind === 'texts' ? value.texts : new Map();

/** The languages in which the text is another. */
function TextsDifference({
  before,
  after,
  reading,
}: Record<'before' | 'after', ReadonlyMap<ContentLanguage, string>> & { reading: Reading }) {
  const languages = [...new Set([...before.keys(), ...after.keys()])].filter(
    (language) => before.get(language) !== after.get(language),
  );
  return languages.map((language) => (
    <p key={language}>
      <Language language={language} reading={reading} />
      <span lang={language}>
        <WordsChange before={before.get(language) ?? ''} after={after.get(language) ?? ''} reading={reading} />
      </span>
    </p>
  ));
}

function Language({ language, reading }: { language: ContentLanguage; reading: Reading }) {
  return <span className={classes(css, 'language')}>{reading.t(`language.${language}`)}</span>;
}

/** Lists show what came and what went; where only the order is another, the whole. */
function ListDifference({
  before,
  after,
  reading,
}: Record<'before' | 'after', readonly string[]> & { reading: Reading }) {
  const gone = before.filter((item) => !after.includes(item));
  const fresh = after.filter((item) => !before.includes(item));
  if (gone.length === 0 && fresh.length === 0)
    return <Swap before={before.join(', ')} after={after.join(', ')} reading={reading} />;
  const kept = after.filter((item) => before.includes(item));
  return (
    <span className={classes(css, 'items')}>
      {kept.length > 0 && <span className={classes(css, 'kept')}>{kept.join(', ')}</span>}
      {gone.map((item) => (
        <Removed key={`-${item}`} reading={reading}>
          {item}
        </Removed>
      ))}
      {fresh.map((item) => (
        <Added key={`+${item}`} reading={reading}>
          {item}
        </Added>
      ))}
    </span>
  );
}

/** A text that became another: short ones as before → after, longer ones word by word. */
export function ChangedText({ before, after, reading }: { before: string; after: string; reading: Words }) {
  const isShort = before !== '' && after !== '' && !isLong(before, after);
  const Change = isShort ? Swap : WordsChange;
  return <Change before={before} after={after} reading={reading} />;
}

function WordsChange({ before, after, reading }: { before: string; after: string; reading: Words }) {
  if (before === '') return <Added reading={reading}>{after}</Added>;
  if (after === '') return <Removed reading={reading}>{before}</Removed>;
  return diffWords(before, after).map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'added' ? Added : Removed;
    const words = text.trimEnd();
    return (
      <Fragment key={key}>
        <Mark reading={reading}>{words}</Mark>
        {text.slice(words.length)}
      </Fragment>
    );
  });
}

interface MarkProps {
  children: ReactNode;
  reading: Words;
}

function Removed({ children, reading }: MarkProps) {
  return (
    <del className={classes(css, 'removed')}>
      <span className={classes(css, 'spoken')}>{reading.t('change.removedWords')} </span>
      {children}
    </del>
  );
}

function Added({ children, reading }: MarkProps) {
  return (
    <ins className={classes(css, 'added')}>
      <span className={classes(css, 'spoken')}>{reading.t('change.addedWords')} </span>
      {children}
    </ins>
  );
}

interface SwapProps {
  before: ReactNode;
  after: ReactNode;
  reading: Words;
}

/** Short values: before → after. */
function Swap({ before, after, reading }: SwapProps) {
  return (
    <span className={classes(css, 'swap')}>
      <span className={classes(css, 'before')}>{before}</span>
      <Icon icon={ArrowRight} size={14} className={classes(css, 'arrow')} />
      <span className={classes(css, 'spoken')}> {reading.t('change.became')} </span>
      <span className={classes(css, 'after')}>{after}</span>
    </span>
  );
}
