import { describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { type Changes, contract, type Paper, type SignatureOptions, stream } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

const reference = (method: string, parameters: string): SignatureOptions => ({
  entries: `/Reference[<</Type/SigRef/TransformMethod/${method}/TransformParams<</Type/TransformParams/V/1.2${parameters}>>>>]`,
});
const certified = async (level: number): Promise<Paper> => contract().sign(sign, reference('DocMDP', `/P ${level}`));

const filled = (paper: Paper): Changes => ({ 9: paper.body(9).replace('/AP', '/V(Lund)/AP'), 13: paper.body(12) });
const proof = (paper: Paper): Changes => ({ 1: paper.body(1).replace(/>>$/, '/DSS<<>>>>') });
const noted = (paper: Paper): Changes => ({
  11: paper.body(11).replace(']', ' 90 0 R]'),
  90: '<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents(Agreed)>>',
});

const report = async (paper: Paper) => {
  const { verdict, signatures } = await verifyPdf(paper.bytes);
  const [first] = signatures;
  return { verdict, permits: first?.permits, after: first?.changedAfter, problems: first?.problems };
};

describe('a certified document', () => {
  it.each([
    [1, 'nothing'],
    [2, 'form'],
    [3, 'annotation'],
    [7, 'nothing'],
  ])('says what may be changed: level %i', async (level, permits) => {
    expect(await report(await certified(level))).toEqual({ verdict: 'valid', permits, after: 'none', problems: [] });
  });

  it('that allows nothing is broken by a signature and by filling in, but not by proof or a timestamp', async () => {
    const paper = await certified(1);
    expect(await report(paper.update(proof(paper)))).toMatchObject({ verdict: 'valid' });
    expect(await report(await paper.sign(sign, { field: 10 }))).toMatchObject({
      verdict: 'invalid',
      problems: ['CHANGE_FORBIDDEN'],
    });
    expect(await report(await paper.update(filled(paper)).sign(sign, { field: 10 }))).toMatchObject({
      problems: ['CHANGE_FORBIDDEN'],
    });
    // The stamp itself is none, but that it was added is allowed.
    expect((await report(await paper.sign(sign, { subFilter: 'ETSI.RFC3161' }))).problems).toEqual([]);
  });

  it('that allows filling in holds when the next one fills in and signs', async () => {
    const paper = await certified(2);
    expect(await report(await paper.update(filled(paper)).sign(sign, { field: 10 }))).toMatchObject({
      verdict: 'valid',
      after: 'form',
    });
  });

  it.each([2, 3])('of level %i is broken by notes, content, and a new field that shows something', async (level) => {
    const paper = await certified(level);
    // Notes are allowed at level 3; they are told all the same.
    expect(await report(paper.update(noted(paper)))).toMatchObject({
      verdict: 'invalid',
      after: 'annotation',
      problems: level === 3 ? ['CHANGED_AFTER'] : ['CHANGED_AFTER', 'CHANGE_FORBIDDEN'],
    });
    expect(await report(paper.update({ ...proof(paper), 4: stream('') }))).toMatchObject({
      verdict: 'invalid',
      after: 'content',
      problems: ['CHANGED_AFTER', 'CHANGE_FORBIDDEN'],
    });
    // The "sneaky signature attack": a signature whose block covers the text.
    const sneaky = await paper.sign(sign, { rectangle: '50 690 250 720', fieldEntries: '/AP<</N 8 0 R>>' });
    expect(await report(sneaky)).toMatchObject({ verdict: 'invalid', problems: ['CHANGE_FORBIDDEN'] });
  });

  it('cannot be freed by taking its mark from the catalogue', async () => {
    const marked = contract().update({ 1: contract().body(1).replace(/>>$/, '/Perms<</DocMDP 15 0 R>>>>') });
    const paper = await marked.sign(sign, reference('DocMDP', '/P 1'));
    const freed = paper.update({ 1: paper.body(1).replace('/Perms<</DocMDP 15 0 R>>', '/DSS<<>>') });
    expect(await report(freed)).toMatchObject({ permits: 'nothing' });
    expect(await report(await freed.sign(sign, { field: 10 }))).toMatchObject({ problems: ['CHANGE_FORBIDDEN'] });
  });
});

describe('locked fields', () => {
  it.each([
    ['Action /All', '/Action/All', false],
    ['the field by name', '/Action/Include/Fields[(Place)]', false],
    ['another field by name', '/Action/Include/Fields[(Price)]', true],
    ['all but the field', '/Action/Exclude/Fields[(Place)(Customer)]', true],
    ['all but another field', '/Action/Exclude/Fields[(Price)(Customer)]', false],
  ])('%s', async (_what, parameters, allowed) => {
    const paper = await contract().sign(sign, reference('FieldMDP', parameters));
    const later = await paper.update(filled(paper)).sign(sign, { field: 10 });
    expect((await report(later)).problems).toEqual(allowed ? [] : ['CHANGE_FORBIDDEN']);
  });
});

describe('usage rights', () => {
  it('are no signature: they enable functions of a reader', async () => {
    const rights = await contract().sign(sign, reference('UR3', '/Document[/FullSave]'));
    const taken = rights.update({ 5: contract().body(5), 11: contract().body(11) });
    expect(await verifyPdf(taken.bytes)).toMatchObject({ verdict: 'unsigned', signatures: [] });
  });
});
