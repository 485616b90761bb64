import { extname } from 'node:path';

export const unknownType = 'application/octet-stream';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const docmType = 'application/vnd.ms-word.document.macroenabled.12';

const byEnding: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': docxType,
  '.docm': docmType,
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xml': 'application/xml',
  '.eml': 'message/rfc822',
  '.msg': 'application/vnd.ms-outlook',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.zip': 'application/zip',
  '.json': 'application/json',
};

/** Formats that other formats are made of: by the ending it is one of `of`, otherwise the format itself. */
interface Magic {
  readonly start: string;
  readonly type: string;
  readonly of?: RegExp;
}

/** How files begin, as Latin-1. */
const magic: readonly Magic[] = [
  { start: '%PDF-', type: 'application/pdf' },
  { start: 'PK\u0003\u0004', type: 'application/zip', of: /openxml|opendocument|macroenabled/u },
  { start: 'PK\u0005\u0006', type: 'application/zip' },
  {
    start: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
    type: 'application/x-ole-storage',
    of: /msword|vnd\.ms-(?:excel|outlook)$/u,
  },
  { start: '{\\rtf', type: 'application/rtf' },
  { start: '\u0089PNG', type: 'image/png' },
  { start: '\u00FF\u00D8\u00FF', type: 'image/jpeg' },
  { start: 'GIF8', type: 'image/gif' },
  { start: 'II*\0', type: 'image/tiff' },
  { start: 'MM\0*', type: 'image/tiff' },
  { start: 'II+\0', type: 'image/tiff' },
  { start: 'MM\0+', type: 'image/tiff' },
  { start: 'SQLite format 3\0', type: 'application/vnd.sqlite3' },
  { start: '\u001F\u008B', type: 'application/gzip' },
  { start: '7z\u00BC\u00AF', type: 'application/x-7z-compressed' },
  { start: 'Rar!\u001A', type: 'application/vnd.rar' },
  { start: '\u007FELF', type: 'application/x-executable' },
];

/** Kinds that prove something by being there: a name alone makes no file one of them. */
const toldByBytes = /^application\/pdf$|^image\//u;

/** ISO 32000-1, annex H: readers accept a PDF's header within the first 1024 bytes. */
const pdfHeaderWithin = 1024;
const sniffed = 4096;

/**
 * IANA media type of a file: what its first bytes say, else the ending of its name, else whether it reads as a mail, a
 * page or text; what is not known is `application/octet-stream`. A PDF or a picture is told by its bytes only.
 *
 * @param bytes the file or its beginning, 4 KB suffice; without them the name alone decides
 */
export function mediaTypeOf(fileName: string, bytes: Uint8Array = new Uint8Array()): string {
  const named = byEnding[extname(fileName).toLowerCase()] ?? unknownType;
  const start = Buffer.from(bytes.subarray(0, sniffed)).toString('latin1');
  const isTold = bytes.length > 0 && toldByBytes.test(named);
  return typeByMagic(start, named) ?? (named === unknownType || isTold ? typeOfText(start) : named);
}

/** The usual ending of a file of this media type, such as `.pdf`; empty where there is none. */
export function endingOf(mediaType: string): string {
  return Object.keys(byEnding).find((ending) => byEnding[ending] === mediaType) ?? '';
}

function typeByMagic(start: string, named: string): string | null {
  const found = magic.find((entry) => start.startsWith(entry.start));
  if (found) return found.of?.test(named) === true ? named : (packageType(start) ?? found.type);
  if (/^RIFF.{4}WEBP/su.test(start)) return 'image/webp';
  if (/^MZ.{0,200}\0/su.test(start)) return 'application/vnd.microsoft.portable-executable';
  const mayBePdf = named === unknownType || named === 'application/pdf';
  return mayBePdf && start.slice(0, pdfHeaderWithin).includes('%PDF-') ? 'application/pdf' : null;
}

/** A package that its name does not tell: OPC and OpenDocument write what they are near the beginning. */
function packageType(start: string): string | null {
  if (!start.startsWith('PK')) return null;
  const openDocument = /^.{30}mimetype(application\/vnd\.oasis\.opendocument\.[a-z]{1,20})/su.exec(start)?.[1];
  if (openDocument !== undefined) return openDocument;
  return start.includes('word/') && /\[Content_Types\]\.xml|_rels\//u.test(start) ? docxType : null;
}

function typeOfText(start: string): string {
  // Controls other than white space; a NUL is in every file of bytes, and in UTF-16.
  if (start === '' || /[^\P{Cc}\s\u0080-\u009F]/u.test(start)) return unknownType;
  if (/^(?:[!-9;-~]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\n)*){2}/u.test(start) && mailHeader.test(start))
    return 'message/rfc822';
  return /^\s*<(?:!doctype html|html|head|body)\b/iu.test(start) ? 'text/html' : 'text/plain';
}

const mailHeader = /^(?:from|received|mime-version|return-path|message-id|delivered-to):/imu;
