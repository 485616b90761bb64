import { describe, expect, it } from 'vitest';
import { writtenEdits, type WritableCells } from '#renderer/app/cell-edits.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import { changesOf } from '#renderer/features/register/change-field.ts';
import { publicTable, tellsRealNames } from '#renderer/features/register/faces.ts';
import type { FieldWords } from '#renderer/features/register/field-kinds.ts';
import { registerField, registerFields } from '#renderer/features/register/register-fields.ts';
import { removalOf } from '#renderer/features/register/row-edits.ts';
import { RowMaker, rowsOf, type RegisterRow } from '#renderer/features/register/rows.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

const words: FieldWords = { texts: textsOf('sv'), services: [], language: null };
const today = '2026-03-01';

function setUp() {
  const records = twoSubProcessors();
  const [first, second, third] = rowsOf(records, words.texts, today);
  if (!first || !second || !third) throw new Error('the register has three rows');
  return { records, first, second, third };
}

const cells: WritableCells<RegisterRow> = {
  headerOf: (id) => id,
  nameOf: ({ subProcessor }) => subProcessor.legalName,
  write: ({ row, columnId, value }) => registerField(columnId)?.write(row, value, words) ?? { refusal: 'read only' },
};
const edit = (row: RegisterRow, columnId: string, value: string) => ({ row, columnId, value });
const written = (...edits: ReturnType<typeof edit>[]) => writtenEdits(edits, cells, words.texts);

describe('the fields of the grid', () => {
  it('take what they give: copying a row and pasting it over itself changes nothing', () => {
    const { first } = setUp();
    for (const field of registerFields) {
      const result = field.write(first, field.read(first, words), words);
      if ('refusal' in result) throw new Error(`${field.id}: ${result.refusal}`);
      const before: Record<string, unknown> = { ...first.subProcessor };
      const record = result.edit.table === 'subProcessor' ? before : { ...first.processing };
      for (const [name, value] of Object.entries(result.edit.patch)) expect(value, field.id).toEqual(record[name]);
    }
  });

  it('are written in the language that the cell shows', () => {
    const { second } = setUp();
    expect(written(edit(second, 'purpose', 'Watching'))).toMatchObject([{ patch: { purpose: { en: 'Watching' } } }]);
  });

  it('write the label that counts: the processing’s own where it has one', () => {
    const { first, second } = setUp();
    expect(written(edit(first, 'publicLabel', 'Drift'))).toMatchObject([{ table: 'subProcessor' }]);
    expect(written(edit(second, 'publicLabel', 'Vakt'))).toMatchObject([
      { table: 'processing', patch: { publicLabel: { en: 'Vakt' } } },
    ]);
  });
});

describe('edits of many cells', () => {
  it('are all refused when one does not fit, and the cell is named', () => {
    const { first, second } = setUp();
    const result = written(edit(first, 'purpose', 'Nytt'), edit(second, 'storageCountries', 'Sverge'));
    expect(result).toMatchObject({ place: 'Brännkyrka Drift AB, storageCountries' });
  });

  it('of the same sub-processor in two rows are one, and different texts for it are refused', () => {
    const { first, second } = setUp();
    expect(written(edit(first, 'website', 'a.example'), edit(second, 'website', 'a.example'))).toHaveLength(1);
    expect(written(edit(first, 'website', 'a.example'), edit(second, 'website', 'b.example'))).toHaveProperty('why');
  });

  it('do not reach processings that are not there', () => {
    const { third } = setUp();
    expect(written(edit(third, 'purpose', 'Nytt'))).toHaveProperty('why');
  });
});

describe('a field of many rows', () => {
  const countries = registerField('storageCountries');
  const changed = (mode: 'replace' | 'add' | 'remove', value: string) => {
    const { first, second } = setUp();
    if (!countries) throw new Error('there is such a field');
    return changesOf([first, second], countries, value, mode, words).map(({ value: text }) => text);
  };

  it('is replaced, added to or taken from in each row’s own list; rows in which nothing changes are left out', () => {
    expect(changed('replace', 'Norge')).toEqual(['Norge', 'Norge']);
    expect(changed('add', 'Norge')).toEqual(['Indien, Norge', 'Norge']);
    expect(changed('remove', 'Indien')).toEqual(['']);
  });

  it('that lists no services, which means all of them, keeps all when one is added', () => {
    const { first, second } = setUp();
    const services = registerField('serviceIds');
    if (!services) throw new Error('there is such a field');
    const two = ['Lön', 'Tid'].map((name, at) => ({ id: `s${at}`, name, description: {}, active: true }));
    const rows = [first, second].map((row, at) => ({
      ...row,
      processing: row.processing && { ...row.processing, serviceIds: at === 0 ? [] : ['s1'] },
    }));
    expect(changesOf(rows, services, 'Lön', 'add', { ...words, services: two }).map(({ value }) => value)).toEqual([
      'Tid, Lön',
    ]);
  });
});

describe('removing rows', () => {
  it('takes the sub-processor with its last processing, and leaves it while others remain', () => {
    const { first, second, third } = setUp();
    const { id } = first.subProcessor;
    expect(removalOf([first])).toEqual({ subProcessorIds: [], processingIds: [first.id] });
    expect(removalOf([first, second, first])).toEqual({ subProcessorIds: [id], processingIds: [] });
    expect(removalOf([third])).toEqual({ subProcessorIds: [third.id], processingIds: [] });
  });
});

describe('the two faces', () => {
  const columns = ['legalName', 'website', 'purpose'].flatMap((id) => {
    const field = registerField(id);
    return field ? [{ id, header: id, value: (row: RegisterRow) => field.read(row, words) }] : [];
  });
  const columnIds = columns.map(({ id }) => id);

  it('tell real names only where an identifying cell of a masked row is among them', () => {
    const { first, third } = setUp();
    expect(tellsRealNames({ rows: [first], columnIds })).toBe(true);
    expect(tellsRealNames({ rows: [first], columnIds: ['purpose'] })).toBe(false);
    expect(tellsRealNames({ rows: [third], columnIds })).toBe(false);
  });

  it('show the public a label and nothing by which the company is known; without a label nothing is copied', () => {
    const { first, third } = setUp();
    expect(publicTable({ rows: [first, third], columnIds }, columns)).toEqual([
      ['IT-drift', '', 'Servrar'],
      ['Ekskogen AB', '', ''],
    ]);
    const unlabelled = { ...first, publicLabel: null };
    expect(publicTable({ rows: [unlabelled], columnIds }, columns)).toEqual({ unlabelled: [unlabelled] });
  });
});

it('rows whose records are unchanged stay the same objects: otherwise an edit would redraw them all', () => {
  const { records } = setUp();
  const maker = new RowMaker(words.texts, today);
  const before = maker.rowsOf(records);
  const [changed, ...others] = records.processings;
  if (!changed) throw new Error('there is a processing');
  const after = maker.rowsOf({ ...records, processings: [{ ...changed, state: 'ended' }, ...others] });
  expect(after.map((row, index) => row === before[index])).toEqual([false, true, true]);
});
