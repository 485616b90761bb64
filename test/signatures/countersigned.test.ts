import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { type Changes, contract, Paper, stream } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}>>`;

/**
 * The contract with the resources of its page, its form and its filled field in one dictionary, as LibreOffice writes
 * them: what is added there for the next signature's block comes into all of them.
 */
function sharing(changes: Changes = {}): Paper {
  const { objects } = contract();
  const body = (number: number): string => objects.get(number) ?? '';
  const look = '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources 20 0 R';
  return Paper.from({
    ...Object.fromEntries(objects),
    3: body(3).replace(/\/Resources<<.*?>>>>/, '/Resources 20 0 R'),
    5: body(5).replace(/>>$/, '/DR 20 0 R>>'),
    12: stream('BT /F1 12 Tf (1000) Tj ET', look),
    20: '<</Font 21 0 R/XObject 22 0 R>>',
    21: '<</F1 7 0 R>>',
    22: '<</P 8 0 R>>',
    ...changes,
  });
}

const added: Changes = { 21: '<</F1 7 0 R/Block 30 0 R>>', 30: font('Courier') };

/** Signed, changed in an update, and signed once more with a block that uses the new font. */
async function countersigned(start: Paper, changes: (paper: Paper) => Changes) {
  const first = await start.sign(sign);
  const changed = first.update(changes(first));
  const block = '/AP<</N 31 0 R>>/DA(/Block 0 Tf)';
  const look = stream('BT /Block 9 Tf (Signed) Tj ET', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 20 0 R');
  const twice = await changed.update({ 31: look }).sign(sign, { rectangle: '300 50 500 100', fieldEntries: block });
  const { verdict, signatures } = await verifyPdf(twice.bytes);
  return { verdict, changedAfter: signatures[0]?.changedAfter, problems: signatures[0]?.problems };
}

const sound = { verdict: 'valid', changedAfter: 'signature', problems: [] };
const changed = { verdict: 'invalid', changedAfter: 'content', problems: ['CHANGED_AFTER'] };

describe('a second signature may bring', () => {
  it('a font for its block, into resources that page, form and fields share', async () => {
    expect(await countersigned(sharing(), () => added)).toEqual(sound);
  });

  it('a picture for its block there', async () => {
    const picture = stream('0 0 9 9 re f', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]');
    expect(await countersigned(sharing(), () => ({ ...added, 22: '<</P 8 0 R/Seal 32 0 R>>', 32: picture }))).toEqual(
      sound,
    );
  });

  it('metadata and proof for the signatures', async () => {
    const more = (paper: Paper): Changes => ({
      ...added,
      1: paper.body(1).replace(/>>$/, '/Metadata 33 0 R/DSS<</Certs[]>>>>'),
      14: '<</Producer(another)>>',
      33: stream('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', '/Type/Metadata/Subtype/XML'),
    });
    expect(await countersigned(sharing(), more)).toEqual(sound);
  });

  it('a block in the place of an earlier one, in resources of the form alone, as PDFBox does', async () => {
    const block = (text: string): string => stream(text, '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>');
    const withForm = (look: string): Changes => {
      const body = (number: number): string => contract().objects.get(number) ?? '';
      return {
        ...Object.fromEntries(contract().objects),
        5: body(5).replace(/>>$/, '/DR<</XObject<</FRM 25 0 R>>>>>>'),
        12: body(12).replace('/BBox', `${look}/BBox`),
        13: body(13).replace('/BBox', `${look}/BBox`),
        25: block('0 0 1 1 re f'),
      };
    };
    const later = (): Changes => ({ 25: block('0 0 2 2 re f') });
    expect(await countersigned(Paper.from(withForm('/Resources<<>>')), later)).toEqual(sound);
    // A look without resources of its own may have drawn it.
    expect(await countersigned(Paper.from(withForm('')), later)).toEqual(changed);
  });

  it('a font into a form that names no resources of its own', async () => {
    const form = (paper: Paper): Changes => ({
      5: paper.body(5).replace(/>>$/, '/DR<</Font<</Block 30 0 R>>>>/DA(/Block 0 Tf)>>'),
      30: font('Courier'),
    });
    expect(await countersigned(contract(), form)).toEqual(sound);
  });
});

const page = 'BT /F1 12 Tf 50 700 Td (The fee is 1 000.) Tj /Block 12 Tf (9 000) Tj ET /P Do';

describe('a second signature on a page that the form does not list, as Poppler leaves it', () => {
  const facts = async ({ bytes }: Paper) => {
    const { verdict, signatures, emptyFields } = await verifyPdf(bytes);
    return {
      verdict,
      emptyFields,
      signatures: signatures.map(({ changedAfter, problems }) => ({ changedAfter, problems })),
    };
  };
  const beside = async (rectangle: string): Promise<Paper> => {
    const first = await sharing().sign(sign);
    return first.update(added).sign(sign, { rectangle, isListed: false, fieldEntries: '/AP<</N 8 0 R>>' });
  };

  it('is a signature like another', async () => {
    const last = { changedAfter: 'none', problems: [] };
    expect(await facts(await beside('300 50 500 100'))).toEqual({
      verdict: 'valid',
      emptyFields: 1,
      signatures: [{ changedAfter: 'signature', problems: [] }, last],
    });
  });

  it('does not cover the page', async () => {
    const { verdict, signatures } = await facts(await beside('0 0 595 842'));
    expect([verdict, signatures[0]?.changedAfter]).toEqual(['invalid', 'content']);
  });

  it('does not change its look or its place afterwards', async () => {
    const paper = await beside('300 50 500 100');
    const field = [...paper.objects.keys()].find((number) => paper.body(number).includes('/Rect[300 50 500 100]')) ?? 0;
    for (const [from, to] of [
      ['8 0 R', '12 0 R'],
      ['300 50', '300 700'],
    ] as const) {
      const report = await facts(paper.update({ [field]: paper.body(field).replace(from, to) }));
      expect([report.verdict, report.signatures[1]?.changedAfter]).toEqual(['invalid', 'content']);
    }
  });

  it('is no picture that says it is one', async () => {
    const first = await sharing().sign(sign);
    const over = (value: string): Changes => ({
      11: first.body(11).replace(']', ' 90 0 R]'),
      90: `<</Type/Annot/Subtype/Widget/FT/Sig/T(Over)/Rect[50 690 250 720]/F 4/AP<</N 8 0 R>>/V 91 0 R>>`,
      91: value,
    });
    expect((await facts(first.update(over('<</Type/Sig>>')))).verdict).toBe('invalid');
    expect((await facts(first.update(over('<</Type/Sig/ByteRange[0 9 9 9]/Contents<00>>>')))).verdict).toBe('invalid');
  });
});

describe('a second signature does not hide', () => {
  const attacks: readonly [string, (paper: Paper) => Changes][] = [
    ['another font in the place of one that is there', () => ({ ...added, 21: '<</F1 32 0 R/Block 30 0 R>>', 32: font('Symbol') })],
    ['another font under the same number', () => ({ ...added, 7: font('Symbol') })],
    ['another picture in the place of one that is there', () => ({ ...added, 22: '<</P 30 0 R>>' })],
    ['a font that is gone', () => ({ ...added, 21: '<</Block 30 0 R>>' })],
    ['another text of the page', (paper) => ({ ...added, 4: paper.body(4).replace('1 000', '9 000') })],
    ['another look of a filled field', (paper) => ({ ...added, 12: paper.body(12).replace('(1000)', '(9000)') })],
    ['another value of a filled field', (paper) => ({ ...added, 6: paper.body(6).replace('(1000)', '(9000)') })],
    ['other colours of the page', () => ({ ...added, 20: '<</Font 21 0 R/XObject 22 0 R/ColorSpace<</DefaultGray[/Separation/All/DeviceGray 34 0 R]>>>>', 34: '<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[0]>>' })],
    ['a font that the page alone gets', (paper) => ({ 3: paper.body(3).replace('20 0 R', '35 0 R'), 35: '<</Font 36 0 R/XObject 22 0 R>>', 36: '<</F1 7 0 R/Block 30 0 R>>', 30: font('Courier') })],
  ]; // prettier-ignore

  it.each(attacks)('%s', async (_what, attack) => {
    expect(await countersigned(sharing(), attack)).toEqual(changed);
  });

  const traps: readonly [string, () => Changes][] = [
    ['the page', () => ({ 4: stream(page) })],
    ['the page, spelled otherwise', () => ({ 4: stream(page.replace('/Block', '/Bl#6fck')) })],
    ['the page, packed', () => ({ 4: packed(page) })],
    ['the page, in a filter that is not read here', () => ({ 4: stream(`${Buffer.from(page).toString('hex')}>`, '/Filter/ASCIIHexDecode') })],
    ['the page, in two parts', () => ({ 3: sharing().body(3).replace('4 0 R', '[4 0 R 40 0 R]'), 4: stream(page.slice(0, page.indexOf('ock'))), 40: stream(page.slice(page.indexOf('ock'))) })],
    ['the page, which says that it is a picture', () => ({ 4: stream(page, '/Subtype/Image') })],
    ['a picture of the page', () => ({ 8: stream(page, '/Type/XObject/Subtype/Form/BBox[0 0 9 9]') })],
    ['a glyph', () => ({ 7: '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[9]/Encoding<</Differences[65/A]>>/CharProcs<</A 41 0 R>>>>', 41: stream(page) })],
    ['a filled field', () => ({ 12: stream('BT /Block 12 Tf (1000) Tj ET', '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources 20 0 R') })],
    ...['V', 'Thumb', 'FontFile', 'XObject'].map((name): [string, () => Changes] => [`a glyph that is called ${name}`, () => ({ 7: `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[9]/Encoding<</Differences[65/${name}]>>/CharProcs<</${name} 41 0 R>>>>`, 41: stream(page) })]),
    ['a filled field, by its own words', () => ({ 6: sharing().body(6).replace('/F1', '/Block') })],
  ]; // prettier-ignore

  it.each(traps)('a font that was missing, and that was waited for by %s', async (_what, trap) => {
    expect(await countersigned(sharing(trap()), () => added)).toEqual(changed);
  });

  it('a font of the form for a filled field that every viewer draws by itself', async () => {
    const { objects } = contract();
    const waiting = Paper.from({
      ...Object.fromEntries(objects),
      5: (objects.get(5) ?? '').replace(/>>$/, '/NeedAppearances true>>'),
      6: (objects.get(6) ?? '').replace('/F1', '/Block'),
    });
    const form = (paper: Paper): Changes => ({
      5: paper.body(5).replace(/>>$/, '/DR<</Font<</Block 30 0 R>>>>>>'),
      30: font('Symbol'),
    });
    expect(await countersigned(waiting, form)).toEqual(changed);
  });

  it('a page made of a million parts, which would fill the memory', async () => {
    const parts = {
      3: sharing()
        .body(3)
        .replace('4 0 R', `[${'4 0 R '.repeat(20_000)}]`),
      4: stream(' '.repeat(1_000_000)),
    };
    const { verdict, changedAfter } = await countersigned(sharing(parts), () => added);
    expect([verdict, changedAfter]).toEqual(['invalid', 'unreadable']);
  });

  it('a font in shared resources, where nobody signs afterwards', async () => {
    const first = await sharing().sign(sign);
    const { verdict, signatures } = await verifyPdf(first.update(added).bytes);
    expect({ verdict, changedAfter: signatures[0]?.changedAfter, problems: signatures[0]?.problems }).toEqual(changed);
  });
});

function packed(text: string): string {
  return stream(deflateSync(Buffer.from(text, 'latin1')).toString('latin1'), '/Filter/FlateDecode');
}
