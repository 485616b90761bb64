import type { PersonPlace, PersonReport, PersonSought } from '#shared/model/person.ts';
import { readingsWith } from '#register/documents/readings.ts';
import { authorsOf } from '#register/persons/authors.ts';
import { tracesOf, type PersonTrace } from '#register/persons/find-person.ts';
import { isBlank } from '#register/persons/person-fields.ts';
import { PersonWords } from '#register/persons/person-words.ts';
import { namesOfDocuments, remainsOf } from '#register/persons/remains.ts';
import type { Json } from '#register/store/canonical-json.ts';
import type { Register } from '#register/store/register.ts';
import { titleOfId } from '#register/store/subjects.ts';

/** Where a person's data stand: what can be erased, and what the app does not change. Throws RegisterError PERSON_TOO_VAGUE. */
export function reportOf(register: Register, sought: PersonSought): PersonReport {
  const person = new PersonWords(sought);
  const traces = tracesOf(register, person);
  const read = readingsWith(register.database, person);
  return {
    places: traces.map((trace) => placeOf(register, trace)),
    authored: [...authorsOf(register, person).values()].reduce((sum, count) => sum + count, 0),
    readings: namesOfDocuments(register, read),
    remains: remainsOf(register, person, traces, read),
  };
}

function placeOf(register: Register, { table, recordId, field, now, marks }: PersonTrace): PersonPlace {
  return {
    table,
    recordId,
    title: titleOfId(register.database, register, table, recordId),
    field,
    text: now && shownText(now.value),
    revisions: new Set(marks.map(({ row }) => row.revision)).size,
    extent: now && !isBlank(now.left) ? 'part' : 'whole',
  };
}

/** A value as one reads it: lists and texts per language line by line. */
function shownText(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map(shownText)
    .filter((text) => text !== '')
    .join('\n');
}
