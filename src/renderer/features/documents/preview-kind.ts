import { pictureTypes } from '#shared/model/picture-types.ts';

/** How a document is shown. `none`: only in another program. */
export type PreviewKind = 'pdf' | 'picture' | 'text' | 'none';

const texts: ReadonlySet<string> = new Set([
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/html',
  'application/json',
  'application/xml',
  'message/rfc822',
]);
const wordTypes: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroenabled.12',
]);

interface File {
  readonly name: string;
  readonly mediaType: string;
}

export function previewKindOf(file: File): PreviewKind {
  if (file.mediaType === 'application/pdf') return 'pdf';
  if (pictureTypeOf(file) !== null) return 'picture';
  return texts.has(file.mediaType) || isWord(file) ? 'text' : 'none';
}

/** A text file, which is shown as it is. */
export const isPlainText = ({ mediaType }: File): boolean =>
  /^(?:text\/(?:plain|markdown|csv)|application\/(?:json|xml))$/u.test(mediaType);

const isWord = ({ mediaType }: File): boolean => wordTypes.has(mediaType);

/** The type to show a picture as; null for what is none. A drawing in SVG is text to whoever goes by its first bytes. */
export function pictureTypeOf({ name, mediaType }: File): string | null {
  if (pictureTypes.has(mediaType)) return mediaType;
  const isDrawing =
    mediaType === 'image/svg+xml' || (/^text\/|xml$|octet-stream$/u.test(mediaType) && /\.svg$/iu.test(name));
  return isDrawing ? 'image/svg+xml' : null;
}
