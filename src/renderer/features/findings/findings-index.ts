import { ownerOf, severities, type Finding, type FindingsDelta, type Severity } from '#shared/model/finding.ts';

/** The findings of one sub-processor or customer and all that is its own, severe first. */
interface Family {
  readonly all: readonly Finding[];
  /** Not set aside: these want something done. */
  readonly open: readonly Finding[];
  readonly byRecord: ReadonlyMap<string, readonly Finding[]>;
}

const none: readonly Finding[] = [];
const byName = new Intl.Collator('sv');

/** What the checks say, for whoever marks records with it. It never changes: after an edit there is another one. */
export class FindingsIndex {
  /** Of the answer that it was last brought up to date with. */
  readonly version: number;
  /** False while the first answer is on its way. */
  readonly isKnown: boolean;
  /** Of the open ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly #families: ReadonlyMap<string, Family>;
  #all: readonly Finding[] | null = null;
  #open: readonly Finding[] | null = null;
  #aside: readonly Finding[] | null = null;

  private constructor(families: ReadonlyMap<string, Family>, version: number, isKnown: boolean) {
    this.#families = families;
    this.version = version;
    this.isKnown = isKnown;
    this.counts = countsOf(families.values());
  }

  static readonly unknown = new FindingsIndex(new Map(), 0, false);

  static of(findings: readonly Finding[]): FindingsIndex {
    const families = Map.groupBy(findings, ownerOf);
    return new FindingsIndex(new Map([...families].map(([id, own]) => [id, familyOf(own)])), 0, true);
  }

  /** With what has changed since; the same where nothing has. */
  with({ version, changed }: FindingsDelta): FindingsIndex {
    if (this.isKnown && changed.length === 0) return this;
    const families = new Map(this.#families);
    for (const { ownerId, findings } of changed) {
      if (findings.length === 0) families.delete(ownerId);
      else families.set(ownerId, familyOf(findings));
    }
    return new FindingsIndex(families, version, true);
  }

  /** Those set aside too. Severe first, then by the names of the sub-processors and customers. */
  get all(): readonly Finding[] {
    return (this.#all ??= inOrder([...this.#families.values()]));
  }

  /** Not set aside: these want something done. */
  get open(): readonly Finding[] {
    return (this.#open ??= this.all.filter(({ setAside }) => setAside === null));
  }

  get aside(): readonly Finding[] {
    return (this.#aside ??= this.all.filter(({ setAside }) => setAside !== null));
  }

  /** The open ones about a sub-processor or a customer and all that is its own, severe first. */
  readonly ofOwner = (id: string): readonly Finding[] => this.#families.get(id)?.open ?? none;

  readonly asideOfOwner = (id: string): readonly Finding[] =>
    this.#families.get(id)?.all.filter(({ setAside }) => setAside !== null) ?? none;

  /** The open ones about these records, which are the sub-processor or belong to it; agreements are the sub-processor's. */
  readonly of = (subProcessorId: string, recordIds: readonly string[]): readonly Finding[] => {
    const family = this.#families.get(subProcessorId);
    return family ? [...new Set(recordIds)].flatMap((id) => family.byRecord.get(id) ?? none) : none;
  };
}

function familyOf(all: readonly Finding[]): Family {
  const open = all.filter(({ setAside }) => setAside === null);
  const rowOf = ({ table, recordId, subProcessorId }: Finding): string =>
    table === 'agreement' ? (subProcessorId ?? recordId) : recordId;
  return { all, open, byRecord: Map.groupBy(open, rowOf) };
}

function countsOf(families: Iterable<Family>): Record<Severity, number> {
  const counts = { severe: 0, warning: 0, notice: 0 };
  for (const { open } of families) for (const { severity } of open) counts[severity] += 1;
  return counts;
}

/** Only a view of all asks for it: sorting thousands takes longer than all else here. */
function inOrder(families: readonly Family[]): Finding[] {
  const nameOf = ({ all: [first] }: Family): string => String(first?.values['name'] ?? '');
  const named = families.map((family) => ({ family, name: nameOf(family) }));
  const sorted = named.toSorted((a, b) => byName.compare(a.name, b.name)).flatMap(({ family }) => family.all);
  const bySeverity = Map.groupBy(sorted, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? none);
}
