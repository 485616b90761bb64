import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFor, positionStep } from '#register/subprocessors/positions.ts';
import {
  addProcessing,
  addSubProcessor,
  duplicateProcessings,
  orderedProcessings,
} from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { snapshot } from '#test/snapshot.ts';

describe('places in the list', () => {
  it('are found for new rows anywhere, in order, also where there is no room', () => {
    const row = fc.record({ isNew: fc.boolean(), gap: fc.constantFrom(1, 1, 2, 3, positionStep) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (given) => {
        let position = -1;
        const rows = given.map(({ isNew, gap }, index) => {
          if (!isNew) position += gap;
          return { id: String(index), position: isNew ? null : position };
        });
        const places = placesFor(rows);
        const placed = rows.map(({ id, position: own }) => places.get(id) ?? own ?? -1);
        expect(placed.every((place, index) => place > (placed[index - 1] ?? -1))).toBe(true);
      }),
    );
  });

  it('move nobody while there is room', () => {
    const rows = [
      { id: 'a', position: 0 },
      { id: 'new', position: null },
      { id: 'b', position: positionStep },
    ];
    expect([...placesFor(rows)]).toEqual([['new', positionStep / 2]]);
  });
});

describe('rows between others', () => {
  function threeRows() {
    const register = newTestRegister();
    const { id, processingId: first } = addSubProcessor(register, { legalName: 'Björk', country: null }).result;
    const [second, third] = [addProcessing(register, id).result.id, addProcessing(register, id).result.id];
    return { register, id, first, second, third };
  }
  const order = (register: ReturnType<typeof newTestRegister>) => orderedProcessings(register).map(({ id }) => id);

  it('a copy of each stands right after its original, with everything that it says', () => {
    const { register, first, second, third } = threeRows();
    register.commit('edit-processing', (tx) => tx.update('processing', third, { purpose: { sv: 'Drift' } }));
    const before = snapshot(register);
    const { result, revision } = duplicateProcessings(register, [third, first]);
    const [copyOfThird = '', copyOfFirst = ''] = result.ids;
    expect(order(register)).toEqual([first, copyOfFirst, second, third, copyOfThird]);
    expect(register.get('processing', copyOfThird).purpose).toEqual({ sv: 'Drift' });
    expect(register.revision(revision ?? 0)).toMatchObject({ action: 'duplicate-processing', records: 2 });
    register.undo();
    expect(snapshot(register)).toEqual(before);
  });

  it('a new processing stands after the one that was named', () => {
    const { register, id, first, second, third } = threeRows();
    const added = addProcessing(register, id, first).result.id;
    expect(order(register)).toEqual([first, added, second, third]);
    expect(register.get('processing', added)).toMatchObject({ subProcessorId: id, state: 'active' });
  });

  it('go on fitting between the same two neighbours, and undo gives every place back', () => {
    const { register, id, first } = threeRows();
    const before = snapshot(register);
    const added = Array.from({ length: 30 }, () => addProcessing(register, id, first).result.id);
    expect(order(register).slice(1, 31)).toEqual(added.toReversed());
    added.forEach(() => register.undo());
    expect(snapshot(register)).toEqual(before);
  });
});
