import { beforeAll, describe, expect, it } from 'vitest';
import type { SignatureFacts, SignatureReport } from '#shared/model/signature-report.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { type Changes, contract, type Paper, stream, type UpdateOptions } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

let signed: Paper;

beforeAll(async () => {
  signed = await contract().sign(sign);
});

const facts = async (paper: Paper, index = 0): Promise<SignatureFacts & Pick<SignatureReport, 'verdict'>> => {
  const { verdict, signatures } = await verifyPdf(paper.bytes);
  const signature = signatures[index];
  if (!signature) throw new Error('no signature found');
  return { ...signature, verdict };
};

/** Proof for signatures, the one thing that may be added: it makes an update look innocent. */
const proof = (paper: Paper): Changes => ({ 1: paper.body(1).replace(/>>$/, '/DSS<</Certs[]>>>>') });
const innocent = (paper: Paper, changes: Changes, options: UpdateOptions = {}): Paper =>
  paper.update({ ...proof(paper), ...changes }, options);

describe('what may come after a signature', () => {
  it('nothing: it covers the whole document', async () => {
    expect(await facts(signed)).toMatchObject({ verdict: 'valid', coversWholeDocument: true, changedAfter: 'none' });
  });

  it('proof for the signatures', async () => {
    expect(await facts(innocent(signed, {}))).toMatchObject({ verdict: 'valid', changedAfter: 'none' });
  });

  it.each([
    ['in the place that was kept for it', { field: 10 }],
    ['in a field of its own that shows nothing', {}],
    ['in a field of its own that shows a block', { rectangle: '300 50 500 100' }],
  ])('a second signature, %s', async (_where, options) => {
    const twice = await signed.sign(sign, options);
    expect(await facts(twice)).toMatchObject({ verdict: 'valid', changedAfter: 'signature', problems: [] });
    expect(await facts(twice, 1)).toMatchObject({ coversWholeDocument: true, problems: [] });
  });

  it('an empty field that is filled in before the next one signs', async () => {
    const filled = signed.update({ 9: signed.body(9).replace('/AP', '/V(Malm\u00f6)/AP'), 13: signed.body(12) });
    const twice = await filled.sign(sign, { field: 10 });
    expect(await facts(twice)).toMatchObject({ verdict: 'valid', changedAfter: 'form', problems: [] });
    expect(await facts(filled)).toMatchObject({ verdict: 'invalid', problems: ['FORM_CHANGED_AFTER'] });
    // A timestamp vouches for nobody's answers.
    const stamped = await filled.sign(sign, { subFilter: 'ETSI.RFC3161' });
    expect((await facts(stamped)).problems).toEqual(['FORM_CHANGED_AFTER']);
  });

  it('a page that is written anew with its numbers rounded', async () => {
    const page = contract().body(3).replace('595 842', '595.303937007874 841.889763779528');
    const paper = await contract().update({ 3: page }).sign(sign);
    const rounded = page.replace('595.303937007874 841.889763779528', '595.30398 841.8898');
    expect(await facts(innocent(paper, { 3: rounded }))).toMatchObject({ verdict: 'valid', changedAfter: 'none' });
  });

  it('a signature of which the next update says nothing new', async () => {
    const again = signed.update({ ...proof(signed), 6: signed.body(6), 4: signed.body(4), 3: signed.body(3) });
    expect(await facts(again)).toMatchObject({ verdict: 'valid', changedAfter: 'none' });
  });
});

/** What nobody may do to a signed document, each hidden behind an update that is allowed. */
const attacks: readonly [string, (paper: Paper) => Paper, SignatureFacts['changedAfter']][] = [
  ['the text of the page', (paper) => innocent(paper, { 4: paper.body(4).replace('1 000', '9 000') }), 'content'],
  [
    'a picture whose name is that of a key that is not compared',
    (paper) => innocent(paper, { 8: stream('0 0 99 99 re f') }),
    'content',
  ],
  ['the font', (paper) => innocent(paper, { 7: paper.body(7).replace('Helvetica', 'Symbol') }), 'content'],
  ['the size of the page', (paper) => innocent(paper, { 3: paper.body(3).replace('842', '400') }), 'content'],
  [
    'the pages: one more',
    (paper) =>
      innocent(paper, {
        2: '<</Type/Pages/Kids[3 0 R 90 0 R]/Count 2>>',
        90: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      }),
    'pages',
  ],
  ['the pages: one less', (paper) => innocent(paper, { 2: '<</Type/Pages/Kids[]/Count 0>>' }), 'pages'],
  [
    'the catalogue, by another one',
    (paper) =>
      paper.update(
        {
          90: paper.body(1).replace('2 0 R', '91 0 R').replace(/>>$/, '/DSS<<>>>>'),
          91: '<</Type/Pages/Kids[92 0 R]/Count 1>>',
          92: paper.body(3).replace('4 0 R', '93 0 R'),
          93: paper.body(4).replace('1 000', '9 000'),
        },
        { trailer: { Root: '90 0 R' } },
      ),
    'content',
  ],
  [
    'the value of a field that was filled in when it was signed',
    (paper) => innocent(paper, { 6: paper.body(6).replace('/V(1000)', '/V(9000)'), 12: stream('BT (9000) Tj ET') }),
    'content',
  ],
  [
    'what a field shows, but not its value',
    (paper) => innocent(paper, { 12: paper.body(12).replace('(1000)', '(9000)') }),
    'content',
  ],
  [
    'the value of a field, but not what it shows',
    (paper) => innocent(paper, { 6: paper.body(6).replace('/V(1000)', '/V(9000)') }),
    'content',
  ],
  ['the place of a field', (paper) => innocent(paper, { 6: paper.body(6).replace('600', '700') }), 'content'],
  ['a field: it is hidden', (paper) => innocent(paper, { 6: paper.body(6).replace('/F 4', '/F 2') }), 'content'],
  [
    'a field: it is removed',
    (paper) => innocent(paper, { 5: paper.body(5).replace('6 0 R ', ''), 11: paper.body(11).replace('6 0 R ', '') }),
    'content',
  ],
  [
    'the form: it is removed',
    (paper) => innocent(paper, { 1: paper.body(1).replace('/AcroForm 5 0 R', '/DSS<<>>') }),
    'content',
  ],
  [
    'the form: it has another description (XFA)',
    (paper) => innocent(paper, { 5: paper.body(5).replace(/>>$/, '/XFA(<xdp/>)>>') }),
    'content',
  ],
  [
    'how fields are drawn',
    (paper) => innocent(paper, { 5: paper.body(5).replace(/>>$/, '/NeedAppearances true>>') }),
    'content',
  ],
  [
    'the picture: a note is laid over the text',
    (paper) =>
      innocent(paper, {
        11: paper.body(11).replace(']', ' 90 0 R]'),
        90: '<</Type/Annot/Subtype/FreeText/Rect[0 0 595 842]/Contents(Paid)/AP<</N 8 0 R>>>>',
      }),
    'annotation',
  ],
  [
    'the picture: a place to sign that nobody signed is laid over the text',
    (paper) =>
      innocent(paper, {
        5: paper.body(5).replace(']', ' 90 0 R]'),
        11: paper.body(11).replace(']', ' 90 0 R]'),
        90: '<</Type/Annot/Subtype/Widget/FT/Sig/T(Over)/Rect[0 0 595 842]/F 4/AP<</N 8 0 R>>>>',
      }),
    'content',
  ],
  [
    'the picture: a place to sign that is in no form is laid over the text',
    (paper) =>
      innocent(paper, {
        11: paper.body(11).replace(']', ' 90 0 R]'),
        90: '<</Type/Annot/Subtype/Widget/FT/Sig/T(Over)/Rect[0 0 595 842]/F 4/AP<</N 8 0 R>>>>',
      }),
    'annotation',
  ],
  [
    'the picture: the empty place to sign shows something',
    (paper) => innocent(paper, { 10: paper.body(10).replace(/>>$/, '/AP<</N 8 0 R>>>>') }),
    'content',
  ],
  [
    'a script that runs when it is opened',
    (paper) =>
      innocent(paper, { 1: paper.body(1).replace(/>>$/, '/DSS<<>>/OpenAction<</S/JavaScript/JS(app.alert)>>>>') }),
    'content',
  ],
  [
    'the attachments',
    (paper) => innocent(paper, { 1: paper.body(1).replace(/>>$/, '/DSS<<>>/Names<</EmbeddedFiles<</Names[]>>>>>>') }),
    'content',
  ],
  [
    'the encryption',
    (paper) => paper.update(proof(paper), { trailer: { Encrypt: '<</Filter/Standard/V 2/R 3>>' } }),
    'content',
  ],
  [
    'an object that no cross-reference names, for viewers that repair',
    (paper) => innocent(paper, {}, { hidden: { 4: paper.body(4).replace('1 000', '9 000') } }),
    'unreadable',
  ],
  [
    'where an object stands, so that viewers repair',
    (paper) => brokenTable(innocent(paper, { 90: '<<>>' })),
    'unreadable',
  ],
];

/** Sends the last object's entry to a place where nothing stands. */
function brokenTable(paper: Paper): Paper {
  const at = paper.bytes.lastIndexOf('90 1\n') + 5;
  paper.bytes.write('0000000011', at, 'latin1');
  return paper;
}

describe('an update that changes', () => {
  it.each(attacks)('%s', async (_what, attack, changedAfter) => {
    expect(await facts(attack(signed))).toMatchObject({ verdict: 'invalid', intact: true, changedAfter });
  });

  it.each([
    ['the time that was signed', '/M(D:20261101123000Z)', '/M(D:20200101123000Z)'],
    ['the kind of signature', '/SubFilter/adbe.pkcs7.detached', '/SubFilter/ETSI.CAdES.detached'],
  ])('%s', async (_what, from, to) => {
    const changed = innocent(signed, { 15: signed.body(15).replace(from, to) });
    expect(await facts(changed)).toMatchObject({ verdict: 'invalid', changedAfter: 'content' });
  });

  it('what a signature shows', async () => {
    const shown = await contract().sign(sign, { rectangle: '50 50 250 100', fieldEntries: '/AP<</N 8 0 R>>' });
    expect(await facts(innocent(shown, { 16: shown.body(16).replace('8 0 R', '12 0 R') }))).toMatchObject({
      verdict: 'invalid',
      changedAfter: 'content',
    });
    expect((await facts(innocent(shown, { 16: shown.body(16).replace('250 100', '550 800') }))).verdict).toBe(
      'invalid',
    );
  });

  it('the page, under a second signature’s block', async () => {
    const over = await signed.sign(sign, { rectangle: '0 0 595 842', fieldEntries: '/AP<</N 8 0 R>>' });
    expect(await facts(over)).toMatchObject({
      verdict: 'invalid',
      changedAfter: 'content',
      problems: ['CHANGED_AFTER'],
    });
  });

  it('what was filled in, although somebody signs afterwards', async () => {
    const changed = signed.update({ 6: signed.body(6).replace('1000', '9000'), 12: signed.body(13) });
    expect(await facts(await changed.sign(sign, { field: 10 }))).toMatchObject({
      verdict: 'invalid',
      changedAfter: 'content',
    });
  });
});
