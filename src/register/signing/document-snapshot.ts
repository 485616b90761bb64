import { PdfDict, type PdfObject, PdfStream } from '@libpdf/core';
import { borrowsResources, drawnFields } from '#register/signing/drawn-fields.ts';
import { areaOf, type FieldState, fieldState, type Placement } from '#register/signing/field-states.ts';
import { type FormField, formFields, strayFields } from '#register/signing/form-fields.ts';
import { absent, type LeftOut, ObjectHasher } from '#register/signing/object-hasher.ts';
import type { PageNode, PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import type { WorkLimit } from '#register/signing/work-limit.ts';

/** Digests of what a reader sees of a revision, to compare two of them. */
export interface Snapshot {
  /** Per page: its content, resources and boxes. */
  readonly pages: readonly string[];
  /** Per page: its annotations in their order, since a later one lies above the earlier ones. */
  readonly annotations: readonly (readonly ShownAnnotation[])[];
  /** Entries of the catalog, the form and the trailer by name. */
  readonly entries: ReadonlyMap<string, string>;
  readonly validationData: string;
  /** By full name, with a number where a name occurs twice. */
  readonly fields: ReadonlyMap<string, FieldState>;
  /** A field's look has no resources of its own. */
  readonly borrows: boolean;
  /** How viewers draw the filled fields that keep no look of their own. */
  readonly drawn: readonly string[];
}

/** An annotation, or a widget of the field of that key, which is compared with its field. */
export interface ShownAnnotation {
  readonly field: string | null;
  readonly digest: string;
}

/** Entries of the catalog that are compared otherwise, that signing may change, or that no page shows. */
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
  'Outlines',
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
/** Levels that a page may inherit through. */
const mostAbove = 100;
const ignoredInAnnotation = new Set(['StructParent', 'P']);
/** Bookmarks may lead into the structure tree, which shows nothing and changes when a field is added. */
const ignoredInOutlines = new Set(['SE']);

/**
 * @throws {Error} when the revision cannot be parsed
 * @throws {TooMuchWork}
 * @param leftOut what is not compared, wherever it stands.
 */
export function takeSnapshot(pdf: PdfFile, work: WorkLimit, leftOut: LeftOut = new Map()): Snapshot {
  const reader = new PdfReader(pdf, work);
  const tree = pdf.getPageTree();
  const pages = tree.map(({ node }) => node);
  const catalog = pdf.getCatalog();
  const listed = formFields(reader, catalog);
  const fields = [...listed, ...strayFields(reader, pages, listed)];
  const names = new Map<PdfDict, string>();
  for (const { name, line, widgets } of fields)
    for (const part of [...line, ...widgets]) if (!(part instanceof PdfStream)) names.set(part, `field ${name}`);
  for (const [index, page] of pages.entries()) names.set(page, `page ${index}`);
  const hasher = new ObjectHasher(reader, work, { names, leftOut });
  const keyed = withKeys(fields);
  const widgets = new Map([...keyed].flatMap(([key, field]) => field.widgets.map((widget) => [widget, key] as const)));
  const placement = placementOf(reader, pages);
  return {
    pages: pageHashes(reader, hasher, tree),
    annotations: pages.map((page) => annotationsOf(reader, hasher, page, widgets)),
    entries: new Map([
      ...[...catalog].flatMap(([{ value: key }, value]): [string, string][] =>
        ignoredInCatalog.has(key) ? [] : [[key, hasher.hash(value)]],
      ),
      ['Outlines', new ObjectHasher(reader, work, { names, skipped: ignoredInOutlines }).hash(catalog.get('Outlines'))],
      ['Encrypt', hasher.hash(pdf.trailer.get('Encrypt'))],
      // A part of the key.
      ['ID', pdf.isEncrypted ? hasher.hash(reader.array(pdf.trailer, 'ID')[0]) : absent],
      ...formEntries(reader, hasher, catalog),
    ]),
    validationData: hasher.hash(catalog.get('DSS')),
    fields: new Map([...keyed].map(([key, field]) => [key, fieldState(field, reader, hasher, placement)])),
    borrows: borrowsResources(fields, reader),
    drawn: drawnFields(fields, reader, catalog),
  };
}

/** Some viewers go up by /Parent for what a page inherits, others come down the tree: both ways count. */
function pageHashes(reader: PdfReader, hasher: ObjectHasher, tree: readonly PageNode[]): string[] {
  const known = new Map<PdfDict, string>();
  const hashAbove = (place: PageNode | null): string => {
    if (!place) return '';
    const own = ['Count', ...inheritable].map((key) => hasher.drawn.hash(place.node.get(key)));
    const hash = known.get(place.node) ?? `${hashAbove(place.above)}/${own.join()}`;
    known.set(place.node, hash);
    return hash;
  };
  return tree.map(({ node, above }) => {
    const inherited = inheritable.map((key) => hasher.drawn.hash(inheritedValue(reader, node, key)));
    return [hashAbove(above), ...inherited, hasher.entries(node, ignoredInPage)].join('|');
  });
}

function inheritedValue(reader: PdfReader, page: PdfDict, key: string): PdfObject | undefined {
  let node: PdfDict | undefined = page;
  for (let depth = 0; node; depth += 1) {
    if (node.has(key)) return node.get(key);
    if (depth > mostAbove) throw new Error('a page that hangs on too much');
    node = reader.dictionary(node, 'Parent');
  }
  return undefined;
}

function annotationsOf(
  reader: PdfReader,
  hasher: ObjectHasher,
  page: PdfDict,
  widgets: ReadonlyMap<PdfDict, string>,
): ShownAnnotation[] {
  const annotations = reader.array(page, 'Annots').map((item) => reader.resolve(item));
  return annotations.flatMap((item): ShownAnnotation[] => {
    if (!(item instanceof PdfDict)) return [];
    const field = widgets.get(item) ?? null;
    return [{ field, digest: field === null ? hasher.entries(item, ignoredInAnnotation) : `widget ${field}` }];
  });
}

function placementOf(reader: PdfReader, pages: readonly PdfDict[]): Placement {
  const placement = new Map<PdfDict, { page: number; area: number }[]>();
  for (const [index, page] of pages.entries()) {
    const owner = new PdfDict([]);
    // What is cut off is not there to be covered.
    const box = inheritedValue(reader, page, 'CropBox') ?? inheritedValue(reader, page, 'MediaBox');
    if (box) owner.set('Box', box);
    const area = areaOf(reader, owner, 'Box');
    for (const item of reader.array(page, 'Annots')) {
      const annotation = reader.resolve(item);
      if (!(annotation instanceof PdfDict)) continue;
      const places = placement.get(annotation) ?? [];
      places.push({ page: index, area });
      placement.set(annotation, places);
    }
  }
  return placement;
}

/** How the form is drawn; the resources one by one, since signing may add some. */
function formEntries(reader: PdfReader, hasher: ObjectHasher, catalog: PdfDict): [string, string][] {
  const form = reader.dictionary(catalog, 'AcroForm') ?? new PdfDict([]);
  const resources = reader.dictionary(form, 'DR') ?? new PdfDict([]);
  return [
    ...[...form].flatMap(([{ value: key }, value]): [string, string][] => {
      const hash = hasher.hash(value);
      const isDefault = key === 'NeedAppearances' && hash === 'boolfalse';
      return ['Fields', 'SigFlags', 'DR'].includes(key) || isDefault ? [] : [[`AcroForm ${key}`, hash]];
    }),
    ...[...resources].flatMap(([{ value: kind }, value]): [string, string][] => {
      const members = reader.resolve(value);
      if (!(members instanceof PdfDict)) return [[`resource ${kind}`, hasher.drawn.hash(members)]];
      return [...members].map(([name, member]) => [`resource ${kind} ${name.value}`, hasher.drawn.hash(member)]);
    }),
  ];
}

/** Two fields of one name would be one to a reader of the form; here each is compared. */
function withKeys(fields: readonly FormField[]): Map<string, FormField> {
  const counts = new Map<string, number>();
  return new Map(
    fields.map((field) => {
      const before = counts.get(field.name) ?? 0;
      counts.set(field.name, before + 1);
      return [`${field.name}\n${before}`, field];
    }),
  );
}
