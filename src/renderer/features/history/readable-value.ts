import { z } from 'zod';
import { isMessageKey, type MessageKey } from '#shared/messages/translate.ts';
import { checklist, checklistPoints } from '#shared/model/agreement.ts';
import { contentLanguages, localizedText, type ContentLanguage } from '#shared/model/languages.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import type { Texts } from '#renderer/app/texts.tsx';

/** A value of the history as people read it. */
export type Readable =
  /** Nothing was filled in; the words say what that means for the field, unless it means nothing in particular. */
  | { readonly kind: 'blank'; readonly text: string; readonly isPlain: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A text per language. */
  | { readonly kind: 'texts'; readonly texts: ReadonlyMap<ContentLanguage, string> };

/** What a value is read with: the window's language, and what the records are called whose ids it holds. */
export interface Reading extends Pick<Texts, 't' | 'country' | 'dateTime'> {
  /** By id, or by the SHA-256 of a document; undefined for what is not known any more. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Fields whose values are words of a closed list; the message is `<prefix>.<value>`. */
const choices: Readonly<Record<string, string>> = {
  'subProcessor.disclosure': 'disclosure',
  'processing.transferTool': 'transferTool',
  'processing.sccModule': 'value.sccModule',
  'processing.state': 'state',
  'agreement.kind': 'agreements.kind',
  'agreement.status': 'agreements.status',
  'agreement.sccModule': 'value.sccModule',
  'agreementDocument.role': 'value.role',
  'customer.language': 'language',
  'customer.authorisation': 'value.authorisation',
  'annex.profile': 'annexes.profile',
  'annex.audience': 'annexes.audience',
  'annex.language': 'language',
  'reveal.means': 'value.means',
  'plannedChange.kind': 'notices.kind',
  'noticeRecipient.authorisation': 'value.authorisation',
  'noticeRecipient.means': 'notices.means',
  'noticeRecipient.answer': 'value.noticeAnswer',
  'setAside.recordTable': 'table',
  'savedView.groupBy': 'value.groupBy',
};

/** Fields in which nothing filled in says something. */
const blanks: Readonly<Record<string, MessageKey>> = {
  'subProcessor.engagedById': 'record.us',
  'processing.transferTool': 'transferTool.none',
  'agreement.processingIds': 'value.allProcessings',
};

const numbers: Readonly<Record<string, MessageKey>> = {
  'subProcessor.reviewIntervalMonths': 'value.months',
  'agreement.noticePeriodMonths': 'value.months',
  'agreement.renewalMonths': 'value.months',
  'customer.noticePeriodDays': 'value.days',
  'noticeRecipient.noticePeriodDays': 'value.days',
};

const countryFields = new Set(['country', 'storageCountries', 'accessCountries']);
const uuid = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime();
const filled = localizedText.refine((texts) => Object.keys(texts).length > 0);
const annexContent = z.looseObject({ rows: z.array(z.unknown()) });

/** The value of a field as the register held it: JSON, null where there was nothing. */
export function readValue(table: RecordTable, field: string, value: unknown, reading: Reading): Readable {
  const { t } = reading;
  const place = `${table}.${field}`;
  if (isBlank(value)) {
    const meaning = blanks[place];
    return { kind: 'blank', text: t(meaning ?? 'value.blank'), isPlain: meaning === undefined };
  }
  if (place === 'setAside.checkId') return text(worded(`check.${String(value)}.title`, String(value), reading));
  if (place === 'annex.content')
    return text(t('value.rows', { count: annexContent.safeParse(value).data?.rows.length ?? 0 }));
  if (place === 'agreement.checklist') return { kind: 'list', items: pointsOf(value, reading) };
  const texts = filled.safeParse(value).data;
  if (texts) return { kind: 'texts', texts: inOrder(texts) };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => word(table, field, item, reading)) };
  if (typeof value === 'object' && value !== null) return { kind: 'list', items: partsOf(value, table, reading) };
  return text(word(table, field, value, reading));
}

/** The checklist of GDPR art. 28(3): each point that somebody has looked for, and where it stands. */
function pointsOf(value: unknown, { t }: Reading): string[] {
  const points = checklist.safeParse(value).data ?? {};
  return checklistPoints.flatMap((point) => {
    const said = points[point];
    if (!said) return [];
    const where = said.stated ? said.where || t('agreements.checklist.stated') : t('agreements.checklist.missing');
    return [`${t(`agreements.checklist.${point}`)}: ${where}`];
  });
}

const text = (words: string): Readable => ({ kind: 'text', text: words });

/** What the engine leaves out of the history as well: a field that nobody has filled in. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function inOrder(texts: Readonly<Partial<Record<ContentLanguage, string>>>): ReadonlyMap<ContentLanguage, string> {
  return new Map(
    contentLanguages.flatMap((language) => {
      const written = texts[language];
      return written === undefined ? [] : [[language, written] as const];
    }),
  );
}

/** One value that is not a collection. */
function word(table: RecordTable, field: string, value: unknown, reading: Reading): string {
  const { t, country, dateTime, nameOf } = reading;
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return counted(table, field, value, reading);
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  if (countryFields.has(field) || field === 'countries') return country(written);
  const prefix = choices[`${table}.${field}`];
  if (prefix !== undefined) return worded(`${prefix}.${written}`, written, reading);
  if (uuid.safeParse(written).success) return nameOf(written) ?? t('value.unknownRecord');
  if (sha256.safeParse(written).success) return nameOf(written) ?? `${written.slice(0, 8)}…${written.slice(-4)}`;
  return instant.safeParse(written).success ? dateTime(written) : written;
}

function counted(table: RecordTable, field: string, count: number, { t }: Reading): string {
  const message = numbers[`${table}.${field}`];
  if (message !== undefined) return t(message, { count });
  // Rows are counted from nought inside, from one by people.
  return String(field === 'position' ? count + 1 : count);
}

const worded = (key: string, otherwise: string, { t }: Reading): string => (isMessageKey(key) ? t(key) : otherwise);

/** The parts of a compound value, such as a saved view's filter, that say something. */
function partsOf(value: object, table: RecordTable, reading: Reading): string[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (isBlank(part) || part === false) return [];
    const label = worded(`value.filter.${name}`, name, reading);
    if (part === true) return [label];
    const items: unknown[] = Array.isArray(part) ? part : [part];
    const prefix = filterChoices[name];
    const words = items.map((item) =>
      prefix === undefined
        ? word(table, name, item, reading)
        : worded(`${prefix}.${String(item)}`, String(item), reading),
    );
    return [`${label}: ${words.join(', ')}`];
  });
}

const filterChoices: Readonly<Record<string, string>> = {
  disclosures: 'disclosure',
  states: 'state',
  agreements: 'value.agreementState',
  severities: 'value.severity',
};
