import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingsSince } from '#register/checks/findings-delta.ts';
import { listFindings } from '#register/checks/findings.ts';
import { resumeFinding, setFindingsAside } from '#register/checks/set-aside.ts';
import { addCustomer } from '#register/customers/customers.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { FindingsIndex } from '#renderer/features/findings/findings-index.ts';
import { applyRandomEdit, firstEdits, randomEdit } from '#test/random-edits.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** A register whose clock can be put forward. */
function newClockedRegister(): { register: Register; goTo: (date: string) => void } {
  let date = '2026-03-01';
  const ports = { ...fixedPorts(), now: () => new Date(`${date}T12:00:00.000Z`) };
  const register = newTestRegister(undefined, ports);
  register.database.pragma('synchronous = OFF');
  return { register, goTo: (to) => (date = to) };
}

const follow = (register: Register, known: FindingsIndex): FindingsIndex =>
  known.with(findingsSince(register, known.version));

/** Companies of the same name may stand in either order. */
const keysOf = (findings: readonly object[]): string[] => findings.map((one) => JSON.stringify(one)).toSorted();

function expectTheSame(known: FindingsIndex, register: Register): void {
  const all = listFindings(register, null);
  expect(keysOf(known.all)).toEqual(keysOf(all));
  expect(known.all.map(({ severity, values }) => [severity, values['name']])).toEqual(
    all.map(({ severity, values }) => [severity, values['name']]),
  );
  const full = FindingsIndex.of(all);
  expect(known.counts).toEqual(full.counts);
  for (const { id } of register.all('subProcessor')) {
    expect(known.ofOwner(id)).toEqual(full.ofOwner(id));
    expect(known.of(id, [id])).toEqual(full.of(id, [id]));
  }
}

type Step = (register: Register, goTo: (date: string) => void, number: number) => void;

/** What changes findings besides edits. */
const steps: readonly Step[] = [
  (register, _, number) => {
    const findings = listFindings(register, null);
    const one = findings[number % Math.max(1, findings.length)];
    if (!one) return;
    const { checkId, table: recordTable, recordId, subject } = one;
    const until = register.ports.now().toISOString().slice(0, 10);
    setFindingsAside(register, { findings: [{ checkId, recordTable, recordId, subject }], reason: 'Vet', until });
  },
  (register) => {
    const [aside] = register.all('setAside');
    if (aside) resumeFinding(register, aside.id);
  },
  (_register, goTo, number) => goTo(`2026-${String(3 + (number % 9)).padStart(2, '0')}-02`),
];

it('brought up to date with what changed, the window’s findings are those of a full reading, whatever happened', () => {
  const step = fc.record({ kind: fc.nat(steps.length - 1), number: fc.nat(50) });
  const happening = fc.oneof({ weight: 3, arbitrary: randomEdit }, { weight: 1, arbitrary: step });
  fc.assert(
    fc.property(fc.array(happening, { minLength: 5, maxLength: 15 }), (happenings) => {
      const { register, goTo } = newClockedRegister();
      for (const edit of firstEdits) applyRandomEdit(register, edit);
      let known = follow(register, FindingsIndex.unknown);
      expectTheSame(known, register);
      for (const one of happenings) {
        if ('what' in one) applyRandomEdit(register, one);
        else steps[one.kind]?.(register, goTo, one.number);
        known = follow(register, known);
        expectTheSame(known, register);
      }
    }),
    { numRuns: 12 },
  );
});

it('reads only the sub-processor whose findings changed, and nothing at all where none did', () => {
  const { register } = newClockedRegister();
  const [first, second] = ['Almlund AB', 'Östanvind AB'].map((legalName) =>
    addSoundVendor(register, { subProcessor: { legalName, address: '' } }),
  );
  const { version } = findingsSince(register, 0);
  updateSubProcessor(register, first?.id ?? '', { notes: 'Ringde' });
  expect(findingsSince(register, version)).toEqual({ version, changed: [] });
  // Every family is looked at anew when a customer comes, and here none of them has more to say.
  const { id } = addCustomer(register, { name: 'Kund', language: 'sv' }).result;
  expect(findingsSince(register, version).changed.map(({ ownerId }) => ownerId)).toEqual([id]);
  updateSubProcessor(register, first?.id ?? '', { address: 'Kajgatan 1' });
  removeSubProcessor(register, second?.id ?? '');
  const { changed } = findingsSince(register, version);
  expect(changed.map(({ ownerId, findings }) => [ownerId, findings.length])).toEqual([
    [first?.id, 0],
    [second?.id, 0],
    [id, 2],
  ]);
});

it('says it again to who has not heard: an answer may be lost on its way', () => {
  const { register } = newClockedRegister();
  const { id } = addSoundVendor(register, { subProcessor: { address: '' } });
  const { version } = findingsSince(register, 0);
  updateSubProcessor(register, id, { address: 'Kajgatan 1' });
  const lost = findingsSince(register, version);
  expect(findingsSince(register, version)).toEqual(lost);
  expect(findingsSince(register, lost.version).changed).toEqual([]);
});

it('stays the same object where nothing changed, so that nothing is drawn anew', () => {
  const { register } = newClockedRegister();
  const { id } = addSoundVendor(register, { subProcessor: { address: '' } });
  const known = follow(register, FindingsIndex.unknown);
  updateSubProcessor(register, id, { notes: 'Ringde' });
  expect(follow(register, known)).toBe(known);
});
