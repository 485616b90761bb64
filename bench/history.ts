/** How the register looks back when it is large: 10 000 processings, 50 000 revisions over two years. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binOf } from '#register/history/bin.ts';
import { compareRevisions } from '#register/history/compare.ts';
import { listRevisions } from '#register/history/list-revisions.ts';
import { historyOfRecord } from '#register/history/revision-details.ts';
import { verifyRegister } from '#register/history/verify-register.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { createRegister } from '#register/registers.ts';
import { findPastRecords } from '#register/search/find-past-records.ts';
import { recordsOf, stateOf } from '#register/state.ts';
import { Register, systemPorts, type Ports } from '#register/store/register.ts';
import { addProcessing, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { measure, type Measurement } from './measure.ts';

const processings = 10_000;
const revisions = 50_000;

/** A clock that takes two years for all revisions. */
function fastPorts(): Ports {
  const start = Date.parse('2024-01-01T08:00:00.000Z');
  const step = Math.floor((2 * 365 * 24 * 3_600_000) / revisions);
  let looks = 0;
  return { ...systemPorts, now: () => new Date(start + (looks += 1) * step) };
}

/** Half of the processings come in one list, the others one by one between the edits. */
export function buildLongHistory(path: string): Register {
  const register = createRegister(path, { organisation: 'Nordvik Ekonomi AB', sample: false }, fastPorts());
  register.database.pragma('synchronous = OFF');
  register.database.pragma('journal_mode = MEMORY');
  const rows = Array.from({ length: processings / 2 }, (_, index) => ({
    include: true,
    name: `Företag ${index} AB`,
    purpose: `Drift, lagring och säkerhetskopiering av del ${index} i tjänsten`,
    personalData: 'Namn, e-postadress, telefonnummer och innehåll i ärenden',
    kind: 'company' as const,
    subProcessorId: null,
  }));
  applyImport(register, { language: 'sv', rows });
  const vendors = register.all('subProcessor').map(({ id }) => id);
  const known = register.all('processing').map(({ id }) => id);
  const every = Math.floor(revisions / (processings / 2));
  for (let edit = 2; register.latestRevision().number < revisions; edit += 1) {
    const vendor = vendors[edit % vendors.length] ?? '';
    if (edit % every === 0 && known.length < processings) known.push(addProcessing(register, vendor).result.id);
    else if (edit % 7 === 0) updateSubProcessor(register, vendor, { notes: `Uppdaterad vid granskning ${edit}` });
    else {
      const id = known[(edit * 7919) % known.length] ?? '';
      const retention = { sv: `Raderas ${edit % 90} dagar efter avtalets slut`, en: `Erased after ${edit % 90} days` };
      updateProcessing(register, id, edit % 3 === 0 ? { retention } : { purpose: { sv: `Drift av del ${edit}` } });
    }
  }
  return register;
}

export async function measureHistory(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-bench-history-'));
  try {
    const path = join(folder, 'long.bilaga');
    buildLongHistory(path).close();
    return [...(await measureOpening(path)), ...(await measureLookingBack(path)), ...(await measureEdits(path))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureOpening(path: string): Promise<Measurement[]> {
  const withRecords = (): void => {
    const register = Register.open(path, systemPorts);
    stateOf(register);
    recordsOf(register);
    register.close();
  };
  return [
    await measure('open a register of 50 000 revisions', 5, () => Register.open(path, systemPorts).close()),
    await measure('  and read all its records for the window', 5, withRecords),
  ];
}

async function measureLookingBack(path: string): Promise<Measurement[]> {
  const register = Register.open(path, systemPorts);
  const latest = register.latestRevision().number;
  const [vendor] = register.all('subProcessor');
  let middle = Math.floor(latest / 2);
  const asOf = (name: string, revision: number): Promise<Measurement> =>
    measure(name, 5, () => recordsOf(register, { revision, date: '2025-01-01' }));
  const measured = [
    await asOf('all records of it as of the first day', 2),
    await asOf('  as of the day in the middle', Math.floor(latest / 2)),
    await asOf('  as of the last day', latest - 50),
    await measure('compare the first day with now', 3, () => compareRevisions(register, 2, null)),
    await measure('  two days in the middle', 3, () => compareRevisions(register, 25_000, 25_100)),
    await measure('list 100 revisions of it', 10, () =>
      listRevisions(register, { limit: 100, before: null, filter: null }),
    ),
    await measure('everything about one sub-processor', 10, () =>
      historyOfRecord(register, 'subProcessor', vendor?.id ?? ''),
    ),
    await measure('search it as of the day in the middle, another day each time', 5, () =>
      findPastRecords(register, 'drift lagring', 30, (middle += 1)),
    ),
    await measure('  and as one types on', 20, () => findPastRecords(register, 'drift lagring', 30, middle)),
    await measure('its bin', 5, () => binOf(register)),
    await measure('verify it', 3, () => verifyRegister(register)),
  ];
  register.close();
  return measured;
}

async function measureEdits(path: string): Promise<Measurement[]> {
  const register = Register.open(path, systemPorts);
  const [vendor] = register.all('subProcessor');
  let edits = 0;
  const edit = (): unknown => updateSubProcessor(register, vendor?.id ?? '', { notes: `edit ${(edits += 1)}` });
  const measured = [
    await measure('one edit in it', 20, edit),
    await measure('  undo it', 15, () => register.undo()),
    await measure('  what undo would do next, for the window', 20, () => stateOf(register)),
  ];
  register.close();
  return measured;
}
