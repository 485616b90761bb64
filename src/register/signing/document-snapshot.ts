import { PdfDict, type PdfObject, PdfStream } from '@libpdf/core';
import { drawnFields } from '#register/signing/drawn-fields.ts';
import { areaOf, type FieldState, fieldState, type Placement } from '#register/signing/field-states.ts';
import { type FormField, formFields, strayFields } from '#register/signing/form-fields.ts';
import { type LeftOut, ObjectHasher } from '#register/signing/object-hasher.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import type { WorkLimit } from '#register/signing/work-limit.ts';

/** Digests of what a reader sees of a revision, to compare two of them. */
export interface Snapshot {
  /** Per page: its content, resources and boxes. */
  readonly pages: readonly string[];
  /** Per page: its annotations without the form's widgets. */
  readonly annotations: readonly string[];
  /** Entries of the catalog, the form and the trailer by name. */
  readonly entries: ReadonlyMap<string, string>;
  readonly validationData: string;
  /** By full name, with a number where a name occurs twice. */
  readonly fields: ReadonlyMap<string, FieldState>;
  /** How viewers draw the filled fields that keep no look of their own. */
  readonly drawn: readonly string[];
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
  const pages = pdf.getPages();
  const catalog = pdf.getCatalog();
  const listed = formFields(reader, catalog);
  const fields = [...listed, ...strayFields(reader, pages, listed)];
  const names = new Map<PdfDict, string>();
  for (const { name, line, widgets } of fields)
    for (const part of [...line, ...widgets]) if (!(part instanceof PdfStream)) names.set(part, `field ${name}`);
  for (const [index, page] of pages.entries()) names.set(page, `page ${index}`);
  const hasher = new ObjectHasher(reader, work, { names, leftOut });
  const widgets = new Set(fields.flatMap((field) => field.widgets));
  const placement = placementOf(reader, pages);
  return {
    pages: pages.map((page) => pageHash(reader, hasher, page)),
    annotations: pages.map((page) => annotationsOf(reader, hasher, page, widgets)),
    entries: new Map([
      ...[...catalog].flatMap(([{ value: key }, value]): [string, string][] =>
        ignoredInCatalog.has(key) ? [] : [[key, hasher.hash(value)]],
      ),
      ['Outlines', new ObjectHasher(reader, work, { names, skipped: ignoredInOutlines }).hash(catalog.get('Outlines'))],
      ['Encrypt', hasher.hash(pdf.trailer.get('Encrypt'))],
      ...formEntries(reader, hasher, catalog),
    ]),
    validationData: hasher.hash(catalog.get('DSS')),
    fields: fieldStates(fields, reader, hasher, placement),
    drawn: drawnFields(fields, reader, catalog),
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

/** In their order, since a later one lies above the earlier ones. */
function annotationsOf(reader: PdfReader, hasher: ObjectHasher, page: PdfDict, widgets: ReadonlySet<PdfDict>): string {
  const annotations = reader.array(page, 'Annots').map((item) => reader.resolve(item));
  return annotations
    .flatMap((item) => (item instanceof PdfDict && !widgets.has(item) ? [item] : []))
    .map((annotation) => hasher.entries(annotation, ignoredInAnnotation))
    .join('\n');
}

function placementOf(reader: PdfReader, pages: readonly PdfDict[]): Placement {
  const placement = new Map<PdfDict, { page: number; area: number }[]>();
  for (const [index, page] of pages.entries()) {
    const owner = new PdfDict([]);
    const box = inheritedValue(reader, page, 'MediaBox');
    if (box) owner.set('MediaBox', box);
    const area = areaOf(reader, owner, 'MediaBox');
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
      if (!(members instanceof PdfDict)) return [[`resource ${kind}`, hasher.hash(members)]];
      return [...members].map(([name, member]) => [`resource ${kind} ${name.value}`, hasher.hash(member)]);
    }),
  ];
}

function fieldStates(
  fields: readonly FormField[],
  reader: PdfReader,
  hasher: ObjectHasher,
  placement: Placement,
): Map<string, FieldState> {
  const states = new Map<string, FieldState>();
  const counts = new Map<string, number>();
  for (const field of fields) {
    // Two fields of one name would be one to a reader of the form; here each is compared.
    const before = counts.get(field.name) ?? 0;
    counts.set(field.name, before + 1);
    states.set(`${field.name}\n${before}`, fieldState(field, reader, hasher, placement));
  }
  return states;
}
