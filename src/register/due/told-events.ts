import { RegisterError } from '#register/errors.ts';
import { readLimited } from '#register/read-limited.ts';

/** A calendar of ten thousand events has some five megabytes. */
const largest = 50_000_000;

/**
 * The events that a calendar file which is about to be replaced holds: each UID with its day (ISO date, empty where it has
 * none). This is how a calendar is known to have been told something. No events where there is no such file yet. Whose
 * events they are is for the caller to see. Throws RegisterError FILE_UNREADABLE.
 */
export function toldEvents(path: string): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  // RFC 5545, 3.1: a line goes on in the next one that begins with a space.
  const lines = textAt(path)
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  let uid = '';
  let date = '';
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') uid = date = '';
    else if (line.startsWith('UID:')) uid = line.slice('UID:'.length);
    else if (line.startsWith('DTSTART')) date = /:(\d{4})(\d\d)(\d\d)$/.exec(line)?.slice(1).join('-') ?? '';
    else if (line === 'END:VEVENT' && uid !== '') events.set(uid, date);
  }
  return events;
}

const isNoCalendar: ReadonlySet<string> = new Set(['FILE_NOT_FOUND', 'NOT_A_FILE', 'FILE_TOO_LARGE']);

function textAt(path: string): string {
  try {
    return Buffer.from(readLimited(path, largest)).toString('utf8');
  } catch (error) {
    if (error instanceof RegisterError && isNoCalendar.has(error.code)) return '';
    throw error;
  }
}
