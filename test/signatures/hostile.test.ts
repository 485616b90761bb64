import { describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { traps } from '#test/signatures/hostile-files.ts';
import { contract, Paper, stream } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

/** In proportion to the sizes that `write-hostile.ts` makes by default; a hang is a test that does not come to an end. */
const size = 0.02;

/** These came after the signature: whatever they are, the file was changed. */
const changed = new Set([
  'an object stream with itself in it',
  'object streams in each other',
  'an object stream whose members are all the same large one',
  'a bomb in the cross-references',
  'a bomb behind a predictor',
  'cross-references that refer to themselves',
  'a hybrid that refers to itself',
  'a table of eight million entries',
  'numbers that are too large',
]);

describe('a file made to stop a reader comes to an end', () => {
  it.each(Object.entries(traps))('%s', async (name, trap) => {
    const { verdict, signatures } = await verifyPdf(await trap(size));
    expect(signatures.length).toBeGreaterThan(0);
    if (changed.has(name)) expect(verdict).toBe('invalid');
  });
});

describe('a signature that somebody tries to hide', () => {
  it('is found where its form has too many fields to be looked through', async () => {
    const paper = await contract().sign(sign);
    const fields = Object.fromEntries(Array.from({ length: 20_100 }, (_, index) => [100 + index, '<</T(a)/FT/Tx>>']));
    const hidden = paper.update({ 5: `<</Fields[${Object.keys(fields).join(' 0 R ')} 0 R]>>`, ...fields });
    expect((await verifyPdf(hidden.bytes)).verdict).toBe('invalid');
  });

  it('is found behind thousands that are none', async () => {
    const paper = await contract().sign(sign);
    const hidden = paper.update({ 5: '<</Fields[]>>', 90: stream('/ByteRange '.repeat(6000)) });
    expect((await verifyPdf(hidden.bytes)).verdict).toBe('invalid');
    const before = contract().update({ 90: stream('/ByteRange '.repeat(6000)) });
    const later = await before.sign(sign);
    expect((await verifyPdf(later.update({ 5: '<</Fields[]>>' }).bytes)).verdict).toBe('invalid');
  });

  it('is found in its field, where no form leads to it', async () => {
    const signature = '<</Type/Sig/ByteRange[0 10 20 30]/Contents<3000>>>';
    const paper = contract().update({ 10: contract().body(10).replace(/>>$/, `/V${signature}>>`), 5: '<</Fields[]>>' });
    expect((await verifyPdf(paper.bytes)).verdict).toBe('invalid');
  });

  it('is not, where a field is merely empty', async () => {
    const empty = contract().update({ 10: contract().body(10).replace(/>>$/, '/V null>>') });
    expect(await verifyPdf(empty.bytes)).toMatchObject({ verdict: 'unsigned', emptyFields: 1 });
  });
});

describe('a message made to stop a reader', () => {
  const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
    const content = Buffer.concat(parts);
    const length = Buffer.alloc(5, 0x84);
    length.writeUInt32BE(content.length, 1);
    return Buffer.concat([Buffer.from([tag]), length, content]);
  };
  const signedData = Buffer.from('06092a864886f70d010702', 'hex');
  const wrapped = (...parts: readonly Buffer[]): Buffer => der(0x30, signedData, der(0xa0, der(0x30, ...parts)));
  const nested = (tag: string, depth: number): Buffer => Buffer.from(tag.repeat(depth), 'hex');

  it.each([
    ['nested deeply', nested('3080', 20_000)],
    ['nested deeply in a signature', wrapped(nested('3180', 20_000))],
    ['of fifty thousand empty parts', wrapped(Buffer.from('3000'.repeat(50_000), 'hex'))],
    [
      'of fifty thousand certificates',
      wrapped(Buffer.from('020101', 'hex'), der(0xa0, Buffer.from('3000'.repeat(50_000), 'hex'))),
    ],
    ['of a length that is a lie', Buffer.from('308400ffffff', 'hex')],
    ['of a length that is absurd', Buffer.from('30ffffffffffffffffff', 'hex')],
    ['of nothing', Buffer.alloc(0)],
    ['of random bytes', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 256))],
  ])('%s', async (_what, message) => {
    const paper = await contract().sign(() => message, { room: 150_000 });
    expect(await verifyPdf(paper.bytes)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: false, problems: ['SIGNATURE_UNREADABLE'] }],
    });
  });
});

describe('a file that is not what it seems', () => {
  it('with two catalogues is read as its trailer says', async () => {
    const paper = await contract().sign(sign);
    const other = paper.update({ 90: '<</Type/Catalog/Pages 91 0 R/DSS<<>>>>', 91: '<</Kids[]>>' });
    // Nobody uses the second one.
    expect(await verifyPdf(other.bytes)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ changedAfter: 'properties' }],
    });
    const used = paper.update(
      { 90: '<</Type/Catalog/Pages 91 0 R/DSS<<>>>>', 91: '<</Kids[]>>' },
      { trailer: { Root: '90 0 R' } },
    );
    expect(await verifyPdf(used.bytes)).toMatchObject({ verdict: 'invalid', signatures: [{ changedAfter: 'pages' }] });
  });

  it('cut off anywhere is never valid', async () => {
    const { bytes } = await contract().sign(sign);
    for (let end = bytes.length - 3; end > 600; end -= 311)
      expect((await verifyPdf(bytes.subarray(0, end))).verdict).not.toBe('valid');
  });

  it('whose catalogue is no dictionary is read by its bytes', async () => {
    const { bytes } = Paper.from({ 1: '[]' });
    expect(await verifyPdf(bytes)).toMatchObject({ verdict: 'unsigned' });
  });
});
