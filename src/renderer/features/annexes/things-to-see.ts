import type { CallOutput } from '#shared/ipc/contract.ts';
import { severities, type Finding } from '#shared/model/finding.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { FindingsIndex } from '#renderer/features/findings/findings-index.ts';

type Preview = CallOutput<'annexes.preview'>;
export type MissingText = Preview['missing'][number];

interface Records {
  readonly subProcessors: readonly Pick<SubProcessor, 'id' | 'legalName'>[];
  readonly processings: readonly Pick<Processing, 'id' | 'subProcessorId'>[];
}

/** The texts of one sub-processor, or of one of its processings, that are not written in a language. */
export interface MissingTexts {
  readonly key: string;
  readonly subProcessorId: string;
  readonly name: string;
  readonly texts: readonly MissingText[];
}

/** By language, as the annex has them; of each record once, however many columns say it. */
export function missingTexts(
  { missing }: Pick<Preview, 'missing'>,
  { subProcessors, processings }: Records,
): ReadonlyMap<ContentLanguage, readonly MissingTexts[]> {
  const owners = new Map(processings.map(({ id, subProcessorId }) => [id, subProcessorId]));
  const names = new Map(subProcessors.map(({ id, legalName }) => [id, legalName]));
  const once = new Map(
    missing.map((one) => [`${one.recordId} ${one.field} ${one.language}`, one] satisfies [string, MissingText]),
  );
  const byLanguage = Map.groupBy(once.values(), ({ language }) => language);
  return new Map(
    [...byLanguage].map(([language, texts]) => [
      language,
      [...Map.groupBy(texts, ({ recordId }) => recordId)].flatMap(([recordId, own]): MissingTexts[] => {
        const subProcessorId = owners.get(recordId) ?? recordId;
        const name = names.get(subProcessorId);
        // A record that is not there any more: the annex is of a past day, and nothing can be written.
        return name === undefined ? [] : [{ key: recordId, subProcessorId, name, texts: own }];
      }),
    ]),
  );
}

/** What issuing the annex settles, and what `missing` says better. */
const settled: ReadonlySet<Finding['checkId']> = new Set([
  'annex-out-of-date',
  'customer-annex-missing',
  'text-untranslated',
]);

/** The findings, grave ones first, that count and concern what the annex says: its rows, their sub-processors, its customer. */
export function findingsOfAnnex(
  findings: FindingsIndex,
  { rowIds, customerId }: { readonly rowIds: readonly string[]; readonly customerId: string | null },
  { processings }: Pick<Records, 'processings'>,
): Finding[] {
  const rows = new Set(rowIds);
  const own = processings.filter(({ id }) => rows.has(id));
  const bySubProcessor = Map.groupBy(own, ({ subProcessorId }) => subProcessorId);
  const found = [...bySubProcessor].flatMap(([id, ofOne]) =>
    findings.of(id, [id, ...ofOne.map((processing) => processing.id)]),
  );
  const ofCustomer = customerId === null ? [] : findings.ofOwner(customerId);
  const counting = [...found, ...ofCustomer].filter(
    ({ severity, checkId }) => severity !== 'notice' && !settled.has(checkId),
  );
  return counting.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
