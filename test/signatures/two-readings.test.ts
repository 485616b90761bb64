import { describe, expect, it } from 'vitest';
import type { SignatureFacts } from '#shared/model/signature-report.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { type Changes, contract, Paper, stream } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

const facts = async (
  bytes: Uint8Array,
): Promise<{ verdict: string; after: SignatureFacts['changedAfter'] | undefined }> => {
  const { verdict, signatures } = await verifyPdf(bytes);
  return { verdict, after: signatures[0]?.changedAfter };
};

/** The one thing that may be added: it makes an update look innocent. */
const proof = (paper: Paper): Changes => ({ 1: paper.body(1).replace(/>>$/, '/DSS<</Certs[]>>>>') });
const innocent = (paper: Paper, changes: Changes = {}): Paper => paper.update({ ...proof(paper), ...changes });

/** The contract with other objects from the start. */
function prepared(changes: (body: (number: number) => string) => Changes): Paper {
  const { objects } = contract();
  const body = (number: number): string => objects.get(number) ?? '';
  return Paper.from({ ...Object.fromEntries(objects), ...changes(body) });
}

interface Piece {
  readonly text: string;
  /** What the table says of it; `at` is where it stands. */
  readonly row?: (at: number) => string;
}

/** An update whose every byte is given: objects with their rows of the table, and the trailer's entries. */
function byHand(paper: Paper, pieces: readonly Piece[], trailer: string, tail = ''): Buffer {
  let bytes = paper.bytes.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes)?.[1] ?? '0';
  let rows = '';
  for (const { text, row } of pieces) {
    if (row) rows += row(bytes.length);
    bytes += text;
  }
  const table = bytes.length;
  bytes += `xref\n${rows}trailer\n<</Root 1 0 R/Prev ${previous}${trailer}>>\nstartxref\n${table}\n%%EOF\n${tail}`;
  return Buffer.from(bytes, 'latin1');
}

const object = (number: number, body: string, generation = 0): Piece => ({
  text: `${number} ${generation} obj\n${body}\nendobj\n`,
  row: (at) => `${number} 1\n${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`,
});
const size = '/Size 99';
const proofOf = (paper: Paper): Piece => object(1, proof(paper)[1] ?? '');
const nine = (paper: Paper): string => paper.body(4).replace('1 000', '9 000');

/** Each changes what some viewers show, and nothing that a reader sees who reads in one way only. */
const updates: readonly [string, (paper: Paper) => Buffer][] = [
  ['an object that has another generation than its references', (paper) => byHand(paper, [proofOf(paper), object(4, paper.body(4), 1)], size)],
  ['a reference of another generation than its object', (paper) => byHand(paper, [proofOf(paper), object(3, paper.body(3).replace('/Contents 4 0 R', '/Contents 4 7 R'))], size)],
  ['a table that says another generation than the object', (paper) => byHand(paper, [proofOf(paper), { ...object(4, paper.body(4)), row: (at) => `4 1\n${String(at).padStart(10, '0')} 00003 n \n` }], size)],
  ['a key that a page has twice', (paper) => byHand(paper, [proofOf(paper), object(90, nine(paper)), object(3, paper.body(3).replace('/Contents', '/Contents 90 0 R/Contents'))], size)],
  ['a key that the pages’ root has twice', (paper) => byHand(paper, [proofOf(paper), object(90, nine(paper)), object(91, paper.body(3).replace('4 0 R', '90 0 R')), object(2, paper.body(2).replace('/Kids', '/Kids[91 0 R]/Kids'))], size)],
  ['a root that the trailer has twice', (paper) => byHand(paper, [proofOf(paper), object(90, nine(paper)), object(91, paper.body(3).replace('4 0 R', '90 0 R')), object(92, paper.body(2).replace('3 0 R', '91 0 R')), object(93, paper.body(1).replace('2 0 R', '92 0 R'))], `${size}/Root 93 0 R/Root 1 0 R`)],
  ['a stream that is longer than it says', (paper) => byHand(paper, [proofOf(paper), object(4, paper.body(4).replace(/Length \d+/, 'Length 0').replace('\nendstream', 'endstream'))], size)],
  ['a stream that begins after a lone carriage return', (paper) => byHand(paper, [proofOf(paper), object(4, paper.body(4).replace('stream\n', 'stream\r'))], size)],
  ['a size that leaves objects out', (paper) => byHand(paper, [proofOf(paper)], '/Size 4')],
  ['an older object that stands after the newer one, for viewers that repair', (paper) => outOfOrder(paper)],
  ['a hybrid that hides what it adds', (paper) => hybrid(paper)],
  ['comments that push the end out of sight', (paper) => byHand(paper, [proofOf(paper)], size, `${'%'.repeat(1500)}\n`)],
]; // prettier-ignore

/** A section before the one that it follows: what is in use stands first, what a repair finds last stands last. */
function outOfOrder(paper: Paper): Buffer {
  const start = paper.bytes.length;
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '0';
  const row = (number: number, at: number): string => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const good = `4 0 obj\n${paper.body(4)}\nendobj\n`;
  const catalog = `1 0 obj\n${proof(paper)[1]}\nendobj\n`;
  const newest = (older: number): string =>
    `xref\n${row(4, start)}${row(1, start + good.length)}trailer\n<</Root 1 0 R/Size 99/Prev ${String(older).padStart(10, '0')}>>\n`;
  const evil = `4 0 obj\n${nine(paper)}\nendobj\n`;
  const table = start + good.length + catalog.length;
  const evilAt = table + newest(0).length;
  const older = evilAt + evil.length;
  const section = `xref\n${row(4, evilAt)}trailer\n<</Root 1 0 R/Size 99/Prev ${previous}>>\n`;
  const text = `${good}${catalog}${newest(older)}${evil}${section}startxref\n${table}\n%%EOF\n`;
  return Buffer.concat([paper.bytes, Buffer.from(text, 'latin1')]);
}

/** The table calls object 4 free; only a viewer that knows hybrids finds that it is as before. */
function hybrid(paper: Paper): Buffer {
  const start = paper.bytes.length;
  const good = `4 0 obj\n${paper.body(4)}\nendobj\n`;
  const entry = Buffer.alloc(7);
  entry[0] = 1;
  entry.writeUInt32BE(start, 1);
  const hidden = `98 0 obj\n${stream(entry.toString('latin1'), '/Type/XRef/Size 99/W[1 4 2]/Index[4 1]')}\nendobj\n`;
  const added = byHand(
    new Paper(Buffer.concat([paper.bytes, Buffer.from(good + hidden, 'latin1')]), paper.objects),
    [proofOf(paper), { text: '', row: () => '4 1\n0000000000 00001 f \n' }],
    `${size}/XRefStm ${start + good.length}`,
  );
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '0';
  return Buffer.from(added.toString('latin1').replace(/\/Prev 0(?=\/Size 99\/XRefStm)/, `/Prev ${previous}`), 'latin1');
}

describe('an update that viewers read in different ways is no innocent one:', () => {
  it.each(updates)('%s', async (_what, attack) => {
    const paper = await contract().sign(sign);
    expect((await facts(byHand(paper, [proofOf(paper)], size))).verdict).toBe('valid');
    expect((await facts(attack(paper))).verdict).toBe('invalid');
  });

  it('members of an object stream that it names twice', async () => {
    const paper = await contract().sign(sign);
    const [evil, good] = [paper.body(3).replace('4 0 R', '90 0 R'), paper.body(3)];
    const members = (numbers: readonly number[]): Buffer => {
      const bodies = [good, numbers[1] === 3 ? evil : '<<>>'];
      const header = `${numbers[0]} 0 ${numbers[1]} ${good.length + 1} `;
      return withStream(paper, stream(`${header}${bodies.join(' ')}`, `/Type/ObjStm/N 2/First ${header.length}`));
    };
    expect((await facts(members([3, 89]))).verdict).toBe('valid');
    expect((await facts(members([3, 3]))).verdict).toBe('invalid');
  });
});

/** An update with a stream of cross-references: object 97 is an object stream, whose first member is object 3. */
function withStream(paper: Paper, objectStream: string): Buffer {
  const start = paper.bytes.length;
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '0';
  const pieces = [`1 0 obj\n${proof(paper)[1]}\nendobj\n`, `90 0 obj\n${nine(paper)}\nendobj\n`, `97 0 obj\n${objectStream}\nendobj\n`];
  const at = pieces.map((_piece, index) => start + pieces.slice(0, index).join('').length);
  const table = start + pieces.join('').length;
  const entry = (type: number, second: number, third: number): Buffer => {
    const bytes = Buffer.alloc(7, type);
    bytes.writeUInt32BE(second, 1);
    bytes.writeUInt16BE(third, 5);
    return bytes;
  };
  const data = Buffer.concat([entry(1, at[0] ?? 0, 0), entry(2, 97, 0), entry(1, at[1] ?? 0, 0), entry(1, at[2] ?? 0, 0), entry(1, table, 0)]);
  const body = stream(data.toString('latin1'), `/Type/XRef/Root 1 0 R/Size 99/W[1 4 2]/Index[1 1 3 1 90 1 97 2]/Prev ${previous}`);
  return Buffer.concat([paper.bytes, Buffer.from(`${pieces.join('')}98 0 obj\n${body}\nendobj\nstartxref\n${table}\n%%EOF\n`, 'latin1')]);
} // prettier-ignore

const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}>>`;
const overlay = '/F 4/AP<</N 8 0 R>>';

/** What is prepared before the signature, and the update that makes use of it. */
const shadows: readonly [string, () => Paper, (paper: Paper) => Changes][] = [
  ['resources that a page takes from above, by another way up', () => prepared((body) => ({ 2: body(2).replace(/>>$/, '/Resources<</Font<</F1 7 0 R>>/XObject<</P 8 0 R>>>>>>'), 3: body(3).replace(/\/Resources<<.*?>>>>/, '') })), (paper) => ({ 2: paper.body(2).replace('/F1 7 0 R', '/F1 30 0 R'), 3: paper.body(3).replace('/Parent 2 0 R', '/Parent 31 0 R'), 30: font('Symbol'), 31: paper.body(2) })],
  ['a page that our parser cannot read', () => prepared((body) => ({ 3: body(3).replace(/>>$/, '/Odd 1.2.3>>') })), (paper) => ({ 4: nine(paper) })],
  ['a page nested deeper than we follow', () => prepared((body) => ({ 3: body(3).replace(/>>$/, `/Odd ${'['.repeat(60)}${']'.repeat(60)}>>`) })), (paper) => ({ 4: nine(paper) })],
  ['a page behind a reference to a reference', () => prepared((body) => ({ 2: body(2).replace('3 0 R', '60 0 R'), 60: '3 0 R' })), (paper) => ({ 4: nine(paper) })],
  ['a text behind a long chain of references', () => prepared((body) => ({ 3: body(3).replace('4 0 R', '60 0 R'), ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [60 + index, index === 11 ? '4 0 R' : `${61 + index} 0 R`])) })), (paper) => ({ 4: nine(paper) })],
  ['pages that are found by repair only', () => prepared((body) => ({ 1: body(1).replace('2 0 R', '77 0 R') })), (paper) => ({ 4: nine(paper) })],
  ['a number of pages that leaves some out', () => prepared((body) => ({ 2: '<</Type/Pages/Kids[3 0 R 40 0 R]/Count 2>>', 40: body(3) })), (paper) => ({ 2: paper.body(2).replace('2>>', '1>>') })],
  ['a page that says it has pages below it', () => prepared((body) => ({ 3: body(3).replace(/>>$/, '/Kids[]>>') })), (paper) => ({ 4: nine(paper) })],
  ['a font dictionary that is a field too', () => prepared((body) => ({ 3: body(3).replace('<</F1 7 0 R>>', ' 21 0 R'), 4: stream('BT /M 12 Tf 50 700 Td (The fee is 1 000.) Tj ET'), 5: body(5).replace(']', ' 21 0 R]'), 21: '<</M 7 0 R/FT/Sig/T(x)>>' })), () => ({ 21: '<</M 30 0 R/FT/Sig/T(x)>>', 30: font('Symbol') })],
  ['a font dictionary that is the page', () => prepared((body) => ({ 3: body(3).replace('<</F1 7 0 R>>', ' 3 0 R').replace(/>>$/, '/PieceInfo 7 0 R>>'), 4: stream('BT /PieceInfo 12 Tf 50 700 Td (The fee is 1 000.) Tj ET') })), (paper) => ({ 3: paper.body(3).replace('/PieceInfo 7', '/PieceInfo 30'), 30: font('Symbol') })],
  ['a font dictionary of a filled field that is a field too', () => prepared((body) => ({ 5: body(5).replace(']', ' 21 0 R]'), 12: stream('BT /M 12 Tf (1000) Tj ET', '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font 21 0 R>>'), 21: '<</M 7 0 R/FT/Sig/T(x)>>' })), () => ({ 21: '<</M 30 0 R/FT/Sig/T(x)>>', 30: font('Symbol') })],
  ['two fields on each other, the lower one brought up', () => prepared((body) => ({ 5: body(5).replace('9 0 R', '9 0 R 50 0 R'), 11: '[50 0 R 6 0 R 9 0 R 10 0 R]', 50: body(6).replace('(Price)', '(Other)').replace('12 0 R', '51 0 R'), 51: body(12).replace('1000', '9000') })), (paper) => ({ 11: paper.body(11).replace('50 0 R 6 0 R', '6 0 R 50 0 R') })],
  ['a field laid over a note', () => prepared((body) => ({ 11: '[6 0 R 9 0 R 10 0 R 50 0 R]', 50: '<</Type/Annot/Subtype/FreeText/Rect[50 600 250 620]/Contents(Fee 9 000)/AP<</N 8 0 R>>>>', 4: body(4) })), (paper) => ({ 11: paper.body(11).replace(' 50 0 R', '').replace('[', '[50 0 R ') })],
  ['a circle of resources that leads elsewhere', () => prepared((body) => ({ 2: '<</Type/Pages/Kids[3 0 R 40 0 R]/Count 2>>', 3: body(3).replace(/\/Resources<<.*?>>>>/, '/Resources 20 0 R'), 20: `<</Font<</F1 7 0 R>>/XObject<</P 8 0 R/X 22 0 R>>>>`, 21: `<</Font<</F1 30 0 R>>/XObject<</X 22 0 R>>>>`, 22: circled('20 0 R'), 30: font('Symbol'), 40: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 21 0 R/Contents 41 0 R>>', 41: stream('/X Do') })), (paper) => ({ 21: paper.body(21).replace('22 0 R', '23 0 R'), 23: circled('21 0 R') })],
]; // prettier-ignore

const circled = (resources: string): string =>
  stream('BT /F1 12 Tf (fee) Tj ET', `/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources ${resources}`);

describe('a trap that was laid before the signature does not spring unseen:', () => {
  it.each(shadows)('%s', async (_what, prepare, spring) => {
    const paper = await prepare().sign(sign);
    expect((await facts(paper.bytes)).verdict).toBe('valid');
    expect((await facts(innocent(paper, spring(paper)).bytes)).verdict).toBe('invalid');
  });

  it('a file number that is a part of the key', async () => {
    const trailer = { Encrypt: '90 0 R', ID: '[<01><01>]' };
    const paper = await contract().update({ 90: '<</Filter/Standard/V 4/R 4>>' }, { trailer }).sign(sign);
    expect((await facts(innocent(paper).bytes)).verdict).toBe('valid');
    const changed = paper.update(proof(paper), { trailer: { ID: '[<02><01>]' } });
    expect((await facts(changed.bytes)).verdict).toBe('invalid');
  });

  it('a length that stands in another object', async () => {
    const two = 'BT /F1 12 Tf 50 700 Td (1) Tj ET\nendstream\nBT (9 000) Tj ET';
    const paper = await prepared(() => ({ 4: `<</Length 60 0 R>>\nstream\n${two}\nendstream`, 60: '32' })).sign(sign);
    expect((await facts(paper.bytes)).verdict).toBe('valid');
    expect((await facts(innocent(paper, { 60: String(two.length) }).bytes)).verdict).toBe('invalid');
  });
});

describe('a signer who comes later', () => {
  it('may leave a mark of its program in the page tree, as iText does', async () => {
    const paper = await contract().sign(sign);
    const marked = innocent(paper, { 2: paper.body(2).replace(/>>$/, '/ITXT(5.0.0)>>') });
    expect((await facts(marked.bytes)).verdict).toBe('valid');
  });

  it('does not cover the page by many small blocks', async () => {
    const paper = await contract().sign(sign);
    const widget = (rectangle: string): string =>
      `<</Type/Annot/Subtype/Widget/Rect[${rectangle}]/P 3 0 R ${overlay}>>`;
    const field = '<</FT/Sig/T(Blocks)/Kids[80 0 R 81 0 R]>>';
    const added = paper.update({
      5: paper.body(5).replace(']', ' 82 0 R]'),
      11: paper.body(11).replace(']', ' 80 0 R 81 0 R]'),
      80: widget('0 0 295 300'),
      81: widget('300 0 595 300'),
      82: field,
    });
    const twice = await added.sign(sign, { field: 82 });
    expect((await facts(twice.bytes)).verdict).toBe('invalid');
  });

  it('does not cover what is shown of a page that is cut', async () => {
    const cut = prepared((body) => ({
      3: body(3).replace('/MediaBox[0 0 595 842]', '/MediaBox[0 0 9000 9000]/CropBox[0 0 595 842]'),
    }));
    const paper = await cut.sign(sign);
    expect((await facts((await paper.sign(sign, { rectangle: '0 0 595 842' })).bytes)).verdict).toBe('invalid');
    expect((await facts((await paper.sign(sign, { rectangle: '300 50 500 100' })).bytes)).verdict).toBe('valid');
  });

  it('does not bring an empty field whose second place shows something', async () => {
    const paper = await contract().sign(sign);
    const widget = (entries: string): string =>
      `<</Type/Annot/Subtype/Widget/Rect[50 690 250 720]/P 3 0 R ${entries}>>`;
    const twice = await paper
      .update({
        5: paper.body(5).replace(']', ' 82 0 R]'),
        11: paper.body(11).replace(']', ' 80 0 R 81 0 R]'),
        80: widget(''),
        81: widget(overlay),
        82: '<</FT/Sig/T(Over)/Kids[80 0 R 81 0 R]>>',
      })
      .sign(sign);
    expect((await facts(twice.bytes)).verdict).toBe('invalid');
  });

  it('does not change how an earlier signature’s place is drawn', async () => {
    const paper = await contract().sign(sign, { rectangle: '50 50 250 100' });
    const changed = innocent(paper, { 16: paper.body(16).replace(/>>$/, '/MK<</BG[1 0 0]>>>>') });
    expect((await facts(changed.bytes)).verdict).toBe('invalid');
  });

  it('does not bring a field that does something', async () => {
    const paper = await contract().sign(sign);
    const acting = await paper.sign(sign, { fieldEntries: '/AA<</PO<</S/JavaScript/JS(app.alert\\(1\\))>>>>' });
    expect((await facts(acting.bytes)).verdict).toBe('invalid');
  });

  it('does not change the formatted text of what was filled in', async () => {
    const paper = await prepared((body) => ({ 6: body(6).replace('/V(1000)', '/V(1000)/RV(<p>1000</p>)') })).sign(sign);
    const changed = innocent(paper, { 6: paper.body(6).replace('<p>1000', '<p>9000') });
    expect((await facts(changed.bytes)).verdict).toBe('invalid');
  });
});
