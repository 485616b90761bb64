import type { Standing, StandingState } from '#shared/model/agreement-standing.ts';
import { agreementKind, type Agreement } from '#shared/model/agreement.ts';

/** The versions of one agreement, the newest of them first. */
export interface VersionLine {
  readonly newest: Agreement;
  /** The one in force; the newest where none is. */
  readonly current: Agreement;
  /** After the current one: not signed or not in force yet. */
  readonly next: readonly Agreement[];
  readonly earlier: readonly Agreement[];
}

const inForce: ReadonlySet<StandingState | undefined> = new Set(['valid', 'expiring']);
const toCome: ReadonlySet<StandingState | undefined> = new Set(['draft', 'sent', 'future']);

const order = new Map(agreementKind.options.map((kind, index) => [kind, index]));

/**
 * Agreements by lines of versions, each agreement in one; by kind. A version that is in force stays the current one for as
 * long as it is, whatever has been begun after it.
 */
export function versionLines(
  agreements: readonly Agreement[],
  standings: ReadonlyMap<string, Pick<Standing, 'state'>>,
): VersionLine[] {
  const stateOf = ({ id }: Agreement) => standings.get(id)?.state;
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const superseded = new Set(agreements.map(({ supersedesId }) => supersedesId));
  const placed = new Set<string>();
  const lineOf = (newest: Agreement): VersionLine => {
    placed.add(newest.id);
    const earlier: Agreement[] = [];
    for (let next = before(newest); next && !placed.has(next.id); next = before(next)) {
      placed.add(next.id);
      earlier.push(next);
    }
    const line = [newest, ...earlier];
    const at = Math.max(
      0,
      line.findIndex((version) => inForce.has(stateOf(version))),
    );
    const newer = line.slice(0, at);
    return {
      newest,
      current: line[at] ?? newest,
      next: newer.filter((version) => toCome.has(stateOf(version))),
      earlier: [...newer.filter((version) => !toCome.has(stateOf(version))), ...line.slice(at + 1)],
    };
  };
  const before = ({ supersedesId }: Agreement) => (supersedesId === null ? undefined : byId.get(supersedesId));
  const lines = agreements.filter(({ id }) => !superseded.has(id)).map(lineOf);
  // Some that supersede each other in a circle have no newest one; they are shown all the same.
  const circles = agreements.flatMap((agreement) => (placed.has(agreement.id) ? [] : [lineOf(agreement)]));
  return [...lines, ...circles].toSorted((a, b) => (order.get(a.newest.kind) ?? 0) - (order.get(b.newest.kind) ?? 0));
}

/** What an agreement can be said to supersede: none that has a newer version already, and none that came after it. */
export function supersedable(agreement: Agreement, agreements: readonly Agreement[]): Agreement[] {
  const taken = new Set(agreements.filter(({ id }) => id !== agreement.id).map(({ supersedesId }) => supersedesId));
  const later = new Set<string>([agreement.id]);
  for (let size = 0; size < later.size;) {
    size = later.size;
    for (const { id, supersedesId } of agreements) if (supersedesId !== null && later.has(supersedesId)) later.add(id);
  }
  return agreements.filter(({ id }) => !taken.has(id) && !later.has(id));
}
