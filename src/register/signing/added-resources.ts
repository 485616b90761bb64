import type { PdfDict } from '@libpdf/core';
import type { LeftOut } from '#register/signing/object-hasher.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

/** What shows nothing until somebody names it; a default colour space, for one, would. */
const namedKinds = ['Font', 'XObject'];
/** As programs write them; others could be spelled in ways that no search finds. */
const plainName = /^[\w+.-]+$/;

export interface AddedResources {
  readonly names: ReadonlySet<string>;
  /** The new entries, where they stand in the form's dictionaries. Pages and looks may share these. */
  readonly places: LeftOut;
}

/** A revision's form (ISO 32000-1, 12.7.2), and how to read it. */
interface Form {
  readonly reader: PdfReader;
  readonly catalog: PdfDict;
}

/** Fonts and pictures that came into the form's resources (DR) under names that were free; null where none did. */
export function addedResources(before: Form, after: Form): AddedResources | null {
  const [earlier, later] = [resourcesOf(before), resourcesOf(after)];
  if (!later) return null;
  const names = new Set<string>();
  const places = new Map<PdfDict, Set<string>>();
  for (const kind of namedKinds) {
    const members = after.reader.dictionary(later, kind);
    if (!members) continue;
    const known = earlier && before.reader.dictionary(earlier, kind);
    const fresh = [...members].map(([{ value }]) => value).filter((name) => known?.has(name) !== true);
    if (fresh.length > 0) places.set(members, new Set([...(places.get(members) ?? []), ...fresh]));
    if (earlier?.has(kind) !== true) places.set(later, new Set([...(places.get(later) ?? []), kind]));
    for (const name of fresh) names.add(name);
  }
  return names.size > 0 && [...names].every((name) => plainName.test(name)) ? { names, places } : null;
}

function resourcesOf({ reader, catalog }: Form): PdfDict | undefined {
  const form = reader.dictionary(catalog, 'AcroForm');
  return form && reader.dictionary(form, 'DR');
}
