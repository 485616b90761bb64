import { expect, it } from 'vitest';
import { pictureTypeOf, previewKindOf } from '#renderer/features/documents/preview-kind.ts';

it.each([
  ['avtal.pdf', 'application/pdf', 'pdf'],
  ['avtal.pdf', 'application/octet-stream', 'none'],
  ['sida.png', 'image/png', 'picture'],
  ['skiss.SVG', 'text/plain', 'picture'],
  ['skiss.tiff', 'image/tiff', 'none'],
  ['brev.eml', 'message/rfc822', 'text'],
  ['lista.csv', 'text/csv', 'text'],
  ['sida.html', 'text/html', 'text'],
  ['bok.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'none'],
  ['program.exe', 'application/vnd.microsoft.portable-executable', 'none'],
] as const)('%s, which is %s, is shown as %s', (name, mediaType, kind) => {
  expect(previewKindOf({ name, mediaType })).toBe(kind);
});

it('a page that calls itself a drawing is never shown as a page', () => {
  expect(pictureTypeOf({ name: 'a.svg', mediaType: 'text/html' })).toBe('image/svg+xml');
});
