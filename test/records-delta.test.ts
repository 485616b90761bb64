import { expect, it } from 'vitest';
import { recordsSince } from '#register/records-delta.ts';
import { createRegister } from '#register/registers.ts';
import { recordsOf } from '#register/state.ts';
import {
  addProcessing,
  addSubProcessor,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { withDelta } from '#renderer/app/records-delta.ts';
import { fixedPorts, temporaryFolder } from '#test/registers.ts';

/** The same records in an order that does not depend on when they were read. */
function sorted(records: ReturnType<typeof recordsOf>): unknown {
  const lists = Object.entries(records).map(([name, value]) => [
    name,
    Array.isArray(value) && name !== 'processings'
      ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value,
  ]);
  return Object.fromEntries(lists);
}

it('patched with what changed, the window’s records are those that a full reading gives', () => {
  const path = `${temporaryFolder()}/sample.bilaga`;
  const register = createRegister(path, { organisation: 'Nordvik', sample: true }, fixedPorts());
  let known = recordsOf(register);
  const [first, , second] = register.all('subProcessor');
  const added = addSubProcessor(register, { legalName: 'Ny AB', country: 'SE' }).result;
  const edits: (() => unknown)[] = [
    () => updateSubProcessor(register, first?.id ?? '', { notes: 'ny anteckning' }),
    () => addProcessing(register, second?.id ?? ''),
    () => updateProcessing(register, added.processingId, { purpose: { sv: 'Drift' } }),
    () => removeSubProcessor(register, second?.id ?? ''),
    () => register.undo(),
    () => register.redo(),
    () => register.undo(),
    () =>
      register.commit('edit-organisation', (tx) =>
        tx.update('organisation', register.organisation.id, { name: 'Nytt namn' }),
      ),
  ];
  for (const edit of edits) {
    edit();
    known = withDelta(known, recordsSince(register, known.revision));
    expect(sorted(known)).toEqual(sorted(recordsOf(register)));
  }
  register.close();
});

it('leaves what did not change as it was, so that no row is drawn anew', () => {
  const register = createRegister(
    `${temporaryFolder()}/s.bilaga`,
    { organisation: 'Nordvik', sample: true },
    fixedPorts(),
  );
  const known = recordsOf(register);
  const [first] = register.all('subProcessor');
  updateSubProcessor(register, first?.id ?? '', { notes: 'ny' });
  const patched = withDelta(known, recordsSince(register, known.revision));
  expect(patched.customers).toBe(known.customers);
  expect(patched.subProcessors[1]).toBe(known.subProcessors[1]);
  expect(patched.subProcessors[0]).not.toBe(known.subProcessors[0]);
  register.close();
});
