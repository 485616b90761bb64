import { folded } from '#shared/model/fold-text.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import type { SearchHit } from '#shared/model/search-hit.ts';
import { subProcessorOf } from '#register/history/owner.ts';
import { excerptOf } from '#register/search/excerpt.ts';
import { indexedText } from '#register/search/indexed-text.ts';
import type { SearchWord } from '#register/search/search-words.ts';
import { isName, textsOf, type FieldText } from '#register/search/text-fields.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { nameOf, titleOf } from '#register/store/record-title.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface TableRecord {
  readonly table: RecordTable;
  readonly record: RecordMap[RecordTable];
}

/** What a record is called, as the index has it. */
export function namesIn({ table, record }: TableRecord): string {
  const names = textsOf(table, record).filter(({ field }) => isName(table, field));
  return indexedText(names.map(({ text }) => text));
}

/** `records`: those of the time of which the record is. */
export function hitOf(
  register: Register,
  records: RecordReader,
  { table, record }: TableRecord,
  words: readonly SearchWord[],
): SearchHit {
  const recordId = record.id;
  const { field, language, text } = bestText(textsOf(table, record), words);
  const owner = ownerOf(register, records, table, recordId);
  return {
    table,
    recordId,
    title: table === 'noticeRecipient' ? nameOf(records, table, record) : titleOf(table, record),
    subProcessorId: owner?.id ?? null,
    owner: owner === undefined || owner.id === recordId ? '' : owner.legalName,
    field,
    language,
    excerpt: excerptOf(text, words),
    masked: owner?.disclosure === 'masked',
  };
}

/** The sub-processor that a record is or belongs to. A finding that was set aside belongs to whom it is about. */
function ownerOf(
  register: Register,
  records: RecordReader,
  table: RecordTable,
  id: string,
): RecordMap['subProcessor'] | undefined {
  const about = table === 'setAside' ? records.get('setAside', id) : { recordTable: table, recordId: id };
  const ownerId = subProcessorOf(register, about.recordTable, about.recordId, records);
  return ownerId === null ? undefined : records.find('subProcessor', ownerId);
}

/** The first of the texts that have most of the words. */
function bestText(texts: readonly FieldText[], words: readonly SearchWord[]): FieldText {
  let best: FieldText = { field: '', language: '', text: '' };
  let most = 0;
  for (const one of texts) {
    const plain = folded(one.text);
    const count = words.filter(({ pattern }) => plain.search(pattern) >= 0).length;
    if (count > most) [best, most] = [one, count];
    if (most === words.length) break;
  }
  return best;
}
