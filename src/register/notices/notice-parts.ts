import type { PlannedValues } from '#shared/model/change-notice.ts';
import { firstWritten, type ContentLanguage, type LocalizedText } from '#shared/model/languages.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { cellGrounds, columnKinds } from '#register/annexes/column-cells.ts';
import { AnnexRowSource } from '#register/annexes/row-source.ts';
import { changeText } from '#register/annexes/sections/changes.ts';
import { dateText } from '#register/notices/date-text.ts';
import type { NoticeContent } from '#register/notices/notice-content.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { recordModels, type RecordMap } from '#register/store/records.ts';

/** To whom, in which language, with which face of masked sub-processors. */
export interface Telling {
  readonly records: RecordReader;
  readonly customer: RecordMap['customer'];
  readonly language: ContentLanguage;
  readonly audience: 'customer' | 'public';
}

type Change = RecordMap['plannedChange'];
type Processing = RecordMap['processing'];

/** One change as a customer is told of it: what, who, where, why and from when. */
export function changePart(change: Change, telling: Telling): NoticeContent['changes'][number] {
  const { records, language, audience } = telling;
  const now = records.get('processing', change.processingId);
  const processing = recordModels.processing.parse({ ...now, ...writtenValues(change) });
  const subProcessor = records.get('subProcessor', processing.subProcessorId);
  const source = new AnnexRowSource(subProcessor, processing, { language, audience, records, borrows: true });
  const says = saying(change);
  const line = (key: OutputKey, text: string) => ({ label: outputText(language, key), text });
  const lines = [
    line('notice.part.who', source.nameWithNumber),
    ...(says.isBeginning ? [line('notice.part.address', source.address)] : []),
    line('notice.part.what', textIn(change.what, language)),
    line('annex.part.purpose', source.text('purpose')),
    ...(says.data ? [line('annex.part.personalData', source.text('personalData'))] : []),
    ...(says.data ? [line('annex.part.dataSubjects', source.text('dataSubjects'))] : []),
    ...(says.place ? [line('notice.part.where', source.place)] : []),
    ...(says.place ? [line('annex.column.access', source.countryNames(processing.accessCountries))] : []),
    ...(says.place ? [line('notice.part.transfer', transferOf(source, records))] : []),
    line('notice.part.services', servicesOf(processing, telling)),
    line('notice.part.why', textIn(change.why, language)),
    line('notice.part.from', fromText(change.startsOn, language)),
  ];
  return {
    heading: changeText({ records, audience }, change, language),
    lines: lines.filter(({ text }) => text !== ''),
  };
}

/** The values that it will have; what begins has them already. */
const writtenValues = ({ kind, newValues }: Change): PlannedValues =>
  kind === 'new' || kind === 'replaced' || kind === 'ended' ? {} : newValues;

const placeFields = ['storageCountries', 'accessCountries', 'location', 'transferTool'] as const;
const dataFields = ['personalData', 'dataSubjects', 'specialCategories'] as const;

/** What a change of this kind is about. */
function saying({ kind, newValues }: Change): { isBeginning: boolean; place: boolean; data: boolean } {
  const isBeginning = kind === 'new' || kind === 'replaced';
  return {
    isBeginning,
    place: isBeginning || kind === 'location' || placeFields.some((field) => field in newValues),
    data: isBeginning || kind === 'data' || dataFields.some((field) => field in newValues),
  };
}

const transferOf = (source: AnnexRowSource, records: RecordReader): string =>
  columnKinds.transfer.cell(source, {
    index: 0,
    columns: [],
    grounds: cellGrounds({ records, customer: null, date: '' }),
  });

/** Of the services concerned those that the customer uses; an empty list stands for all. */
function servicesOf({ serviceIds }: Processing, { records, customer }: Telling): string {
  return records
    .all('service')
    .filter(({ id }) => serviceIds.length === 0 || serviceIds.includes(id))
    .filter(({ id }) => customer.serviceIds.length === 0 || customer.serviceIds.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

const fromText = (date: string | null, language: ContentLanguage): string =>
  date === null ? outputText(language, 'notice.noDate') : dateText(date, language);

/** In the language, or else in one in which it is written. */
export const textIn = (text: LocalizedText, language: ContentLanguage): string =>
  text[language]?.trim() || firstWritten(text);
