import type { ImportKind, ImportMatch } from '#shared/model/import-plan.ts';
import type { LocalizedText } from '#shared/model/languages.ts';
import { fold } from '#register/importing/fold.ts';
import { compareNames, nearKeys, normaliseName } from '#register/importing/names.ts';

/** What the register knows of a sub-processor by name. */
export interface KnownSubProcessor {
  readonly id: string;
  readonly legalName: string;
  readonly tradeName: string;
  readonly formerNames: readonly string[];
  readonly publicLabel: LocalizedText;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly by: ImportMatch['by'];
}

export interface MatchAnswer {
  readonly match: ImportMatch | null;
  /** More than one sub-processor answers to the name equally well. */
  readonly several: boolean;
  /** The name is the same but the legal form another: perhaps another company of the group. */
  readonly otherForm: boolean;
}

const order: readonly ImportMatch['by'][] = ['name', 'tradeName', 'formerName', 'publicLabel'];
const none: MatchAnswer = { match: null, several: false, otherForm: false };

/** Looks names up among the register's sub-processors: the same name first, then nearly the same. */
export class NameIndex {
  readonly #exact = new Map<string, Entry[]>();
  readonly #near = new Map<string, Entry[]>();
  readonly #labels = new Map<string, Entry[]>();

  constructor(known: readonly KnownSubProcessor[]) {
    for (const { id, legalName, tradeName, formerNames, publicLabel } of known) {
      this.#add({ id, name: legalName, by: 'name' });
      this.#add({ id, name: tradeName, by: 'tradeName' });
      for (const name of formerNames) this.#add({ id, name, by: 'formerName' });
      for (const name of Object.values(publicLabel)) put(this.#labels, fold(name), { id, name, by: 'publicLabel' });
    }
  }

  /** The sub-processor that a row of a list is about. A category is looked up among public labels first. */
  find(name: string, kind: ImportKind): MatchAnswer {
    const labelled = this.#labels.get(fold(name)) ?? [];
    if (kind === 'category' && labelled.length > 0) return answer(labelled, true, false);
    const same = this.#exact.get(normaliseName(name)) ?? [];
    const agreeing = same.filter((entry) => compareNames(entry.name, name) === 'same');
    if (agreeing.length > 0) return answer(agreeing, true, false);
    if (same.length > 0) return answer(same, false, true);
    if (labelled.length > 0) return answer(labelled, true, false);
    const near = nearKeys(name).flatMap((key) => this.#near.get(key) ?? []);
    return answer(
      near.filter((entry) => compareNames(entry.name, name) === 'near'),
      false,
      false,
    );
  }

  #add(entry: Entry): void {
    if (entry.name.trim() === '') return;
    put(this.#exact, normaliseName(entry.name), entry);
    for (const key of nearKeys(entry.name)) put(this.#near, key, entry);
  }
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (key === '') return;
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function answer(entries: readonly Entry[], exact: boolean, otherForm: boolean): MatchAnswer {
  for (const by of order) {
    const found = entries.filter((entry) => entry.by === by);
    const first = found[0];
    if (!first) continue;
    if (found.some((entry) => entry.id !== first.id)) return { ...none, several: true };
    return { match: { subProcessorId: first.id, by, exact }, several: false, otherForm };
  }
  return none;
}
