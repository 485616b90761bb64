/** What a file that is not text looks like; the values of `{kind, select, …}` in `error.LIST_BINARY`. */
export type FileKind = 'workbook' | 'office' | 'pdf' | 'image' | 'database' | 'archive' | 'rtf' | 'other';

const magic: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['database', [...new TextEncoder().encode('SQLite format 3\0')]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['rtf', [...new TextEncoder().encode('{\\rtf')]],
  ['other', [0x7f, 0x45, 0x4c, 0x46]],
];

/** The kind of a file that begins as one of the well-known formats does, or null. */
export function kindByMagic(bytes: Uint8Array): FileKind | null {
  return magic.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}
