import type { RegisterRecords } from '#shared/model/register-state.ts';
import { documentsByAgreement, standingsOf } from '#shared/model/agreement-standing.ts';
import { noticeDeadline } from '#shared/model/agreement-terms.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
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
    const known = await session.engine.call('documents.readings', { asOf });
    const data = describe(session, { records, known, today: asOf?.date ?? localDate(new Date()) });
    return { data, lines: data.flatMap((one) => linesOf(session, one)) };
  },
};

interface Told {
  readonly records: RegisterRecords;
  readonly known: readonly KnownDocument[];
  readonly today: string;
}

type Described = ReturnType<typeof describe>[number];

/** Each sub-processor with its agreements as they stand on a date, those without any too. */
function describe({ t, language }: Session, { records, known, today }: Told) {
  const agreementsOf = Map.groupBy(records.agreements, ({ subProcessorId }) => subProcessorId);
  const documentsOf = documentsByAgreement(records.documents);
  const knownOf = new Map(known.map((document) => [document.sha256, document]));
  const standings = standingsOf(records.agreements, documentsOf, today, knownOf);
  const byName = new Intl.Collator(language);
  return records.subProcessors
    .toSorted((a, b) => byName.compare(a.legalName, b.legalName))
    .map(({ id: subProcessorId, legalName: subProcessor, disclosure }) => ({
      subProcessor,
      subProcessorId,
      /** The name is the real one, and not for everybody. */
      masked: disclosure === 'masked',
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
          documents: (documentsOf.get(id) ?? []).map(({ name, role, sha256 }) => ({
            name,
            role,
            sha256,
            signature: knownOf.get(sha256)?.signatures?.verdict ?? null,
            trusted: knownOf.get(sha256)?.trusted ?? false,
            damaged: knownOf.get(sha256)?.damaged ?? false,
            locked: knownOf.get(sha256)?.state === 'encrypted',
          })),
        };
      }),
    }));
}

function linesOf({ t }: Session, { subProcessor, masked, coverage, agreements }: Described): string[] {
  const lines = agreements.flatMap(({ kind, title, version, state, reasons, documents }) => [
    `  ${title}${version === '' ? '' : `, ${t('agreements.version', { version })}`} (${t(`agreements.kind.${kind}`)})`,
    `    ${t('agreements.because', { state: t(`agreements.because.${state}`), reasons: reasons.join(', ') })}`,
    ...documents.map((document) => `    ${document.name}${markOf(document, t)}`),
  ]);
  const name = masked ? `${subProcessor} (${t('search.realName')})` : subProcessor;
  return [`${name}: ${t(`cli.agreement.${coverage.state}`)}`, ...lines, ''];
}

type DescribedDocument = Described['agreements'][number]['documents'][number];

/** Whether it is whole, and what its digital signatures come to; nothing of a file without any. */
function markOf({ signature, trusted, damaged, locked }: DescribedDocument, t: Session['t']): string {
  if (damaged) return ` (${t('documents.mark.damaged')})`;
  if (signature === 'invalid') return ` (${t('signatures.invalid')})`;
  if (signature === 'valid') return ` (${t(trusted ? 'signatures.trusted' : 'signatures.valid', { count: 1 })})`;
  if (locked) return ` (${t('documents.mark.encrypted')})`;
  return '';
}
