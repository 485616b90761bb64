import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Command } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { oneOf, openRegister, table, textIn } from '#cli/records.ts';

export const listCommand: Command = {
  name: 'list',
  synopsis: 'REGISTER [--language sv] [--as-of DATE] [--json]',
  help: 'cli.help.list',
  options: { language: { type: 'string' }, ...asOfOption },
  positionals: [1, 1],
  run: async (session, args) => {
    const language = oneOf(session, args, 'language', contentLanguages, 'sv');
    const asOf = asOfDay(session, args);
    await openRegister(session, args);
    const rows = describeRows(await session.engine.call('register.records', { asOf: await asOf() }), language);
    const cells = rows.map((row) => [
      row.subProcessor,
      row.disclosure === 'masked' ? session.t('cli.maskedAs', { label: row.publicLabel }) : '',
      row.purpose,
      row.personalData,
      session.t(`cli.agreement.${row.agreement.state}`),
    ]);
    return { data: rows, lines: table(cells, [32, 26, 40, 40, 10]) };
  },
};

/** One object per processing, in the order of an annex's rows; texts in `language`, and all of them under `texts`. */
function describeRows(records: RegisterRecords, language: ContentLanguage) {
  const subProcessors = new Map(records.subProcessors.map((record) => [record.id, record]));
  const counts = new Map<string, number>();
  return records.processings.flatMap((processing) => {
    const subProcessor = subProcessors.get(processing.subProcessorId);
    if (!subProcessor) return [];
    const number = (counts.get(subProcessor.id) ?? 0) + 1;
    counts.set(subProcessor.id, number);
    const publicLabel = { ...subProcessor.publicLabel, ...processing.publicLabel };
    return [
      {
        subProcessor: subProcessor.legalName,
        processing: number,
        disclosure: subProcessor.disclosure,
        publicLabel: textIn(publicLabel, language),
        purpose: textIn(processing.purpose, language),
        personalData: textIn(processing.personalData, language),
        dataSubjects: textIn(processing.dataSubjects, language),
        location: textIn(processing.location, language),
        retention: textIn(processing.retention, language),
        country: subProcessor.country,
        storageCountries: processing.storageCountries,
        state: processing.state,
        agreement: records.coverage[subProcessor.id] ?? { state: 'missing' as const, until: null },
        texts: { publicLabel, purpose: processing.purpose, personalData: processing.personalData },
        id: processing.id,
        subProcessorId: subProcessor.id,
      },
    ];
  });
}
