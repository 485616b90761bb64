import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { isMailLink } from '#shared/model/mail-link.ts';
import { mailtoLink } from '#register/notices/mail/mailto-link.ts';
import { renderMail, type Mail } from '#register/notices/mail/render-mail.ts';

const mailOf = (given: Partial<Mail>): Uint8Array =>
  renderMail({
    from: { name: 'Nordvik Ekonomi AB', address: 'dpo@nordvik.example' },
    to: { name: 'Lindome kommun', address: 'pub@lindome.example' },
    subject: 'Ändringar',
    text: 'Hej,\n\nÅäö.',
    language: 'sv-SE',
    date: new Date('2026-03-01T08:00:00Z'),
    attachment: { name: 'Meddelande.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
    ...given,
  });

const headers = ['from', 'to', 'subject', 'date', 'x-unsent', 'mime-version', 'content-language', 'content-type'];

it('whatever stands in a name, an address, the subject or a file name: no header comes of it, and no line is too long', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'a\r\nBcc: spion@example.com',
      'a\nSubject: b',
      '"a" <x@y.se>, b',
      '=?utf-8?B?YQ==?=',
      '\u2028\u0000',
    ),
  );
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (name, address, subject, file) => {
      const bytes = mailOf({
        to: { name, address },
        subject,
        attachment: { name: file, mediaType: 'application/pdf', bytes: Buffer.from('x') },
      });
      const raw = Buffer.from(bytes).toString('latin1');
      expect(raw).toMatch(/^[\t\r\n -~]*$/);
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
      const mail = await PostalMime.parse(bytes);
      expect(mail.headers.map(({ key }) => key)).toEqual(
        headers.filter((key) => key !== 'to' || raw.includes('\r\nTo:')),
      );
      expect(mail.attachments).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});

it('texts of any language and length come out as they went in', async () => {
  const subject = 'Förändringar av underbiträden – 日本 😀 '.repeat(6).trim();
  const mail = await PostalMime.parse(mailOf({ subject, text: `${'Å'.repeat(3000)}\n.\nFrom here` }));
  expect(mail.subject).toBe(subject);
  expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(`${'Å'.repeat(3000)}\n.\nFrom here`);
  expect(mail.from).toMatchObject({ name: 'Nordvik Ekonomi AB', address: 'dpo@nordvik.example' });
});

it('a link never is longer than programs take, and falls back to the shorter text, then to the subject', () => {
  const link = (texts: string[]): string | null => mailtoLink('a@b.example', 'Ändring & mer?', texts);
  expect(link(['kort'])).toBe('mailto:a@b.example?subject=%C3%84ndring%20%26%20mer%3F&body=kort');
  expect(link(['å'.repeat(1000), 'rad\nrad'])).toContain('&body=rad%0D%0Arad');
  expect(link(['å'.repeat(1000)])).toBe('mailto:a@b.example?subject=%C3%84ndring%20%26%20mer%3F');
});

it('a link that not even the subject finds room in, or with lines in it, still is one that may be opened', () => {
  for (const subject of ['å'.repeat(500), 'Ändring\r\nmer'])
    expect(isMailLink(mailtoLink('a@b.example', subject, ['text']) ?? '')).toBe(true);
});

it('a long file name ends once in .pdf also for programs that know ASCII names only', () => {
  const name = `Meddelande om ${'underbiträden '.repeat(5)}.pdf`;
  const text = mailOf({ attachment: { name, mediaType: 'application/pdf', bytes: Buffer.from('x') } }).toString();
  expect(/ filename="([^"]+)"/.exec(text)?.[1]).toMatch(/^Meddelande om underbitraden [^.]+\.pdf$/);
});

it('a file name is not cut in the middle of a character', async () => {
  const name = `x${'😀'.repeat(60)}.pdf`;
  const attachment = { name, mediaType: 'application/pdf', bytes: Buffer.from('x') };
  expect((await PostalMime.parse(mailOf({ attachment }))).attachments).toHaveLength(1);
});
