import { deflateSync } from 'node:zlib';
import { type Changes, contract, type Paper, stream } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

/** Signed with the trap in it, then updated, so that the two revisions must be compared. */
async function trapped(changes: Changes): Promise<Buffer> {
  const paper = await contract().update(changes).sign(sign);
  return paper.update({ 1: paper.body(1).replace(/>>$/, '/DSS<<>>>>') }).bytes;
}

/** The trap comes after the signature. */
async function sprung(make: (paper: Paper) => Buffer): Promise<Buffer> {
  return make(await contract().sign(sign));
}

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const objects = (count: number, make: (index: number) => string): Changes =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [100 + index, make(index)]));
const references = (count: number): string => many(count, (index) => `${100 + index} 0 R `);

/** A stream of compressed data. */
const packed = (data: Buffer, entries = ''): string =>
  stream(deflateSync(data).toString('latin1'), `/Filter/FlateDecode${entries}`);

/** An update whose cross-references are a stream, written by hand. */
function withStream(paper: Paper, entries: string, data: Buffer, filter = ''): Buffer {
  const body = packed(data, `/Type/XRef/Root 1 0 R/Size 99999${entries}${filter}`);
  return Buffer.concat([
    paper.bytes,
    Buffer.from(`99998 0 obj\n${body}\nendobj\nstartxref\n${paper.bytes.length}\n%%EOF\n`, 'latin1'),
  ]);
}

const previous = (paper: Paper): string =>
  /startxref\s+(\d+)\s+%%EOF\s*$/.exec(paper.bytes.toString('latin1'))?.[1] ?? '0';

/** One entry of a cross-reference stream of widths 1 4 2. */
function entry(type: number, second: number, third: number): Buffer {
  const bytes = Buffer.alloc(7, type);
  bytes.writeUInt32BE(second, 1);
  bytes.writeUInt16BE(third, 5);
  return bytes;
}

type Trap = (size: number) => Promise<Buffer>;

/** Files that are made to make a reader crash, hang or run out of memory. `size` 1 is a file of some hundred kilobytes. */
export const traps: Readonly<Record<string, Trap>> = {
  'ten thousand objects': (size) =>
    trapped({ 4: '<<>>', ...objects(10_000 * size, () => '<</A[1 2 3]>>'), 14: `[${references(10_000 * size)}]` }),
  'ten thousand pages': (size) =>
    trapped({
      ...objects(10_000 * size, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots 11 0 R>>'),
      2: `<</Kids[3 0 R ${references(10_000 * size)}]>>`,
    }),
  'a page tree that is its own child': () => trapped({ 2: '<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]>>' }),
  'a page tree that doubles at every level': () =>
    trapped({
      ...objects(60, (index) => `<</Kids[${101 + index} 0 R ${101 + index} 0 R]>>`),
      160: '<<>>',
      2: '<</Kids[3 0 R 100 0 R]>>',
    }),
  'notes that all pages share': (size) =>
    trapped({
      ...objects(2000 * size, () => '<</Type/Page/MediaBox[0 0 9 9]/Annots 90 0 R>>'),
      90: `[${'91 0 R '.repeat(20_000 * size)}]`,
      91: '<</Subtype/Text>>',
      2: `<</Kids[3 0 R ${references(2000 * size)}]>>`,
    }),
  'a megabyte of opening brackets': (size) => trapped({ 4: '['.repeat(1_000_000 * size) }),
  'a megabyte of nested dictionaries': (size) => trapped({ 4: '<</A'.repeat(250_000 * size) }),
  'a megabyte of empty arrays': (size) =>
    trapped({
      3: contract()
        .body(3)
        .replace(/>>$/, `/Big[${'[]'.repeat(500_000 * size)}]>>`),
    }),
  'a megabyte of comments': (size) => trapped({ 4: `${'%\n'.repeat(500_000 * size)}<<>>` }),
  'a text without end in every object': (size) =>
    trapped({
      ...objects(300 * size, () => `(${'('.repeat(1000)}`),
      3: contract()
        .body(3)
        .replace(/>>$/, `/Big[${references(300 * size)}]>>`),
    }),
  'a number in brackets without end in every object': (size) =>
    trapped({
      ...objects(3000 * size, () => `<${'0'.repeat(100)}`),
      3: contract()
        .body(3)
        .replace(/>>$/, `/Big[${references(3000 * size)}]>>`),
    }),
  'a stream without end in every object': (size) =>
    trapped({
      ...objects(5000 * size, () => '<<>>stream\n'),
      3: contract()
        .body(3)
        .replace(/>>$/, `/Big[${references(5000 * size)}]>>`),
    }),
  'a chain of references': (size) =>
    trapped({ ...objects(5000 * size, (index) => `${101 + index} 0 R`), 4: '100 0 R' }),
  'dictionaries in dictionaries, by reference': (size) =>
    trapped({ ...objects(5000 * size, (index) => `<</A ${101 + index} 0 R/B ${101 + index} 0 R>>`), 7: '100 0 R' }),
  'a form field that is its own child': () => trapped({ 6: '<</T(a)/Kids[6 0 R 6 0 R 9 0 R]>>' }),
  'ten thousand fields of one name': (size) =>
    trapped({ ...objects(10_000 * size, () => '<</T(a)/FT/Tx>>'), 5: `<</Fields[${references(10_000 * size)}]>>` }),
  'fields that share their children': (size) =>
    trapped({
      ...objects(2000 * size, () => '<</T(a)/Kids 90 0 R>>'),
      90: `[${'91 0 R '.repeat(20_000 * size)}]`,
      91: '<<>>',
      5: `<</Fields[${references(2000 * size)}]>>`,
    }),
  'five thousand signatures': (size) =>
    trapped({
      ...objects(
        5000 * size,
        (index) => `<</T(${index})/FT/Sig/V<</Contents<3000>/ByteRange[0 ${100 + index} ${106 + index} 5]>>>>`,
      ),
      5: `<</Fields[${references(5000 * size)}]>>`,
    }),
  'ten thousand byte ranges in no object': (size) =>
    trapped({ 4: stream('/ByteRange [0 1 2 3] obj '.repeat(10_000 * size)) }),
  'an object stream with itself in it': () =>
    sprung((paper) => withStream(paper, `/W[1 4 2]/Index[90 1]/Prev ${previous(paper)}`, entry(2, 90, 0))),
  'object streams in each other': () =>
    sprung((paper) =>
      withStream(
        paper,
        `/W[1 4 2]/Index[4 1 90 2]/Prev ${previous(paper)}`,
        Buffer.concat([entry(2, 90, 0), entry(2, 91, 0), entry(2, 90, 0)]),
      ),
    ),
  'an object stream whose members are all the same large one': (size) => {
    const count = 20_000 * size;
    const header = many(count, (index) => `${100 + index} 0 `);
    const data = Buffer.from(`${header}[${'0 '.repeat(50_000 * size)}]`);
    return sprung((paper) => {
      const offset = paper.bytes.length;
      const updated = paper.update({
        90: packed(data, `/Type/ObjStm/N ${count}/First ${header.length}`),
        3: paper.body(3).replace(/>>$/, `/Big[${references(count)}]>>`),
      });
      const table = Buffer.concat([
        entry(1, offset + updated.bytes.subarray(offset).indexOf('90 0 obj'), 0),
        ...Array.from({ length: count }, (_, index) => entry(2, 90, index % 65_536)),
      ]);
      return withStream(updated, `/W[1 4 2]/Index[90 1 100 ${count}]/Prev ${previous(updated)}`, table);
    });
  },
  'a bomb in the cross-references': (size) =>
    sprung((paper) => withStream(paper, '/W[1 4 2]/Index[0 99999999]', Buffer.alloc(50_000_000 * size))),
  'a bomb behind a predictor': (size) =>
    sprung((paper) =>
      withStream(paper, '/W[1 4 2]', Buffer.alloc(50_000_000 * size, 4), '/DecodeParms<</Predictor 15/Columns 7>>'),
    ),
  'a bomb in an attachment': (size) =>
    trapped({
      1: contract().body(1).replace(/>>$/, '/Names<</EmbeddedFiles<</Names[(annex.json) 90 0 R]>>>>>>'),
      90: '<</Type/Filespec/UF(annex.json)/EF<</F 91 0 R>>>>',
      91: packed(Buffer.from(`{"a":${'['.repeat(20_000_000 * size)}`)),
    }),
  'cross-references that refer to themselves': () =>
    sprung((paper) => paper.update({}, { trailer: { Prev: String(paper.bytes.length) } }).bytes),
  'a hybrid that refers to itself': () =>
    sprung((paper) => paper.update({}, { trailer: { XRefStm: String(paper.bytes.length) } }).bytes),
  'a table of eight million entries': () =>
    sprung((paper) =>
      Buffer.concat([
        paper.bytes,
        Buffer.from(`xref\n0 8388600\ntrailer<</Root 1 0 R>>\nstartxref\n${paper.bytes.length}\n%%EOF\n`),
      ]),
    ),
  'two thousand revisions': async (size) => {
    let paper = await contract().sign(sign);
    for (let count = 0; count < 2000 * Math.min(size, 2); count += 1) paper = paper.update({ 90: `${count}` });
    return paper.bytes;
  },
  'numbers that are too large': () =>
    sprung((paper) =>
      Buffer.concat([
        paper.bytes,
        Buffer.from('99999999999999999999 0 obj<</Length 9e99>>stream\nendstream endobj startxref 999999999999 %%EOF'),
      ]),
    ),
};
