import type { ChangeAfter } from '#shared/model/signature-report.ts';
import { assertAccounted } from '#register/signing/appended.ts';
import { type Snapshot, takeSnapshot } from '#register/signing/document-snapshot.ts';
import type { FieldState } from '#register/signing/field-states.ts';
import { PdfFile } from '#register/signing/pdf-file.ts';
import type { WorkLimit } from '#register/signing/work-limit.ts';

/** What came into the file after a revision. */
export interface Change {
  readonly kind: ChangeAfter;
  /** Full names of the fields that were filled in, signed or added. */
  readonly fields: readonly string[];
  /** Everything that was signed is a document timestamp. */
  readonly onlyTimestamps: boolean;
  /** A field that was not there is shown on a page. */
  readonly showsNewField: boolean;
}

const nothing = { fields: [], onlyTimestamps: true, showsNewField: false } as const;
export const noChange: Change = { kind: 'none', ...nothing };

/** A signature's block is smaller than this part of a page; what is larger covers what was signed before. */
const largestBlock = 1 / 4;

/** Compares revisions of one file; each is parsed once. */
export class RevisionComparison {
  readonly #file: Buffer;
  readonly #work: WorkLimit;
  readonly #newest: PdfFile | null;
  readonly #snapshots = new Map<number, Snapshot>();

  /** @param newest the file as it is; null when its structure cannot be read. */
  constructor(file: Buffer, newest: PdfFile | null, work: WorkLimit) {
    this.#file = file;
    this.#newest = newest;
    this.#work = work;
  }

  /** What came into the file after the revision that ends at `end`. What cannot be compared counts as changed. */
  changeAfter(end: number): Change {
    try {
      if (!this.#newest) throw new Error('the file cannot be read');
      const after = this.#snapshot(this.#file.length, this.#newest);
      assertAccounted(this.#newest, end, this.#work);
      return classify(this.#snapshot(end), after);
    } catch {
      // A revision that cannot be read, or only at a hostile price, proves nothing: assume the worst.
      return { kind: 'unreadable', ...nothing };
    }
  }

  #snapshot(end: number, opened?: PdfFile): Snapshot {
    const known = this.#snapshots.get(end);
    if (known) return known;
    const pdf = opened ?? new PdfFile(this.#file.subarray(0, end), this.#work);
    const snapshot = takeSnapshot(pdf, this.#work);
    this.#snapshots.set(end, snapshot);
    return snapshot;
  }
}

function classify(before: Snapshot, after: Snapshot): Change {
  const only = (kind: ChangeAfter): Change => ({ kind, ...nothing });
  if (!sameList(before.pages.toSorted(), after.pages.toSorted())) {
    return only(before.pages.length === after.pages.length ? 'content' : 'pages');
  }
  if (!sameList(before.pages, after.pages)) return only('pages');
  if (!sameEntries(before.entries, after.entries)) return only('content');
  const fields = fieldChange(before.fields, after.fields);
  if (fields.kind === 'content') return fields;
  if (!sameList(before.annotations, after.annotations)) return { ...fields, kind: 'annotation' };
  if (fields.kind !== 'none') return fields;
  // Something was added that no page shows, unless it is proof for the signatures themselves.
  return only(before.validationData === after.validationData ? 'properties' : 'none');
}

/** Signing may bring fonts and the like for the form; what was there stays. */
function sameEntries(before: Snapshot['entries'], after: Snapshot['entries']): boolean {
  const mayCome = (key: string): boolean => key.startsWith('resource ') || key === 'AcroForm DA';
  return [...new Set([...before.keys(), ...after.keys()])].every((key) => {
    const earlier = before.get(key);
    return earlier === after.get(key) || (earlier === undefined && mayCome(key));
  });
}

type FieldKind = 'none' | 'signature' | 'form' | 'content';

function fieldChange(before: Snapshot['fields'], after: Snapshot['fields']): Change {
  const missing = [...before.keys()].filter((key) => !after.has(key));
  const changed = [...after].flatMap(([key, state]) => {
    const earlier = before.get(key);
    const kind = kindOf(earlier, state);
    return kind === 'none' ? [] : [{ kind, state, isNew: earlier === undefined }];
  });
  const kinds = new Set<FieldKind>(changed.map(({ kind }) => kind));
  const signed = changed.filter(({ kind }) => kind === 'signature');
  const worst = (['content', 'form', 'signature'] as const).find((kind) => kinds.has(kind)) ?? 'none';
  return {
    kind: missing.length > 0 ? 'content' : worst,
    fields: changed.map(({ state }) => state.name),
    onlyTimestamps: signed.length === changed.length && signed.every(({ state }) => state.isTimestamp),
    showsNewField: changed.some(({ isNew, state }) => isNew && state.share > 0),
  };
}

function kindOf(earlier: FieldState | undefined, state: FieldState): FieldKind {
  const isSigned = state.isSignature && state.isFixed;
  if (!earlier) {
    if (isSigned) return state.share > largestBlock ? 'content' : 'signature';
    // An empty place for the next one to sign shows nothing.
    return state.isSignature && state.look.startsWith('- - ') ? 'form' : 'content';
  }
  const sameValue = earlier.value === state.value;
  const sameFrame = earlier.frame === state.frame && earlier.isSignature === state.isSignature;
  if (sameValue && sameFrame && earlier.look === state.look) return 'none';
  // What was filled in or signed stays; and what is shown changes only with what is filled in.
  if (!sameFrame || earlier.isFixed || sameValue) return 'content';
  return isSigned ? 'signature' : 'form';
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
