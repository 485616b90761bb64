import type { RegisterRecords } from '#shared/model/register-state.ts';
import { documentsByAgreement, standingsOf } from '#shared/model/agreement-standing.ts';
import { noticeDeadline } from '#shared/model/agreement-terms.ts';
import { localDate } from '#shared/model/dates.ts';
import type { Command, Session } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { openRegister } from '#cli/records.ts';

export const agreementsCommand: Command = {
  name: 'agreements',
  synopsis: 'REGISTER [--as-of DATE] [--json]',
  help: 'cli.help.agreements',
  options: asOfOption,
  positionals: [1, 1],
  run: async (session, args) => {
    const day = asOfDay(session, args);
    await openRegister(session, args);
    const asOf = await day();
    const records = await session.engine.call('register.records', { asOf });
    const data = describe(session, records, asOf?.date ?? localDate(new Date()));
    return { data, lines: data.flatMap((one) => linesOf(session, one)) };
  },
};

type Described = ReturnType<typeof describe>[number];

/** Each sub-processor with its agreements as they stand on a date, those without any too. */
function describe({ t, language }: Session, records: RegisterRecords, today: string) {
  const agreementsOf = Map.groupBy(records.agreements, ({ subProcessorId }) => subProcessorId);
  const documentsOf = documentsByAgreement(records.documents);
  const standings = standingsOf(records.agreements, documentsOf, today);
  const byName = new Intl.Collator(language);
  return records.subProcessors
    .toSorted((a, b) => byName.compare(a.legalName, b.legalName))
    .map(({ id: subProcessorId, legalName: subProcessor }) => ({
      subProcessor,
      subProcessorId,
      coverage: records.coverage[subProcessorId] ?? { state: 'missing' as const, until: null },
      agreements: (agreementsOf.get(subProcessorId) ?? []).map((agreement) => {
        const { id, kind, title, version, signedOn, supersedesId } = agreement;
        const standing = standings.get(id);
        const isOver = standing?.state === 'ended' || standing?.state === 'superseded';
        return {
          id,
          kind,
          title,
          version,
          signedOn,
          supersedesId,
          state: standing?.state ?? 'draft',
          until: standing?.until ?? null,
          reasons: (standing?.reasons ?? []).map(({ code, values }) => t(`agreements.reason.${code}`, values)),
          lastDayOfNotice: isOver ? null : noticeDeadline(agreement, today),
          documents: (documentsOf.get(id) ?? []).map(({ name, role, sha256 }) => ({ name, role, sha256 })),
        };
      }),
    }));
}

function linesOf({ t }: Session, { subProcessor, coverage, agreements }: Described): string[] {
  const lines = agreements.flatMap(({ kind, title, version, state, reasons, lastDayOfNotice, documents }) => [
    `  ${title}${version === '' ? '' : `, ${t('agreements.version', { version })}`} (${t(`agreements.kind.${kind}`)})`,
    `    ${t('agreements.because', { state: t(`agreements.because.${state}`), reasons: reasons.join(', ') })}`,
    ...(lastDayOfNotice === null ? [] : [`    ${t('agreements.renews.lastDay', { date: lastDayOfNotice })}`]),
    ...documents.map(({ name }) => `    ${name}`),
  ]);
  return [`${subProcessor}: ${t(`cli.agreement.${coverage.state}`)}`, ...lines, ''];
}
