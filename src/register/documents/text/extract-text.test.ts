import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { documentText } from '#shared/model/document-text.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { docxBytes } from '#test/zip-bytes.ts';

const read = async (bytes: Uint8Array, name: string) =>
  extractText(bytes, { name, mediaType: 'application/octet-stream' });
const textOf = async (content: string | Uint8Array, name: string) =>
  (await read(Buffer.from(content), name)).pages[0]?.text;

describe('text files and pages', () => {
  it.each(['utf8', 'utf16le', 'win1252'])('reads %s', async (encoding) => {
    const bytes = iconv.encode('Underbiträde\r\n\r\n  på   två\trader\u00AD', encoding, {
      addBOM: encoding === 'utf16le',
    });
    expect(await textOf(bytes, 'a.txt')).toBe('Underbiträde\npå två rader');
  });

  it('reads a page as a browser shows it', async () => {
    const html =
      '<!doctype html><title>x</title><script>nej()</script><h1>Avtal</h1><table><tr><td>Drift<td>Ja</table>';
    expect(await textOf(html, 'a.html')).toBe('Avtal\nDrift Ja');
    expect(await textOf(html, 'utan')).toBe('Avtal\nDrift Ja');
  });

  it('refuses a page of too many elements within each other', async () => {
    expect((await read(Buffer.from('<div>'.repeat(100_000)), 'a.html')).state).toBe('too-large');
  });

  it('says what cannot be read', async () => {
    expect((await read(Buffer.from('89504e470d0a1a0a', 'hex'), 'a.txt')).state).toBe('unsupported');
    expect((await read(Buffer.from('ffd8ffe0', 'hex'), 'a.jpg')).state).toBe('unsupported');
    expect((await read(Buffer.alloc(1000, '\0\u0001'), 'a.jpg')).state).toBe('unsupported');
    expect((await read(Buffer.alloc(1000, '\0\u0001'), 'a.pdf')).state).toBe('unreadable');
    expect((await read(Buffer.alloc(1000, '\0\u0001'), 'a.txt')).state).toBe('unreadable');
    expect((await read(Buffer.alloc(1000, '\0\u0001'), 'a')).state).toBe('unsupported');
    expect((await read(Buffer.alloc(0), 'a.txt')).state).toBe('no-text');
    expect((await read(new Uint8Array(textLimits.bytes + 1), 'a.txt')).state).toBe('too-large');
  });

  it('keeps no more characters than its limit, and tells', async () => {
    const { pages, truncated } = await read(Buffer.alloc(textLimits.characters + 1000, 'avtal '), 'a.txt');
    expect(truncated).toBe(true);
    expect(pages[0]?.text.length).toBeLessThanOrEqual(textLimits.characters);
  });
});

describe('whatever the bytes', () => {
  const names = fc.constantFrom('a.pdf', 'a.docx', 'a.html', 'a.eml', 'a.txt', 'a');
  const whole = [
    pdfOfLines([['Avtal', 'om drift']]),
    docxBytes({ document: '<w:p><w:t>Avtal</w:t></w:p>' }),
    Buffer.from('From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHej\r\n--x--'),
  ];
  const starts = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', 'From: a\r\nTo: b\r\n\r\n', '<html>');

  it('answers for random ones', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 3000 }), names, async (start, bytes, name) => {
        expect(documentText.safeParse(await read(Buffer.concat([Buffer.from(start), bytes]), name)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('answers for files in which some bytes are others', async () => {
    const changes = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), changes, names, async (file, places, name) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of places) bytes[at % bytes.length] = value;
        expect(documentText.safeParse(await read(bytes, name)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
