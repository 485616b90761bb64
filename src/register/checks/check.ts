import type { Agreement } from '#shared/model/agreement.ts';
import type { Standing } from '#shared/model/agreement-standing.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import type { Finding, Severity } from '#shared/model/finding.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import type { AgreementsOn } from '#register/agreements/agreements-on.ts';
import type { Suspicion } from '#register/subprocessors/consolidation.ts';

/** One sub-processor with all that a check may look at. Records are shared: nobody changes one. */
export interface Family extends AgreementsOn {
  /** The date looked at, ISO. */
  readonly today: string;
  readonly subProcessor: SubProcessor;
  /** In the order of an annex's rows. */
  readonly processings: readonly Processing[];
  /** Those that are planned or active: what has ended is spared. */
  readonly live: readonly Processing[];
  /** What has been read out of documents, by SHA-256. */
  readonly readings: ReadonlyMap<string, KnownDocument>;
  /** The sub-processor that engages it, with its processings; null where the organisation does. */
  readonly engager: { readonly subProcessor: SubProcessor; readonly processings: readonly Processing[] } | null;
  /** Others that may be the same company, each two told once: to the one with the lesser id. */
  readonly twins: readonly Twin[];
  /** Changes of its processings of which customers have not been told; none in the past. */
  readonly unannounced: readonly UnannouncedChange[];
  /** Languages of the annexes in which a processing stands. */
  readonly annexLanguages: (processing: Processing) => readonly ContentLanguage[];
}

export interface Twin {
  readonly kind: Suspicion['kind'];
  readonly id: string;
  readonly name: string;
}

/** What a check says about one record, of which it names the field. */
interface Said<R> {
  readonly severity: Severity;
  /** Empty: the record as a whole. */
  readonly field: keyof R | '';
  /** Tells apart several findings of one check about one record. */
  readonly subject?: string;
  /** Fill the message, besides `name` and `processing`. */
  readonly values?: Finding['values'];
}
export type SaidOfSubProcessor = Said<SubProcessor>;
export type SaidOfProcessing = Said<Processing>;
export type SaidOfAgreement = Said<Agreement>;

export interface Found extends Pick<Finding, 'severity' | 'field' | 'subject' | 'values'> {
  readonly table: 'subProcessor' | 'processing' | 'agreement';
  readonly recordId: string;
}

/** A rule: what it finds about one sub-processor and what belongs to it. */
export type Check = (family: Family) => readonly Found[];

/** A rule about the sub-processor itself; one that nothing is planned or going on with is spared. */
export function ofSubProcessor(look: (family: Family) => SaidOfSubProcessor | null): Check {
  return (family) => {
    const said = family.live.length === 0 ? null : look(family);
    return said === null ? [] : [found('subProcessor', family.subProcessor.id, said)];
  };
}

/** A rule about each processing that is planned or active. */
export function ofLiveProcessings(
  look: (processing: Processing, family: Family) => SaidOfProcessing | readonly SaidOfProcessing[] | null,
): Check {
  return (family) => family.live.flatMap((processing) => foundOf(processing, look(processing, family)));
}

/** A rule about each agreement that counts or is to: what has ended or was superseded is spared. */
export function ofCurrentAgreements(
  look: (agreement: Agreement, family: Family, standing: Standing) => SaidOfAgreement | null,
): Check {
  return (family) => {
    if (family.live.length === 0) return [];
    return family.agreements.flatMap((agreement) => {
      const standing = family.standings.get(agreement.id);
      if (!standing || standing.state === 'ended' || standing.state === 'superseded') return [];
      const said = look(agreement, family, standing);
      return said === null
        ? []
        : [found('agreement', agreement.id, { ...said, values: { title: agreement.title, ...said.values } })];
    });
  };
}

/** A rule about each processing, also those that have ended. */
export function ofProcessings(look: (processing: Processing, family: Family) => SaidOfProcessing | null): Check {
  return (family) => family.processings.flatMap((processing) => foundOf(processing, look(processing, family)));
}

function foundOf(processing: Processing, said: SaidOfProcessing | readonly SaidOfProcessing[] | null): Found[] {
  return said === null ? [] : [said].flat().map((one) => found('processing', processing.id, one));
}

export function found<R extends object>(
  table: Found['table'],
  recordId: string,
  { severity, field, subject = '', values = {} }: Said<R>,
): Found {
  return { table, recordId, severity, field: String(field), subject, values };
}
