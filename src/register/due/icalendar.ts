/** An all-day event. Texts are plain; they are escaped when written. */
export interface CalendarEvent {
  /** Names the event for ever: a calendar that has it already brings it up to date. */
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  /** ISO date: the first day after it. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly isCancelled: boolean;
}

export interface Calendar {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Grows with every change of what the events come from; of two states of an event a calendar keeps the higher. */
  readonly sequence: number;
  readonly writtenAt: Date;
  readonly modifiedAt: Date;
  readonly events: readonly CalendarEvent[];
}

/** Writes a calendar as RFC 5545 has it: lines of at most 75 octets that end in CRLF, in UTF-8. */
export function renderCalendar({ name, language, sequence, writtenAt, modifiedAt, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Bilaga//Bilaga//${language.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986, and the older property that most calendars read.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${instant(writtenAt)}`,
      `LAST-MODIFIED:${instant(modifiedAt)}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${day(event.date)}`,
      `DTEND;VALUE=DATE:${day(event.end)}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(event.summary)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`,
      `CATEGORIES;LANGUAGE=${language}:${event.categories.map(escaped).join(',')}`,
      `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const instant = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
const day = (date: string): string => date.replaceAll('-', '');

/** RFC 5545, 3.3.11. Other control characters than a line's end have no place in a text. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[[\p{Cc}]--[\n\t]]/gv, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const lineOctets = 75;

/** RFC 5545, 3.1: longer lines go on in the next one after a space; no character is torn apart. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > lineOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}
