import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { checkListSize, decodeList } from '#register/importing/decode.ts';
import { listLimits } from '#register/importing/limits.ts';
import { recogniseList } from '#register/importing/recognise.ts';
import { fixture, listRows, triplesOf } from '#test/lists/fixtures.ts';

const text = iconv.decode(Buffer.from(fixture('lista-semikolon.csv')), 'utf-8');

describe('encodings', () => {
  it.each([
    ['utf-8', 'utf-8', false],
    ['utf-8', 'utf-8', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', false],
    ['utf-16be', 'utf-16be', true],
    ['windows-1252', 'windows-1252', false],
  ] as const)('reads %s as %s (byte order mark: %s), å, ä and ö intact', (written, read, addBOM) => {
    const decoded = decodeList(iconv.encode(text, written, { addBOM }), 'lista.csv');
    expect(decoded.encoding).toBe(read);
    expect(triplesOf(recogniseList(decoded.text, { language: 'sv', known: [] }))).toEqual(listRows.sv);
  });

  it('keeps the dashes and quotation marks of Windows-1252', () => {
    expect(decodeList(iconv.encode('Lumen – ”drift” €', 'windows-1252'), 'a.txt').text).toBe('Lumen – ”drift” €');
  });
});

describe('files that are not text', () => {
  const ascii = (start: string) => new TextEncoder().encode(start);
  it.each([
    ['workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
    ['office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['pdf', ascii('%PDF-1.7\nUnderbiträde;Ändamål;Personuppgifter')],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['database', ascii('SQLite format 3\0')],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['rtf', ascii('{\\rtf1\\ansi Underbiträde}')],
    ['other', ascii('Lumen\0Drift\0Namn')],
    ['other', Uint8Array.from({ length: 4096 }, (_, at) => (at * 31 + (at >> 3)) % 256)],
  ])('refuses %s and says what it looks like', (kind, bytes) => {
    expect(() => decodeList(bytes, 'lista.csv')).toThrow(
      expect.objectContaining({ code: 'LIST_BINARY', values: { file: 'lista.csv', kind } }),
    );
  });

  it.each([new Uint8Array(), Uint8Array.of(0xef, 0xbb, 0xbf), new TextEncoder().encode(' \r\n\t')])(
    'says that an empty file is empty',
    (bytes) => {
      expect(() => decodeList(bytes, 'tom.csv')).toThrow(expect.objectContaining({ code: 'LIST_EMPTY' }));
    },
  );

  it('refuses by size alone, before anything is read', () => {
    expect(() => checkListSize(200_000_000, 'stor.txt')).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', values: { file: 'stor.txt', size: 200, limit: 5 } }),
    );
    expect(() => checkListSize(listLimits.bytes, 'lagom.txt')).not.toThrow();
  });
});
