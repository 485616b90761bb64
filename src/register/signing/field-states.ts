import { PdfArray, PdfDict, PdfName, PdfNull, PdfNumber, type PdfObject, PdfStream, PdfString } from '@libpdf/core';
import type { FormField } from '#register/signing/form-fields.ts';
import { absent, type ObjectHasher } from '#register/signing/object-hasher.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

/** A field of the form as one revision has it. */
export interface FieldState {
  readonly name: string;
  readonly isSignature: boolean;
  /** A signature that only says when: a document timestamp. */
  readonly isTimestamp: boolean;
  /** Filled in, signed, or not made to be filled in: nothing about it may change any more. */
  readonly isFixed: boolean;
  /** Digest of the value; of a signature field, the signature. */
  readonly value: string;
  /** Digest of what it shows. */
  readonly look: string;
  /** One of its widgets brings a look. */
  readonly shows: boolean;
  /** Something happens by it, such as a script. */
  readonly acts: boolean;
  /** Digest of all that filling in does not change: place, kind, actions. */
  readonly frame: string;
  /** Digest of what filling in or signing may change and nobody may afterwards. */
  readonly settled: string;
  /** The largest part of a page that its widgets cover together, 0 to 1. */
  readonly share: number;
}

/** The pages on which a widget is listed, and the area of each. */
export type Placement = ReadonlyMap<PdfDict, readonly { readonly page: number; readonly area: number }[]>;

const looks = new Set(['AP', 'AS']);
const tree = ['Kids', 'Parent', 'P', 'StructParent'];
const placed = new Set([...tree, ...looks, 'V']);
/** What filling in changes (ISO 32000-1, 12.7.4). */
const filledIn = new Set([...tree, ...looks, 'V', 'RV', 'I', 'M']);
/** What signing changes as well: flags such as Locked, a tooltip, what is to be locked. */
const signed = new Set([...filledIn, 'F', 'TU', 'MK', 'DA', 'BS', 'Border', 'NM', 'Lock', 'SV', 'Q']);
const aboveFrame = new Set(['Kids', 'Parent', 'V', 'RV']);
/** Field flag Pushbutton (ISO 32000-1, table 226). */
const pushbutton = 0x1_0000;

export function fieldState(
  { name, type, line, widgets }: FormField,
  reader: PdfReader,
  hasher: ObjectHasher,
  placement: Placement,
): FieldState {
  const [own, ...above] = line;
  const isSignature = type === 'Sig';
  const value = reader.resolve(line.find((part) => part.has('V'))?.get('V'));
  const flags = reader.resolve(line.find((part) => part.has('Ff'))?.get('Ff'));
  const isButton = type === 'Btn' && flags instanceof PdfNumber && (flags.value & pushbutton) !== 0;
  const skip = isSignature ? signed : filledIn;
  const parts = own ? [own, ...widgets.filter((widget) => widget !== own)] : widgets;
  const places = widgets.flatMap((widget) => (placement.get(widget) ?? []).map((place) => ({ widget, ...place })));
  return {
    name,
    isSignature,
    isTimestamp: value instanceof PdfDict && reader.name(value, 'SubFilter') === 'ETSI.RFC3161',
    isFixed: isButton || !isEmpty(value),
    value: value instanceof PdfDict && !(value instanceof PdfStream) ? hasher.entries(value) : hasher.hash(value),
    look: widgets
      .map((widget) => [hasher.drawn.hash(widget.get('AP')), ...['AS', 'F'].map((key) => hasher.hash(widget.get(key)))])
      .join(),
    shows: widgets.some((widget) => [...looks].some((key) => hasher.drawn.hash(widget.get(key)) !== absent)),
    acts: parts.some((part) => part.has('A') || part.has('AA')),
    frame: [
      ...parts.map((part) => hasher.entries(part, skip)),
      ...above.map((part) => hasher.entries(part, aboveFrame)),
      ...places.map(({ page }) => page),
    ].join(),
    settled: parts.map((part) => hasher.entries(part, placed)).join(),
    share: Math.min(1, Math.max(0, ...sharesOf(reader, places))),
  };
}

/** Of each page that it stands on. */
function sharesOf(
  reader: PdfReader,
  places: readonly { readonly widget: PdfDict; readonly page: number; readonly area: number }[],
): number[] {
  const shares = new Map<number, number>();
  for (const { widget, page, area } of places)
    shares.set(page, (shares.get(page) ?? 0) + areaOf(reader, widget, 'Rect') / area);
  return [...shares.values()];
}

/** Area of a rectangle in square points. */
export function areaOf(reader: PdfReader, owner: PdfDict, key: string): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = reader.numbers(owner, key);
  return Math.abs((right - left) * (top - bottom));
}

function isEmpty(value: PdfObject | null): boolean {
  if (value instanceof PdfString) return value.bytes.length === 0;
  if (value instanceof PdfName) return value.value === 'Off';
  if (value instanceof PdfArray) return value.length === 0;
  return value === null || value instanceof PdfNull;
}
