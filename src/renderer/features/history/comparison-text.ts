import type { ChangedField, RecordChange } from '#shared/model/record-history.ts';
import { fieldName, tableName } from '#renderer/app/field-names.ts';
import type { ComparisonGroup } from '#renderer/features/history/comparison.ts';
import { readValue, type Readable, type Reading } from '#renderer/features/history/readable-value.ts';
import { shownFields } from '#renderer/features/history/shown-fields.ts';

interface ComparisonText {
  /** What is compared: "1 March 2026 → today". */
  readonly title: string;
  /** Which face of masked sub-processors the text shows. */
  readonly face: string;
  readonly groups: readonly ComparisonGroup[];
}

/** A comparison as plain text, for a mail or the minutes. */
export function comparisonText({ title, face, groups }: ComparisonText, reading: Reading): string {
  const sections = groups.map(({ title: name, changes }) =>
    [name, ...changes.flatMap((change) => linesOf(change, reading))].join('\n'),
  );
  return [title, face, '', sections.join('\n\n'), ''].join('\n');
}

function linesOf(change: RecordChange, reading: Reading): string[] {
  const { table, title, operation } = change;
  const { t } = reading;
  const head = `  ${t(`change.${operation}`)}: ${t(tableName(table))}${title === '' ? '' : `, ${title}`}`;
  return [head, ...shownFields(change).map((field) => `    ${fieldLine(change, field, reading)}`)];
}

function fieldLine({ table, operation }: RecordChange, changed: ChangedField, reading: Reading): string {
  const { field, before, after, beforeErased, afterErased } = changed;
  const { t } = reading;
  const key = fieldName(table, field);
  const name = key === undefined ? field : t(key);
  const old = beforeErased ? t('value.erased') : oneLine(readValue(table, field, before, reading), reading);
  const fresh = afterErased ? t('value.erased') : oneLine(readValue(table, field, after, reading), reading);
  if (operation === 'insert') return `${name}: ${fresh}`;
  return operation === 'delete' ? `${name}: ${old}` : `${name}: ${old} → ${fresh}`;
}

function oneLine(value: Readable, { t }: Reading): string {
  switch (value.kind) {
    case 'blank':
    case 'text':
      return value.text.replaceAll(/\s+/g, ' ');
    case 'list':
      return value.items.join(', ');
    case 'texts':
      return [...value.texts]
        .map(([language, text]) => `${text.replaceAll(/\s+/g, ' ')} (${t(`language.${language}`)})`)
        .join(' / ');
  }
}
