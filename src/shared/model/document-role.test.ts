import { describe, expect, it } from 'vitest';
import type { AgreementKind } from '#shared/model/agreement.ts';
import { roleDoubt, roleOfFile, type FileFacts } from '#shared/model/document-role.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const of = (name: string, mediaType = pdf, kind: AgreementKind = 'dpa', reading?: FileFacts['reading']) => {
  const { role, by } = roleOfFile({ name, mediaType, size: 1, kind, reading });
  return `${role}, ${by}`;
};
const signed = (verdict: 'valid' | 'invalid' | 'unsigned') => ({
  state: 'read' as const,
  signatures: { verdict, signers: [], changedAfter: false },
});
const scan = { state: 'no-text' as const, signatures: signed('unsigned').signatures };

describe('the role of a file, by its name', () => {
  it.each([
    ['PUB-avtal utkast.pdf', 'draft'],
    ['Avtalsutkast Brännkyrka.pdf', 'draft'],
    ['DPA_v0.3.pdf', 'draft'],
    ['DPA version 0.9 (final).pdf', 'draft'],
    ['Förslag till personuppgiftsbiträdesavtal.pdf', 'draft'],
    ['DPA DRAFT 2026-03-01.pdf', 'draft'],
    ['DPA (unsigned).pdf', 'draft'],
    ['PUB-avtal osignerat.pdf', 'draft'],
    ['PUB-avtal ej undertecknat.pdf', 'draft'],
    ['PUB-avtal för påskrift.pdf', 'draft'],
    ['PUB-avtal att signera.pdf', 'draft'],
    ['DPA for signature.pdf', 'draft'],
    ['DPA to be signed.pdf', 'draft'],
    ['Utkast bilaga 1.pdf', 'draft'],
    ['Bilaga 1.pdf', 'appendix'],
    ['DPA Appendix B.pdf', 'appendix'],
    ['Annex II - TOMs.pdf', 'appendix'],
    ['PUB-avtal bilaga 2 instruktioner.pdf', 'appendix'],
    ['DPA - Certificate of Completion.pdf', 'appendix'],
    ['Bilaga 3 TIA.pdf', 'transfer-assessment'],
    ['Överföringsbedömning Molnverk.pdf', 'transfer-assessment'],
    ['Transfer Impact Assessment (US).docx', 'transfer-assessment'],
    ['ISO_27001_2022.pdf', 'certificate'],
    ['ISO-IEC 27001 certifikat.pdf', 'certificate'],
    ['SOC 2 Type II report.pdf', 'certificate'],
    ['DPA signed.pdf', 'signed-copy'],
    ['DPA with annexes, countersigned.pdf', 'signed-copy'],
    ['PUB-avtal inkl. bilagor undertecknat.pdf', 'signed-copy'],
    ['Avtal påskrivet.jpg', 'signed-copy'],
  ])('%s is a %s', (name, role) => {
    expect(of(name, name.endsWith('.docx') ? docx : name.endsWith('.jpg') ? 'image/jpeg' : pdf)).toBe(`${role}, name`);
  });
  it.each(['DPA v10.3.pdf', 'DPA 2026.pdf', 'Drafthuset AB PUB-avtal.pdf', 'Dataskyddsavtal Isolda.pdf'])(
    '%s says nothing that it does not mean',
    (name) => {
      expect(of(name)).toBe('signed-copy, agreement');
    },
  );
});

describe('the role of a file, by what it is', () => {
  it.each([
    ['a text that is being written is no signed copy', 'DPA.docx', docx, 'draft, file'],
    ['not even one that is called so', 'DPA signed.docx', docx, 'draft, file'],
    ['nor is', 'DPA.odt', 'application/vnd.oasis.opendocument.text', 'draft, file'],
    ['a mail belongs to it', 'Sv DPA.eml', 'message/rfc822', 'appendix, file'],
    ['a text file', 'DPA.txt', 'text/plain', 'appendix, file'],
    ['a page', 'DPA.html', 'text/html', 'appendix, file'],
    ['a photograph may be of anything', 'IMG 2041.jpg', 'image/jpeg', 'draft, picture'],
    ['not where its name says', 'DPA signed.jpg', 'image/jpeg', 'signed-copy, name'],
    ['a program is not', 'dpa.pdf.exe', pdf, 'appendix, file'],
  ])('%s: %s', (_why, name, mediaType, given) => {
    expect(of(name, mediaType)).toBe(given);
  });
  it('an empty file is no signed copy', () => {
    expect(roleOfFile({ name: 'dpa.pdf', mediaType: pdf, size: 0, kind: 'dpa' }).role).toBe('appendix');
  });
  it.each([
    ['a digital signature', 'DPA.pdf', signed('valid'), 'signed-copy, signature'],
    ['also one that is broken', 'DPA.pdf', signed('invalid'), 'signed-copy, signature'],
    [
      'says more than a name from before it was signed',
      'DPA v0.9 utkast.pdf',
      signed('valid'),
      'signed-copy, signature',
    ],
    ['not of an appendix', 'Bilaga 1.pdf', signed('valid'), 'appendix, name'],
    ['nor of a certificate', 'ISO 27001.pdf', signed('valid'), 'certificate, name'],
    ['a scan', 'DPA.pdf', scan, 'signed-copy, scan'],
    ['a scan of a draft', 'DPA utkast.pdf', scan, 'draft, name'],
    ['text without a signature', 'DPA.pdf', signed('unsigned'), 'signed-copy, unproven'],
    ['text without a signature that is called a draft', 'DPA draft.pdf', signed('unsigned'), 'draft, name'],
  ])('%s: %s', (_why, name, reading, given) => {
    expect(of(name, pdf, 'dpa', reading)).toBe(given);
  });
});

it.each([
  ['tia', 'Molnverk.docx', docx, 'transfer-assessment, agreement'],
  ['certificate', 'Molnverk signed.pdf', pdf, 'certificate, agreement'],
  ['other', 'Molnverk.pdf', pdf, 'appendix, agreement'],
  ['tia', 'Utkast.docx', docx, 'draft, name'],
] as const)('an agreement of the kind %s has %s as %s %s', (kind, name, mediaType, given) => {
  expect(of(name, mediaType, kind)).toBe(given);
});

describe('what is asked about a role after reading', () => {
  const open = { kind: 'dpa', status: 'draft', signedOn: null } as const;
  it.each([
    ['a draft that is signed', 'draft', pdf, open, signed('valid'), 'signed'],
    ['an appendix that is signed', 'appendix', pdf, open, signed('valid'), null],
    ['a signed copy with a broken signature, which is a finding', 'signed-copy', pdf, open, signed('invalid'), null],
    ['a signed copy without a digital signature', 'signed-copy', pdf, open, signed('unsigned'), 'unsigned'],
    ['one whose date is known', 'signed-copy', pdf, { ...open, signedOn: '2026-01-01' }, signed('unsigned'), null],
    ['one that was said to be signed', 'signed-copy', pdf, { ...open, status: 'signed' }, signed('unsigned'), null],
    ['a scan', 'signed-copy', pdf, open, scan, null],
    ['a photograph', 'draft', 'image/png', open, { state: 'unsupported', signatures: null }, 'picture'],
    ['one that is a signed copy', 'signed-copy', 'image/png', open, { state: 'unsupported', signatures: null }, null],
    ['one that is an appendix', 'appendix', 'image/png', open, { state: 'unsupported', signatures: null }, null],
    [
      'a signed copy that nobody can open',
      'signed-copy',
      pdf,
      open,
      { state: 'unreadable', signatures: null },
      'unreadable',
    ],
    ['a text as signed copy', 'signed-copy', docx, open, { state: 'read', signatures: null }, 'kind'],
    ['what the user made a draft', 'draft', pdf, open, signed('unsigned'), null],
    ['a certificate', 'signed-copy', pdf, { ...open, kind: 'certificate' }, signed('unsigned'), null],
    ['what has not been read', 'signed-copy', pdf, open, undefined, null],
  ] as const)('of %s', (_of, role, mediaType, agreement, reading, doubt) => {
    const read = reading && { ...reading, signatures: reading.signatures && { ...reading.signatures, signers: [] } };
    expect(roleDoubt({ role, mediaType }, agreement, read)).toBe(doubt);
  });
});
