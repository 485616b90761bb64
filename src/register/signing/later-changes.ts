import type { ChangeAfter } from '#shared/model/signature-report.ts';
import { type Snapshot, takeSnapshot } from '#register/signing/document-snapshot.ts';

/** Compares revisions of one file; each is parsed once. */
export class RevisionComparison {
  readonly #file: Buffer;
  readonly #snapshots = new Map<number, Snapshot>();

  constructor(file: Buffer) {
    this.#file = file;
  }

  /** What came into the file after the revision that ends at `end`. What cannot be compared counts as changed. */
  changeAfter(end: number): ChangeAfter {
    try {
      return classify(this.#snapshot(end), this.#snapshot(this.#file.length));
    } catch {
      // A revision that cannot be read, or only at a hostile price, proves nothing: assume the worst.
      return 'content';
    }
  }

  #snapshot(end: number): Snapshot {
    const known = this.#snapshots.get(end);
    if (known) return known;
    const snapshot = takeSnapshot(this.#file.subarray(0, end));
    this.#snapshots.set(end, snapshot);
    return snapshot;
  }
}

function classify(before: Snapshot, after: Snapshot): ChangeAfter {
  if (!sameList(before.pages, after.pages) || !sameList(before.annotations, after.annotations)) return 'content';
  const catalogKeys = new Set([...before.catalog.keys(), ...after.catalog.keys()]);
  if ([...catalogKeys].some((key) => before.catalog.get(key) !== after.catalog.get(key))) return 'content';
  const fields = fieldChange(before, after);
  if (fields === 'content') return 'content';
  if (fields === 'form' || !sameList(before.widgets, after.widgets)) return 'form';
  if (fields === 'signature') return 'signature';
  // Bytes were added that nothing accounts for, unless they are proof for the signatures themselves.
  return before.validationData === after.validationData ? 'content' : 'none';
}

function fieldChange(before: Snapshot, after: Snapshot): ChangeAfter {
  let change: ChangeAfter = 'none';
  const unsigned = '-';
  if ([...before.fields.keys()].some((name) => !after.fields.has(name))) return 'content';
  for (const [name, { signature, value }] of after.fields) {
    const earlier = before.fields.get(name);
    if (earlier?.value === value) continue;
    if (!signature) {
      if (!earlier) return 'content';
      change = 'form';
    } else if (earlier !== undefined && earlier.value !== unsigned) return 'content';
    else if (change === 'none') change = 'signature';
  }
  return change;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
