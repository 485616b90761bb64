import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
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

/** How many texts an annex borrows from another language, or leaves out; a sentence for each of its languages. */
export function missingLines(
  { t }: Session,
  missing: EngineOutput<'annexes.export'>['missing'],
  { secondLanguage }: Pick<AnnexChoice, 'secondLanguage'>,
): string[] {
  return [...Map.groupBy(missing, ({ language }) => language)].map(([language, texts]) => {
    const count = new Set(texts.map(({ recordId, field }) => `${recordId} ${field}`)).size;
    const what = language === secondLanguage ? 'beforeSigning.missing.blank' : 'beforeSigning.missing.borrowed';
    return `${t('beforeSigning.missing', { count, language: t(`language.${language}`) })}. ${t(what)}`;
  });
}
