import { localDate } from '#shared/model/dates.ts';

/** An ISO instant on this computer's clock; `--json` has it in UTC. */
export function localTime(at: string): string {
  const time = new Date(at);
  return `${localDate(time)} ${time.toTimeString().slice(0, 8)}`;
}
