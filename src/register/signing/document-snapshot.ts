import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { createHash } from 'node:crypto';
import { formFields } from '#register/signing/form-fields.ts';
import { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';

/** Digests of what a reader sees of a revision, to compare two of them. */
export interface Snapshot {
  /** Per page: its content, resources and boxes. */
  readonly pages: readonly string[];
  /** Per page: its annotations without the form's widgets. */
  readonly annotations: readonly string[];
  /** Per page: the widgets of form fields other than signatures. */
  readonly widgets: readonly string[];
  readonly catalog: ReadonlyMap<string, string>;
  readonly validationData: string;
  /** Value of each field; of a signature field, the signature. */
  readonly fields: ReadonlyMap<string, { readonly signature: boolean; readonly value: string }>;
}

/** Objects that one comparison looks at; more are somebody's trap. */
const mostObjects = 2_000_000;
const deepest = 200;

/** Entries of the catalog that signing may change, and the reading order, which shows nothing. */
const ignoredInCatalog = new Set([
  'Type',
  'Pages',
  'AcroForm',
  'DSS',
  'Extensions',
  'Version',
  'Perms',
  'Metadata',
  'StructTreeRoot',
  'MarkInfo',
  'PageMode',
  'PageLayout',
]);
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const ignoredInPage = new Set([
  'Annots',
  ...inheritable,
  'Tabs',
  'StructParents',
  'LastModified',
  'PieceInfo',
  'Parent',
]);
const ignoredInAnnotation = new Set(['StructParent', 'Parent', 'P']);

/** @throws {Error} when the revision cannot be parsed or is too large to compare */
export function takeSnapshot(revision: Buffer): Snapshot {
  const pdf = new PdfFile(revision);
  const reader = new PdfReader(pdf);
  const pages = pdf.getPages();
  const hasher = new ObjectHasher(reader, pages);
  const catalog = pdf.getCatalog();
  const form = reader.dictionary(catalog, 'AcroForm');
  const entries = [...catalog].filter(([key]) => !ignoredInCatalog.has(key.value));
  const annotations = pages.map((page) => splitAnnotations(reader, hasher, page));
  return {
    pages: pages.map((page) => pageHash(reader, hasher, page)),
    annotations: annotations.map(({ others }) => others.toSorted().join('\n')),
    widgets: annotations.map(({ widgets }) => widgets.toSorted().join('\n')),
    catalog: new Map([
      ...entries.map(([key, value]) => [key.value, hasher.hash(value)] as const),
      ['XFA', hasher.hash(form?.get('XFA'))],
    ]),
    validationData: hasher.hash(catalog.get('DSS')),
    fields: new Map(
      formFields(reader, catalog).map(({ name, type, dictionary }) => {
        const value = type === 'Sig' ? reader.dictionary(dictionary, 'V')?.get('Contents') : dictionary.get('V');
        return [name, { signature: type === 'Sig', value: hasher.hash(value) }];
      }),
    ),
  };
}

function pageHash(reader: PdfReader, hasher: ObjectHasher, page: PdfDict): string {
  const inherited = inheritable.map((key) => hasher.hash(inheritedValue(reader, page, key)));
  return [...inherited, hasher.entries(page, ignoredInPage)].join('|');
}

function inheritedValue(reader: PdfReader, page: PdfDict, key: string): PdfObject | undefined {
  let node: PdfDict | undefined = page;
  for (let depth = 0; node && depth < 50; depth += 1) {
    if (node.has(key)) return node.get(key);
    node = reader.dictionary(node, 'Parent');
  }
  return undefined;
}

function splitAnnotations(
  reader: PdfReader,
  hasher: ObjectHasher,
  page: PdfDict,
): { others: string[]; widgets: string[] } {
  const split: { others: string[]; widgets: string[] } = { others: [], widgets: [] };
  for (const item of reader.array(page, 'Annots')) {
    const annotation = reader.resolve(item);
    if (!(annotation instanceof PdfDict)) continue;
    const parent = reader.dictionary(annotation, 'Parent');
    const type = reader.name(annotation, 'FT') ?? (parent && reader.name(parent, 'FT'));
    const isWidget = reader.name(annotation, 'Subtype') === 'Widget';
    // A signature's own widget changes when it is signed; that it covers nothing else is the signer's business.
    if (isWidget && type === 'Sig') continue;
    (isWidget ? split.widgets : split.others).push(hasher.entries(annotation, ignoredInAnnotation));
  }
  return split;
}

/** Digests objects by content, whatever their numbers are. */
class ObjectHasher {
  readonly #reader: PdfReader;
  readonly #pageNumbers: ReadonlyMap<PdfDict, number>;
  readonly #known = new Map<PdfObject, string>();
  readonly #open = new Set<PdfObject>();
  #visited = 0;

  constructor(reader: PdfReader, pages: readonly PdfDict[]) {
    this.#reader = reader;
    this.#pageNumbers = new Map(pages.map((page, index) => [page, index]));
  }

  hash(value: PdfObject | undefined): string {
    const object = this.#reader.resolve(value);
    this.#visited += 1;
    if (this.#visited > mostObjects || this.#open.size > deepest) throw new Error('too large to compare');
    if (object instanceof PdfString) return `s${Buffer.from(object.bytes).toString('base64')}`;
    if (object instanceof PdfName) return `/${object.value}`;
    if (object instanceof PdfNumber) return `n${object.value}`;
    if (!(object instanceof PdfDict || object instanceof PdfArray))
      return object === null || object instanceof PdfRef
        ? '-'
        : `${object.type}${'value' in object ? String(object.value) : ''}`;
    const pageNumber = object instanceof PdfDict ? this.#pageNumbers.get(object) : undefined;
    if (pageNumber !== undefined) return `page ${pageNumber}`;
    return this.#known.get(object) ?? this.#hashContainer(object);
  }

  /** Digest of a dictionary's entries; `skip` names those left out. */
  entries(dictionary: PdfDict, skip: ReadonlySet<string>): string {
    const digest = createHash('sha256');
    const keys = [...dictionary].filter(([key]) => !skip.has(key.value) && key.value !== 'Length');
    digest.update(
      keys
        .map(([key, value]) => `${key.value}:${this.hash(value)}`)
        .toSorted()
        .join('\n'),
    );
    if (dictionary instanceof PdfStream) digest.update(dictionary.data);
    return digest.digest('base64');
  }

  #hashContainer(object: PdfDict | PdfArray): string {
    if (this.#open.has(object)) return 'circle';
    this.#open.add(object);
    const hash =
      object instanceof PdfDict
        ? this.entries(object, ignoredInAnnotation)
        : createHash('sha256')
            .update(
              object
                .toArray()
                .map((item) => this.hash(item))
                .join(','),
            )
            .digest('base64');
    this.#open.delete(object);
    this.#known.set(object, hash);
    return hash;
  }
}
