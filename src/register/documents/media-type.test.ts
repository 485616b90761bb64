import { expect, it } from 'vitest';
import { docxType, mediaTypeOf } from '#register/documents/media-type.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { docxBytes, zipBytes } from '#test/zip-bytes.ts';

const docx = docxBytes({ document: '' });
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

it.each<[string, Uint8Array | undefined, string]>([
  ['Avtal.PDF', undefined, 'application/pdf'],
  ['fil', undefined, 'application/octet-stream'],
  ['avtal.txt', pdfOfLines([]), 'application/pdf'],
  ['avtal', Buffer.concat([Buffer.alloc(100, ' '), pdfOfLines([])]), 'application/pdf'],
  ['om-pdf.txt', Buffer.from('En PDF börjar med %PDF-'), 'text/plain'],
  ['avtal.docx', docx, docxType],
  ['avtal', docx, docxType],
  ['avtal.pdf', docx, docxType],
  ['lista.xlsx', zipBytes({ a: '' }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['lista', zipBytes({ a: '' }), 'application/zip'],
  ['avtal.doc', compound, 'application/msword'],
  ['avtal.docx', compound, 'application/x-ole-storage'],
  ['bild.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png'],
  ['avtal.pdf', Buffer.from('Hej'), 'text/plain'],
  ['avtal.pdf', Buffer.from([1, 2, 3, 0]), 'application/octet-stream'],
  ['avtal.jpg', Buffer.from('<html><p>'), 'text/html'],
  ['avtal.pdf', Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), 'application/vnd.microsoft.portable-executable'],
  ['sida', Buffer.from('\n<!DOCTYPE html><p>'), 'text/html'],
  ['svar', Buffer.from('Return-Path: <a@b.example>\r\nReceived: by x\r\n\twith y\r\n\r\nHej'), 'message/rfc822'],
  ['text', Buffer.from('Från: mig\nTill: dig'), 'text/plain'],
  ['fil', Buffer.from([1, 2, 3, 0]), 'application/octet-stream'],
])('%s is told by its beginning, then by its name', (name, bytes, type) => {
  expect(mediaTypeOf(name, bytes)).toBe(type);
});
