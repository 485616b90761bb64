import type { SubProcessor } from '#shared/model/sub-processor.ts';

/** A sub-processor with those that it engages. */
export interface ChainLink {
  readonly subProcessor: SubProcessor;
  readonly engages: readonly ChainLink[];
}

/** Who engages a sub-processor, the one that we engage first; without itself. */
export function engagersOf(subProcessor: SubProcessor, all: readonly SubProcessor[]): SubProcessor[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const engagers: SubProcessor[] = [];
  // The engine refuses circles; a list that has one all the same must not hang the window.
  const seen = new Set([subProcessor.id]);
  for (let id = subProcessor.engagedById; id !== null && !seen.has(id);) {
    seen.add(id);
    const engager = byId.get(id);
    if (engager) engagers.unshift(engager);
    id = engager?.engagedById ?? null;
  }
  return engagers;
}

/** A sub-processor with all that it engages, directly or not, by name. */
export function chainOf(
  subProcessor: SubProcessor,
  all: readonly SubProcessor[],
  compare: (a: string, b: string) => number,
): ChainLink {
  const engagedBy = Map.groupBy(all, ({ engagedById }) => engagedById);
  const seen = new Set<string>();
  const linkOf = (one: SubProcessor): ChainLink => {
    seen.add(one.id);
    const engaged = (engagedBy.get(one.id) ?? []).filter(({ id }) => !seen.has(id));
    return { subProcessor: one, engages: engaged.toSorted((a, b) => compare(a.legalName, b.legalName)).map(linkOf) };
  };
  return linkOf(subProcessor);
}
