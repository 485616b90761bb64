import { annexDoubts } from '#shared/model/annex-doubts.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Session } from '#cli/command.ts';

/** What makes one hesitate to sign an annex, a sentence each with its reason. */
export function doubtLines(
  { t }: Session,
  choice: Parameters<typeof annexDoubts>[0],
  records: RegisterRecords,
): string[] {
  return annexDoubts(choice, records).map((doubt) => {
    const names = doubt.what === 'labels' ? doubt.subProcessors.map(({ legalName }) => legalName) : [];
    const said = t(`beforeSigning.${doubt.what}`, { count: names.length });
    const who = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return `${said}${who}. ${t(`beforeSigning.${doubt.what}.why`)}`;
  });
}
