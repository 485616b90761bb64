import type { EngineInput } from '#shared/ipc/engine-contract.ts';
import { monthsAfter, localDate } from '#shared/model/dates.ts';
import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

/** Longer, and nobody remembers why. */
const longestMonths = 24;

/**
 * Sets findings aside with a reason, up to and including a date (ISO), today at the earliest and in two years at the
 * latest: one revision. What is set aside already gets the new reason and date.
 *
 * Throws RegisterError SET_ASIDE_DATE, RECORD_NOT_FOUND.
 */
export function setFindingsAside(
  register: Register,
  { findings, reason, until }: EngineInput<'checks.setAside'>,
): Committed<unknown> {
  const today = localDate(register.ports.now());
  const latest = monthsAfter(today, longestMonths);
  if (until < today || until > latest) throw new RegisterError('SET_ASIDE_DATE', { latest });
  return register.commit('set-finding-aside', (tx) => {
    const known = Map.groupBy(register.all('setAside'), keyOf);
    for (const about of findings) {
      tx.get(about.recordTable, about.recordId);
      const [earlier] = known.get(keyOf(about)) ?? [];
      if (earlier) tx.update('setAside', earlier.id, { reason, until });
      else tx.insert('setAside', { id: register.ports.newId(), ...about, reason, until });
    }
  });
}

/** Counts a finding again, by the id of its `setAside`. Throws RegisterError RECORD_NOT_FOUND. */
export function resumeFinding(register: Register, id: string): Committed<unknown> {
  return register.commit('resume-finding', (tx) => tx.remove('setAside', id));
}

type About = EngineInput<'checks.setAside'>['findings'][number];

const keyOf = ({ checkId, recordTable, recordId, subject }: About): string =>
  [checkId, recordTable, recordId, subject].join(' ');
