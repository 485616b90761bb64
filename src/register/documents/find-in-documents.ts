import { z } from 'zod';
import type { AsOf } from '#shared/model/record-history.ts';
import { whyUnsearched, type DocumentHit, type Unsearched } from '#shared/model/document-reading.ts';
import { placeOfPage, readingOfPage } from '#register/documents/page-numbers.ts';
import { readingsOf, sha256ByNumber } from '#register/documents/readings.ts';
import { excerptOf } from '#register/search/excerpt.ts';
import { matchAll, searchWords } from '#register/search/search-words.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { Register } from '#register/store/register.ts';

export interface FoundInDocuments {
  readonly hits: DocumentHit[];
  /** How many documents there are. */
  readonly total: number;
  readonly unread: number;
  readonly unsearched: Unsearched[];
}

/**
 * Documents that have every word of `text` on one page, as `findRecords` finds words; each with its first such page.
 * Documents with more such pages come first. As of a date: those that were attached then.
 */
export function findInDocuments(register: Register, text: string, limit: number, asOf: AsOf | null): FoundInDocuments {
  const records = asOf === null ? register : register.asOf(asOf.revision);
  const attached = attachmentsIn(records);
  const readings = readingsOf(register.database);
  const unsearched = [...attached].flatMap(([sha256, { name }]): Unsearched[] => {
    const reading = readings.get(sha256);
    const why = whyUnsearched(reading);
    return why === null ? [] : [{ sha256, name, why, pages: reading?.pages ?? 0 }];
  });
  const missed = { unread: unsearched.filter(({ why }) => why === 'unread').length, unsearched };
  const words = searchWords(text);
  if (words.length === 0) return { hits: [], total: 0, ...missed };
  const matching = prepared(
    register.database,
    'SELECT rowid FROM document_search WHERE document_search MATCH ? ORDER BY rowid',
  );
  const pages = z.array(z.number()).parse(matching.pluck().all(matchAll(words, 'anywhere')));
  const pagesOf = Map.groupBy(pages, readingOfPage);
  const found = sha256ByNumber(register.database).flatMap(({ number, sha256 }) => {
    const own = pagesOf.get(number);
    const where = attached.get(sha256);
    return own && where ? [{ sha256, where, own }] : [];
  });
  const hits = found
    .toSorted((a, b) => b.own.length - a.own.length)
    .slice(0, limit)
    .map(({ sha256, where, own }): DocumentHit => {
      const [first = 0] = own;
      const excerpt = excerptOf(pageText(register, first), words);
      const { name, places } = where;
      const truncated = readings.get(sha256)?.truncated ?? false;
      return { sha256, name, page: placeOfPage(first), pagesFound: own.length, excerpt, truncated, attachedTo: places };
    });
  return { hits, total: found.length, ...missed };
}

function pageText(register: Register, number: number): string {
  const sql = 'SELECT text FROM document_page WHERE number = ?';
  return z.string().parse(prepared(register.database, sql).pluck().get(number));
}

interface Attached {
  readonly name: string;
  readonly places: DocumentHit['attachedTo'];
}

/** Where each document is attached, by its SHA-256. */
function attachmentsIn(records: RecordReader): ReadonlyMap<string, Attached> {
  const attached = new Map<string, Attached>();
  for (const { sha256, name, agreementId } of records.all('agreementDocument')) {
    const agreement = records.get('agreement', agreementId);
    const subProcessor = records.get('subProcessor', agreement.subProcessorId);
    const known = attached.get(sha256) ?? { name, places: [] };
    attached.set(sha256, known);
    known.places.push({
      agreementId,
      agreement: agreement.title,
      subProcessorId: subProcessor.id,
      subProcessor: subProcessor.legalName,
      masked: subProcessor.disclosure === 'masked',
    });
  }
  return attached;
}
