import { describe, expect, it } from 'vitest';
import { extractText } from '#register/documents/text/extract-text.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { docxBytes } from '#test/zip-bytes.ts';

const read = async (mail: string | Buffer, name = 'svar.eml') =>
  extractText(Buffer.from(mail), { name, mediaType: 'application/octet-stream' });
const lines = (...mail: string[]): string => mail.join('\r\n');
const attached = (name: string, type: string, bytes: Buffer): string[] => [
  '--gräns'.replace('ä', 'a'),
  `Content-Type: ${type}; name="${name}"`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
];

describe('text of mails', () => {
  it('reads encoded headers, quoted-printable text and the plain one of two bodies', async () => {
    const { state, pages } = await read(
      lines(
        'From: =?utf-8?Q?Bj=C3=B6rn_=C3=85kesson?= <bjorn@nordvik.example>',
        'To: dpo@lekstugan.example',
        'Cc: Jurister: ann@lekstugan.example;',
        'Date: Mon, 2 Mar 2026 10:00:00 +0100',
        'Subject: =?iso-8859-1?B?QnLlZHNrYW5kZSD05+Q=?=',
        '  =?utf-8?Q?underbitr=C3=A4de?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Vi godk=E4nner under=',
        'bitr=E4det.',
        '--x',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Annat</p>',
        '--x--',
      ),
    );
    const text = pages[0]?.text ?? '';
    expect(state).toBe('read');
    expect(text).toContain('Björn Åkesson bjorn@nordvik.example');
    expect(text).toContain('ann@lekstugan.example');
    expect(text).toContain('underbiträde');
    expect(text).toContain('2026-03-02');
    expect(text).toContain('Vi godkänner underbiträdet.');
    expect(text).not.toContain('Annat');
  });

  it('reads an HTML body as a page shows it', async () => {
    const { pages } = await read(
      lines(
        'From: a@b.example',
        'Content-Type: text/html',
        '',
        '<style>p{}</style><p>Vi <b>god</b>känner</p><p>Hälsningar</p>',
      ),
    );
    expect(pages[0]?.text).toBe('a@b.example\nVi godkänner\nHälsningar');
  });

  it('names attachments and reads PDF, DOCX and mails among them', async () => {
    const inner = lines('From: c@d.example', 'Subject: Inre', '', 'Innersta texten');
    const { state, pages, truncated } = await read(
      lines(
        'From: a@b.example',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=grans',
        '',
        '--grans',
        'Content-Type: text/plain',
        '',
        'Se bilagorna.',
        ...attached('avtal.pdf', 'application/octet-stream', pdfOfLines([['Underskrivet avtal']])),
        ...attached('bilaga 2.docx', 'application/octet-stream', docxBytes({ document: '<w:t>Andra bilagan</w:t>' })),
        ...attached('bild.png', 'image/png', Buffer.from('89504e470d0a1a0a0000', 'hex')),
        ...attached('inre.eml', 'application/octet-stream', Buffer.from(inner)),
        '--grans--',
      ),
    );
    expect({ state, truncated }).toEqual({ state: 'read', truncated: false });
    for (const found of [
      'Se bilagorna.',
      'avtal.pdf',
      'Underskrivet avtal',
      'bilaga 2.docx',
      'Andra bilagan',
      'bild.png',
      'inre.eml',
      'Innersta texten',
    ])
      expect(pages[0]?.text).toContain(found);
  });

  it('tells of an attachment that is damaged, and reads the rest', async () => {
    const { state, pages, truncated } = await read(
      lines(
        'From: a@b.example',
        'Content-Type: multipart/mixed; boundary=grans',
        '',
        ...attached('avtal.pdf', 'application/pdf', Buffer.from('%PDF-1.7 inget mer')),
        '--grans--',
      ),
    );
    expect({ state, truncated }).toEqual({ state: 'read', truncated: true });
    expect(pages[0]?.text).toContain('avtal.pdf');
  });

  it('is known without its name', async () => {
    const { pages } = await read(
      lines('Received: by x', 'From: a@b.example', 'Subject: =?utf-8?Q?=C3=84rende?=', '', 'Hej'),
      'fil',
    );
    expect(pages[0]?.text).toBe('a@b.example\nÄrende\nHej');
  });
});

describe('a mail that is attached to a mail', () => {
  const nested = (depth: number): string => {
    let mail = lines('From: a@b.example', 'Content-Type: text/plain', '', 'Vi godtar ändringen innerst');
    for (let at = 0; at < depth; at += 1)
      mail = lines(
        'From: a@b.example',
        `Subject: nivå ${at}`,
        'MIME-Version: 1.0',
        `Content-Type: multipart/mixed; boundary=n${at}`,
        '',
        `--n${at}`,
        'Content-Type: message/rfc822',
        `Content-Disposition: attachment; filename="brev ${at}.eml"`,
        '',
        mail,
        `--n${at}--`,
      );
    return mail;
  };

  it('is read too', async () => {
    for (const depth of [1, 3]) {
      const { state, pages, truncated } = await read(nested(depth));
      expect({ state, truncated }).toEqual({ state: 'read', truncated: false });
      expect(pages[0]?.text).toContain('Vi godtar ändringen innerst');
    }
  });

  it('is left out where it lies too deep, which is said', async () => {
    const { state, pages, truncated } = await read(nested(50));
    expect({ state, truncated }).toEqual({ state: 'read', truncated: true });
    expect(pages[0]?.text).not.toContain('innerst');
  });
});

describe('hostile mails', () => {
  it('does not follow parts in parts without end', async () => {
    const deep = Array.from({ length: 2000 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ]);
    expect((await read(lines('From: a@b.example', ...deep.flat(), '', 'Hej'))).state).toBe('unreadable');
  });

  it('does not take a million parts apart', async () => {
    const many = lines(
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x\r\n\r\n'.repeat(1_000_000),
    );
    expect((await read(many)).state).toBe('too-large');
  });

  it('answers for headers without end and for a charset that does not exist', async () => {
    expect((await read(`From: a@b.example\r\nX: ${'a'.repeat(3_000_000)}`)).state).toBe('unreadable');
    const { pages } = await read(lines('From: a@b.example', 'Content-Type: text/plain; charset=klingon', '', 'Hej'));
    expect(pages[0]?.text).toContain('Hej');
  });
});
