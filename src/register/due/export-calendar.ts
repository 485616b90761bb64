import { dueKey, type CalendarFace, type DueItem } from '#shared/model/due.ts';
import { daysAfter, localDate } from '#shared/model/dates.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { localeOf, translate } from '#shared/messages/translate.ts';
import { maskedNames } from '#register/annexes/masked-names.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { dueItems } from '#register/due/due-items.ts';
import { formerItems } from '#register/due/former-items.ts';
import { formerNoticeItems } from '#register/due/former-notice-items.ts';
import { renderCalendar, type CalendarEvent } from '#register/due/icalendar.ts';
import { toldEvents } from '#register/due/told-events.ts';
import type { Register } from '#register/store/register.ts';

export interface CalendarOptions {
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly face: CalendarFace;
  readonly language: WindowLanguage;
  /** Path of the file. */
  readonly out: string;
}

/** Days back from today in which an event that is settled is called off; older ones are left to rest. */
const calledOffBack = 366;

/**
 * Writes what comes up in a period as a calendar (iCalendar, RFC 5545). A thing has the same event in every export, so that
 * taking in a later one brings it up to date. The file that it replaces says what was told before: what of that has moved
 * out of the period is in the new one too, and what does not come up any more is called off (`STATUS:CANCELLED`).
 *
 * Throws RegisterError FILE_UNREADABLE, FILE_UNWRITABLE, DISK_FULL.
 */
export function exportCalendar(register: Register, options: CalendarOptions): { events: number; calledOff: number } {
  const { from, to, language, out } = options;
  const now = register.ports.now();
  const { coming, calledOff } = itemsFor(register, { from, to, today: localDate(now) }, toldEvents(out));
  const describe = describer(register, options);
  const [latest] = register.revisions(1);
  const text = renderCalendar({
    name: translate(language, 'due.calendar.name', { organisation: register.organisation.name }),
    language: localeOf(language),
    sequence: register.latestRevision().number,
    writtenAt: now,
    modifiedAt: latest ? new Date(latest.at) : now,
    events: [...coming.map((item) => describe(item, false)), ...calledOff.map((item) => describe(item, true))],
  });
  writeFileChunks(out, [Buffer.from(text)]);
  return { events: coming.length, calledOff: calledOff.length };
}

/** What comes up in the period; and of what was told before, by UID with its day, what has moved or is no longer so. */
function itemsFor(
  register: Register,
  { from, to, today }: { from: string; to: string; today: string },
  told: ReadonlyMap<string, string>,
) {
  const current = dueItems(register, { from: '', to: '9999-12-31', today });
  const known = new Set(current.map(dueKey));
  // An event that has passed meanwhile said what was so then; one that still lies ahead would be wrong.
  const isToldAhead = (item: DueItem): boolean => (told.get(uidOf(item)) ?? '') >= today;
  const former =
    told.size === 0
      ? []
      : [...formerItems(register, today), ...formerNoticeItems(register, told)].filter((item) => told.has(uidOf(item)));
  const settled = former.filter((item) => !known.has(dueKey(item)) && item.date >= daysAfter(today, -calledOffBack));
  return {
    coming: current.filter((item) => (item.date >= from && item.date <= to) || isToldAhead(item)),
    calledOff: [...new Map(settled.toReversed().map((item) => [dueKey(item), item])).values()],
  };
}

const uidOf = (item: DueItem): string => dueKey(item).replaceAll('/', '-');

/** Makes an item's event in one language and for one kind of reader. */
function describer(register: Register, { face, language }: CalendarOptions) {
  const subProcessors = register.all('subProcessor');
  const labels = new Map(subProcessors.map(({ id, publicLabel }) => [id, publicLabel[language]]));
  const maskedNameIn = maskedNames(subProcessors, register.organisation);
  return (item: DueItem, isCancelled: boolean): CalendarEvent => {
    const { kind, date, title, subProcessorId, subProcessor, publicLabel, customers } = item;
    const label = publicLabel === null ? null : labels.get(subProcessorId) || publicLabel;
    // One that was merged away may be a former name of a masked one now.
    const isHidden = face === 'public' && (label !== null || maskedNameIn([subProcessor]) !== undefined);
    const name = isHidden ? label || translate(language, 'due.calendar.unnamed') : subProcessor;
    const what = translate(language, `due.kind.${kind}`);
    const names = customers.map((customer) => customer.name);
    const mayNameCustomers = face === 'internal' || !maskedNameIn(names);
    const whom =
      names.length === 0
        ? []
        : [
            translate(language, 'due.customers', {
              count: names.length,
              name: mayNameCustomers ? (names[0] ?? '') : translate(language, 'due.calendar.customer'),
            }),
          ];
    // The title of a masked sub-processor's agreement says as a rule who it is, and another one's may.
    const told = isHidden || title === name || (face === 'public' && maskedNameIn([title])) ? '' : title;
    return {
      uid: uidOf(item),
      date,
      end: daysAfter(date, 1),
      summary: translate(language, 'due.calendar.summary', {
        what,
        name: [...whom, name].join(' · '),
        title: told || 'none',
      }),
      description: [
        translate(language, `due.help.${kind}`),
        ...(names.length > 1 && mayNameCustomers ? [names.join(', ')] : []),
        translate(language, `due.calendar.${face}`),
      ].join('\n\n'),
      categories: ['Bilaga'],
      isCancelled,
    };
  };
}
