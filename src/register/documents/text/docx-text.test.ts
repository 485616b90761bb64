import { describe, expect, it } from 'vitest';
import { extractText } from '#register/documents/text/extract-text.ts';
import { docxBytes, zipBytes } from '#test/zip-bytes.ts';

const read = async (bytes: Uint8Array, name = 'avtal.docx') =>
  extractText(bytes, { name, mediaType: 'application/octet-stream' });
const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

describe('text of DOCX', () => {
  it('reads body, tables, headers, footers, footnotes, endnotes and comments', async () => {
    const { state, pages } = await read(
      docxBytes({
        footer1: paragraph('Sida 1'),
        document: `${paragraph('Bi', 'träde &amp; ', 'avtal')}<w:tbl><w:tr><w:tc>${paragraph('Ändamål')}</w:tc><w:tc>${paragraph('Drift')}</w:tc></w:tr></w:tbl>`,
        header2: paragraph('Nordvik Ekonomi AB'),
        footnotes: paragraph('Fotnot'),
        endnotes: paragraph('Slutnot'),
        comments: paragraph('Fråga till motparten'),
      }),
    );
    expect(state).toBe('read');
    expect(pages[0]?.text.split('\n')).toEqual([
      'Nordvik Ekonomi AB',
      'Biträde & avtal',
      'Ändamål',
      'Drift',
      'Fotnot',
      'Slutnot',
      'Fråga till motparten',
      'Sida 1',
    ]);
  });

  it('reads a text box once, and not in the middle of the words around it', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Ruta')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Ruta')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const { pages } = await read(
      docxBytes({ document: `<w:p><w:r><w:t>Person</w:t></w:r>${box}<w:r><w:t>uppgifter</w:t></w:r></w:p>` }),
    );
    expect(pages[0]?.text).toBe('Personuppgifter\nRuta');
  });

  it('leaves out deleted text and field codes, and keeps breaks, tabs and hyphens', async () => {
    const { pages } = await read(
      docxBytes({
        document:
          '<w:p><w:del><w:r><w:delText>ti dagar</w:delText></w:r></w:del><w:ins><w:r><w:t>30</w:t><w:tab/><w:t>dagar</w:t><w:br/></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:t>e</w:t><w:noBreakHyphen/><w:t><![CDATA[post <b>]]></w:t></w:r><!-- <w:t>nej</w:t> --></w:p>',
      }),
    );
    expect(pages[0]?.text).toBe('30 dagar\ne-post <b>');
  });

  it('says of a document without words that it has no text', async () => {
    expect((await read(docxBytes({ document: paragraph(' ') }))).state).toBe('no-text');
  });

  it('knows a DOCX by its content, and other ZIP files too', async () => {
    expect((await read(docxBytes({ document: paragraph('Avtal') }), 'avtal')).pages[0]?.text).toBe('Avtal');
    expect((await read(zipBytes({ 'xl/workbook.xml': '<x/>' }), 'lista.xlsx')).state).toBe('unsupported');
    expect((await read(zipBytes({ 'a.txt': 'Avtal' }), 'avtal.zip')).state).toBe('unsupported');
    expect((await read(zipBytes({ 'a.txt': 'Avtal' }), 'avtal.docx')).state).toBe('unreadable');
  });

  it('says of one with a password, which is a compound file, that it is encrypted', async () => {
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect((await read(compound)).state).toBe('encrypted');
    expect((await read(zipBytes({ '[Content_Types].xml': '<Types/>' }, 1))).state).toBe('encrypted');
  });
});

describe('hostile DOCX', () => {
  it('unpacks no bomb, whatever the file says of its size', async () => {
    const bomb = docxBytes({ document: paragraph('a'.repeat(140_000_000)) });
    expect((await read(bomb)).state).toBe('too-large');
  });

  it('refuses text boxes without an end in each other', async () => {
    expect((await read(docxBytes({ document: '<w:txbxContent>'.repeat(100_000) }))).state).toBe('too-large');
  });

  it.each([
    ['a document type, which may hold entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p/>'],
    ['a tag without an end', `<w:t ${'"'.repeat(99_999)}`],
    ['a comment without an end', '<!-- '.repeat(50_000)],
  ])('is not led by %s', async (_, xml) => {
    expect((await read(docxBytes({ document: xml }))).state).toBe('unreadable');
  });

  it('answers for one cut off or damaged anywhere', async () => {
    const whole = docxBytes({ document: paragraph('Avtal') });
    for (let at = 0; at < whole.length; at += 7) {
      expect((await read(whole.subarray(0, at))).pages.every(({ text }) => text === '')).toBe(true);
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, at, at + 4);
      await read(damaged);
    }
  });
});
