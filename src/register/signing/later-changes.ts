import type { ChangeAfter } from '#shared/model/signature-report.ts';
import { type AddedResources, addedResources } from '#register/signing/added-resources.ts';
import { assertAccounted } from '#register/signing/appended.ts';
import { type Snapshot, takeSnapshot } from '#register/signing/document-snapshot.ts';
import type { FieldState } from '#register/signing/field-states.ts';
import { mayName } from '#register/signing/named-content.ts';
import { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
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

interface Revision {
  readonly pdf: PdfFile;
  readonly snapshot: Snapshot;
}

/** Compares revisions of one file; each is parsed once. */
export class RevisionComparison {
  readonly #file: Buffer;
  readonly #work: WorkLimit;
  readonly #newest: PdfFile | null;
  readonly #revisions = new Map<number, Revision>();

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
      const after = this.#revision(this.#file.length, this.#newest);
      assertAccounted(this.#newest, end, this.#work);
      const before = this.#revision(end);
      // What programs read in different ways cannot be compared.
      if (before.pdf.isDoubtful || after.pdf.isDoubtful) throw new Error('something is damaged or ambiguous');
      if (before.snapshot.pages.length === 0) throw new Error('pages that only a repair finds');
      if (after.pdf.size < before.pdf.size) throw new Error('objects beyond the size are none');
      const change = classify(before.snapshot, after.snapshot);
      return change.kind === 'content' ? (this.#changeButResources(before, after) ?? change) : change;
    } catch {
      // A revision that cannot be read, or only at a hostile price, proves nothing: assume the worst.
      return { kind: 'unreadable', ...nothing };
    }
  }

  #revision(end: number, opened?: PdfFile): Revision {
    const known = this.#revisions.get(end);
    if (known) return known;
    const pdf = opened ?? new PdfFile(this.#file.subarray(0, end), this.#work);
    const revision = { pdf, snapshot: takeSnapshot(pdf, this.#work) };
    this.#revisions.set(end, revision);
    return revision;
  }

  /**
   * Where pages and looks share their resources with the form, what is added there for a new signature's block comes into
   * them. It is no change of theirs if nothing that was signed names it: then they show what they showed.
   */
  #changeButResources(before: Revision, after: Revision): Change | null {
    const added = this.#addedResources(before, after);
    if (!added) return null;
    const change = classify(before.snapshot, takeSnapshot(after.pdf, this.#work, added.places));
    return change.kind === 'signature' || change.kind === 'form' ? change : null;
  }

  #addedResources(before: Revision, after: Revision): AddedResources | null {
    const reader = new PdfReader(before.pdf, this.#work);
    const later = { reader: new PdfReader(after.pdf, this.#work), catalog: after.pdf.getCatalog() };
    const added = addedResources({ reader, catalog: before.pdf.getCatalog() }, later);
    return added && !mayName(before.pdf, reader, added.names, this.#work) ? added : null;
  }
}

function classify(before: Snapshot, after: Snapshot): Change {
  const only = (kind: ChangeAfter): Change => ({ kind, ...nothing });
  if (!sameList(before.pages.toSorted(), after.pages.toSorted())) {
    return only(before.pages.length === after.pages.length ? 'content' : 'pages');
  }
  if (!sameList(before.pages, after.pages)) return only('pages');
  if (!sameEntries(before, after)) return only('content');
  const fields = fieldChange(before.fields, after.fields);
  if (fields.kind === 'content') return fields;
  if (!sameAnnotations(before, after)) return { ...fields, kind: 'annotation' };
  if (fields.kind !== 'none') return fields;
  // Something was added that no page shows, unless it is proof for the signatures themselves.
  return only(before.validationData === after.validationData ? 'properties' : 'none');
}

/** Signing may bring fonts and the like for the form, unless a field has waited for them; what was there stays. */
function sameEntries(before: Snapshot, after: Snapshot): boolean {
  const mayCome = (key: string): boolean => {
    if (key === 'AcroForm DA') return !before.drawn.includes('');
    const [isResource, name] = /^resource \S+ ?(.*)$/s.exec(key) ?? [];
    if (isResource === undefined) return false;
    return !name || !before.drawn.some((how) => how.includes(name) || how.includes('#'));
  };
  // PDFBox keeps its latest block there, which no default appearance draws; what pages and looks share is in their digests.
  const isUnseen = (key: string): boolean => key.startsWith('resource XObject ') && !before.borrows;
  return [...new Set([...before.entries.keys(), ...after.entries.keys()])].every((key) => {
    const earlier = before.entries.get(key);
    if (earlier === after.entries.get(key)) return true;
    return earlier === undefined ? mayCome(key) : isUnseen(key);
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
    if (isSigned) return state.share > largestBlock || state.acts ? 'content' : 'signature';
    // An empty place for the next one to sign shows nothing.
    return state.isSignature && !state.shows && !state.acts ? 'form' : 'content';
  }
  const sameValue = earlier.value === state.value;
  if (earlier.isFixed && earlier.settled !== state.settled) return 'content';
  const sameFrame = earlier.frame === state.frame && earlier.isSignature === state.isSignature;
  if (sameValue && sameFrame && earlier.look === state.look) return 'none';
  // What was filled in or signed stays; and what is shown changes only with what is filled in.
  if (!sameFrame || earlier.isFixed || sameValue) return 'content';
  return isSigned ? 'signature' : 'form';
}

/** Widgets of new fields are judged with their fields; whatever else there is stays above what it was above. */
function sameAnnotations(before: Snapshot, after: Snapshot): boolean {
  return after.annotations.every((annotations, page) =>
    sameList(
      (before.annotations[page] ?? []).map(({ digest }) => digest),
      annotations.flatMap(({ field, digest }) => (field === null || before.fields.has(field) ? [digest] : [])),
    ),
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
