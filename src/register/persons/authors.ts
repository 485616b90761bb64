import { z } from 'zod';
import type { PersonWords } from '#register/persons/person-words.ts';
import type { Register } from '#register/store/register.ts';

const row = z.object({ author: z.string(), count: z.number() });

/** The names under which the person made revisions, and how many. */
export function authorsOf(register: Register, person: PersonWords): Map<string, number> {
  const rows = register.database
    .prepare('SELECT author, count(*) AS count FROM revision WHERE author IS NOT NULL GROUP BY author')
    .all()
    .map((each) => row.parse(each))
    .map(({ author, count }) => [z.string().parse(JSON.parse(author)), count] as const);
  return new Map(rows.filter(([author]) => person.isIn(author)));
}
