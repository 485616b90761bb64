import { describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { printedRows } from '#register/drift/printed-rows.ts';
import { readLogo } from '#register/organisation/logo-image.ts';
import { annexContent } from '#test/annex-content.ts';
import { discPng } from '#test/images.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';

const readPages = async (bytes: Uint8Array) => extractText(bytes, { name: 'a.pdf', mediaType: 'application/pdf' });
const content = annexContent();
const [row = {}] = content.rows;
const key = content.columns[0]?.key ?? '';
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const printed = (data: AnnexContent, pages = pdfOfLines([['Underbiträden']])) => printedRows(data, pages, readPages);

describe('hostile data in a PDF cost no more than a moment: they are not laid out', () => {
  // The first of these took a minute, the others memory without end.
  const hostile: readonly [string, AnnexContent][] = [
    ['a word without end', { ...content, rows: [{ ...row, [key]: 'w'.repeat(100_000) }] }],
    ['ten million letters', { ...content, rows: [{ ...row, [key]: 'ord '.repeat(2_500_000) }] }],
    ['a hundred thousand rows', { ...content, rows: times(100_000, { [key]: 'Ett underbiträde med ett namn AB' }) }],
    ['a million empty notes', { ...content, notes: times(3_100_000, '') }],
    ['hundreds of columns', { ...content, columns: times(300, { key, label: 'Spalt' }) }],
    ['hundreds of tables', { ...content, sections: times(300, { key, heading: 'Tabell', columns: content.columns, rows: [] }) }],
  ]; // prettier-ignore
  it.each(hostile)('%s', async (_what, data) => {
    expect(await printed(data)).toBe('unreadable');
  });
});

it('data that no font can print, or that fit to nothing, are not what the pages say', async () => {
  expect(await printed({ ...content, title: '\u{F0000}' })).toBe('differs');
  expect(await printed({ ...content, columns: [{ key: 'nothing', label: '' }] })).toBe('differs');
  expect(await printed({ ...content, rows: [] })).toBe('differs');
});

it('a logo and a colour of the organisation do not make pages differ from their data', async () => {
  const several = annexContent({ rows: 60 });
  const logo = readLogo(discPng(400, [31, 78, 121]), 'logo.png').printable();
  const pages = await renderPdf(several, { signatureField: true, logo, accentColour: '#0b5fff' });
  expect(await printed(several, Buffer.from(pages))).toBe('same');
});
