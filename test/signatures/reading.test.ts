import { describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { contract, Paper, stream } from '#test/signatures/paper.ts';
import { sign, signAs, signerNamed } from '#test/signatures/signer.ts';

/** An update that gives an object in the way of a hybrid file: free in the table, and told by a stream beside it. */
function hybrid(paper: Paper, number: number, body: string): Paper {
  const offset = paper.bytes.length;
  const object = `${number} 0 obj\n${body}\nendobj\n`;
  const entry = Buffer.alloc(7, 1);
  entry.writeUInt32BE(offset, 1);
  entry.writeUInt16BE(0, 5);
  const told = stream(entry.toString('latin1'), `/Type/XRef/W[1 4 2]/Index[${number} 1]/Size 99`);
  const written = new Paper(
    Buffer.concat([paper.bytes, Buffer.from(`${object}98 0 obj\n${told}\nendobj\n`, 'latin1')]),
    paper.objects,
    paper.trailer,
  );
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '';
  return written.update({ [number]: null }, { trailer: { Prev: previous, XRefStm: String(offset + object.length) } });
}

describe('a hybrid file', () => {
  it('is read as viewers that know cross-reference streams read it', async () => {
    const paper = await hybrid(contract(), 4, stream('BT (The fee is 1 000.) Tj ET')).sign(sign);
    expect(await verifyPdf(paper.bytes)).toMatchObject({ verdict: 'valid' });
    const dss = { 1: paper.body(1).replace(/>>$/, '/DSS<<>>>>') };
    expect(await verifyPdf(paper.update(dss).bytes)).toMatchObject({ verdict: 'valid' });
    const attacked = hybrid(paper.update(dss), 4, stream('BT (The fee is 9 000.) Tj ET'));
    expect(await verifyPdf(attacked.bytes)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: true, changedAfter: 'unreadable' }],
    });
  });
});

describe('an update in two kinds of cross-references', () => {
  it('that say the same, as PDFBox writes it, is read', async () => {
    const paper = await contract().sign(sign);
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '';
    const at = paper.bytes.length;
    const catalog = `1 0 obj\n${paper.body(1).replace(/>>$/, '/DSS<<>>>>')}\nendobj\n`;
    const entry = Buffer.alloc(7);
    entry[0] = 1;
    entry.writeUInt32BE(at, 1);
    const told = stream(entry.toString('latin1'), '/Type/XRef/W[1 4 2]/Index[1 1]/Size 99');
    const hidden = `98 0 obj\n${told}\nendobj\n`;
    const table = `xref\n1 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Root 1 0 R/Size 99/Prev ${previous}/XRefStm ${at + catalog.length}>>\n`;
    const end = `startxref\n${at + catalog.length + hidden.length}\n%%EOF\n`;
    const bytes = Buffer.concat([paper.bytes, Buffer.from(catalog + hidden + table + end, 'latin1')]);
    expect(await verifyPdf(bytes)).toMatchObject({ verdict: 'valid', signatures: [{ changedAfter: 'none' }] });
  });
});

describe('a stream of cross-references to which nothing leads, as PDFBox leaves it beside its table', () => {
  /** The update's own entry for object 1, or another place for object 4. */
  const withUnused = async (tells: (at: number) => readonly [number, number], root = '1 0 R') => {
    const paper = await contract().sign(sign);
    const at = paper.bytes.length;
    const [number, offset] = tells(at);
    const entry = Buffer.alloc(7);
    entry[0] = 1;
    entry.writeUInt32BE(offset, 1);
    const catalog = paper.body(1).replace(/>>$/, '/DSS<<>>>>');
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '';
    const told = stream(entry.toString('latin1'), `/Type/XRef/Root ${root}/W[1 4 2]/Index[${number} 1]/Size 99`);
    const text = `1 0 obj\n${catalog}\nendobj\n98 0 obj\n${told}\nendobj\n`;
    const table = `xref\n1 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Root 1 0 R/Size 99/Prev ${previous}>>\n`;
    const end = `startxref\n${at + text.length}\n%%EOF\n`;
    const { verdict } = await verifyPdf(Buffer.concat([paper.bytes, Buffer.from(text + table + end, 'latin1')]));
    return verdict;
  };

  it('may say what is in use, and nothing else', async () => {
    expect(await withUnused((at) => [1, at])).toBe('valid');
    expect(await withUnused((at) => [4, at])).toBe('invalid');
    expect(await withUnused((at) => [1, at], '4 0 R')).toBe('invalid');
  });
});

describe('an encrypted file', () => {
  it('has its signatures checked, and nothing read out that cannot be read', async () => {
    const encrypted = contract().update({ 90: '<</Filter/Standard/V 4/R 4>>' }, { trailer: { Encrypt: '90 0 R' } });
    const paper = await encrypted.sign(sign, { entries: '/Reason(\u0093\u00f1\u00ff)' });
    expect(await verifyPdf(paper.bytes)).toMatchObject({
      verdict: 'valid',
      encrypted: true,
      signatures: [{ field: '', reason: '', claimedTime: null, signer: { name: 'Somebody' } }],
    });
  });
});

describe('texts that come from the file', () => {
  it('show no more than they are: no line ends, no turned letters, no escape sequences', async () => {
    const name = 'Anna\u202e gnillib\u202c \u001b[31mEk\n\nAB';
    const paper = await contract().sign(signAs(await signerNamed([{ CN: [{ utf8String: name }] }])), {
      entries: '/Reason(Agreed\\r\\nby all\\010[2J)',
    });
    expect((await verifyPdf(paper.bytes)).signatures[0]).toMatchObject({
      signer: { name: 'Anna gnillib [31mEk AB' },
      reason: 'Agreed by all[2J',
    });
  });

  it('are cut where they are endless', async () => {
    const paper = await contract().sign(sign, { entries: `/Reason(${'a'.repeat(5000)})` });
    expect((await verifyPdf(paper.bytes)).signatures[0]?.reason).toHaveLength(201);
  });

  it('name a person whose certificate names it in parts', async () => {
    const names = [{ '2.5.4.42': ['Tove'] }, { '2.5.4.4': ['Prov'] }, { O: ['Testbolaget AB'] }];
    const paper = await contract().sign(signAs(await signerNamed(names)));
    expect((await verifyPdf(paper.bytes)).signatures[0]?.signer?.name).toBe('Tove Prov');
  });
});
