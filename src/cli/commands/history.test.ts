import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addSubProcessor,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { bilaga } from '#test/command-line.ts';
import { eraseText } from '#test/erase.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

/** `r.bilaga`: day one the register and Brännkyrka; day two its contact and purpose; day three Cirrus comes and goes. */
function threeDays(erase = false): string {
  const folder = temporaryFolder();
  let now = new Date('2026-03-01T10:00:00').getTime();
  const ports = { ...fixedPorts(), now: () => new Date((now += 1000)) };
  const register = newTestRegister(join(folder, 'r.bilaga'), ports);
  const { id, processingId } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  now = new Date('2026-03-02T10:00:00').getTime();
  updateSubProcessor(register, id, { contactName: 'Åsa Öberg', formerNames: ['Brännkyrka', 'BDAB'] });
  updateProcessing(register, processingId, { purpose: { sv: 'Drift', en: 'Operation' } });
  now = new Date('2026-03-03T10:00:00').getTime();
  removeSubProcessor(register, addSubProcessor(register, { legalName: 'Cirrus Mail Inc.', country: 'US' }).result.id);
  if (erase) eraseText(register, 'subProcessor', id, 'Åsa Öberg', { contactName: '' });
  register.close();
  return folder;
}

describe('bilaga history', () => {
  it('says of each revision what it was about', async () => {
    const { stdout } = await bilaga(threeDays(), ['history', './r.bilaga']);
    expect(stdout.split('\n').map((line) => line.slice(45, 90).trim())).toEqual([
      'Removed a sub-processor: Cirrus Mail Inc.',
      'Added a sub-processor: Cirrus Mail Inc.',
      'Edited a processing: Drift',
      'Edited a sub-processor: Brännkyrka Drift AB',
      'Added a sub-processor: Brännkyrka Drift AB',
      'Created the register: Nordvik Ekonomi AB',
      '',
    ]);
  });

  it('--record shows one sub-processor field by field, and what belongs to it', async () => {
    const run = await bilaga(threeDays(true), ['history', './r.bilaga', '--record', 'brännkyrka drift ab']);
    expect(run.stdout.split('\n').map((line) => line.replace(/^(\d+).*(?=(Added|Edited|Erased))/, '$1 '))).toEqual([
      '7 Erased a person’s data: Brännkyrka Drift AB',
      '  ~ Sub-processor Brännkyrka Drift AB',
      '      contactName: (erased) → (empty)',
      '4 Edited a processing: Drift',
      '  ~ Processing Drift',
      '      purpose: (empty) → en: Operation; sv: Drift',
      '3 Edited a sub-processor: Brännkyrka Drift AB',
      '  ~ Sub-processor Brännkyrka Drift AB',
      '      contactName: (empty) → (erased)',
      '      formerNames: (empty) → Brännkyrka, BDAB',
      '2 Added a sub-processor: Brännkyrka Drift AB',
      '  + Sub-processor Brännkyrka Drift AB',
      '      legalName: Brännkyrka Drift AB',
      '      country: SE',
      '      disclosure: named',
      '  + Processing Drift',
      '      state: active',
      '',
    ]);
  });

  it('--record finds one that has been removed, and refuses one that never was', async () => {
    const folder = threeDays();
    const details = (await bilaga(folder, ['history', './r.bilaga', '--record', 'Cirrus Mail Inc.', '--json'])).json();
    expect(details).toMatchObject([
      { revision: { number: 6 }, changes: [{ operation: 'delete' }, { operation: 'delete' }] },
      { revision: { number: 5 }, changes: [{ operation: 'insert' }, { operation: 'insert' }] },
    ]);
    const run = await bilaga(folder, ['history', './r.bilaga', '--record', 'Nobody AB']);
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('no sub-processor called Nobody AB')]);
  });
});

describe('bilaga compare', () => {
  it('tells what is different since a day, or between a day and a revision', async () => {
    const folder = threeDays();
    const since = await bilaga(folder, ['compare', './r.bilaga', '2026-03-01']);
    expect(since.stdout.split('\n').slice(1)).toEqual([
      '  ~ Sub-processor Brännkyrka Drift AB',
      '      contactName: (empty) → Åsa Öberg',
      '      formerNames: (empty) → Brännkyrka, BDAB',
      '  ~ Processing Drift',
      '      purpose: (empty) → en: Operation; sv: Drift',
      '',
    ]);
    expect(since.stdout).toContain('0 added, 0 removed, 2 changed');
    const between = (await bilaga(folder, ['compare', './r.bilaga', '2026-03-02', '5', '--json'])).json();
    expect(between).toMatchObject({
      from: { number: 4 },
      to: { number: 5 },
      changes: [
        { operation: 'insert', title: 'Cirrus Mail Inc.' },
        { operation: 'insert', table: 'processing' },
      ],
    });
    expect((await bilaga(folder, ['compare', './r.bilaga', '2026-03-02', '2026-03-03'])).stdout).toBe(
      'Nothing is different between revision 4 and 6.\n',
    );
  });

  it.each([
    ['2026-02-28', 1, 'did not exist yet'],
    ['99', 1, 'no revision 99'],
    ['yesterday', 2, 'neither a date'],
    ['2026-02-30', 2, 'neither a date'],
    ['0', 2, 'neither a date'],
  ])('refuses %s', async (moment, code, sentence) => {
    const run = await bilaga(threeDays(), ['compare', './r.bilaga', moment]);
    expect([run.code, run.stdout, run.stderr]).toEqual([code, '', expect.stringContaining(sentence)]);
  });
});

describe('--as-of', () => {
  it('lists, checks and finds in the register as it was on a day', async () => {
    const folder = threeDays();
    const list = async (...more: string[]) => (await bilaga(folder, ['list', './r.bilaga', '--json', ...more])).json();
    expect(await list('--as-of', '2026-03-01')).toMatchObject([{ subProcessor: 'Brännkyrka Drift AB', purpose: '' }]);
    expect(await list('--as-of', '2026-03-02')).toMatchObject([{ purpose: 'Drift' }]);
    const check = async (day: string) =>
      (await bilaga(folder, ['check', './r.bilaga', '--as-of', day, '--json'])).json();
    expect(JSON.stringify(await check('2026-03-01'))).not.toContain('Operation');
    expect(JSON.stringify(await check('2026-03-02'))).toContain('“Operation” at Brännkyrka');
    expect((await bilaga(folder, ['reveals', './r.bilaga', '--as-of', '2026-03-01', '--json'])).json()).toEqual([]);
    const search = async (...more: string[]) => (await bilaga(folder, ['search', './r.bilaga', ...more])).stdout;
    expect(await search('oberg', '--as-of', '2026-03-01')).toBe('No record has “oberg”.\nNo document has it.\n');
    expect(await search('oberg')).toMatch(/^Sub-processor +Brännkyrka Drift AB +contactName +Åsa Öberg\n1 record has/);
  });

  it.each([
    ['2026-02-28', 1, 'did not exist yet'],
    ['yesterday', 2, '--as-of must be a date'],
  ])('refuses %s', async (day, code, sentence) => {
    const run = await bilaga(threeDays(), ['list', './r.bilaga', '--as-of', day]);
    expect([run.code, run.stdout, run.stderr]).toEqual([code, '', expect.stringContaining(sentence)]);
  });
});

it('tells what a record refers to by its name, also of what is in the bin', async () => {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts());
  const [first, second] = ['Brännkyrka Drift AB', 'Granholmen Post AB'].map(
    (legalName) => addSubProcessor(register, { legalName, country: 'SE' }).result.id,
  );
  if (first === undefined || second === undefined) throw new Error('two are made');
  updateSubProcessor(register, second, { engagedById: first });
  updateSubProcessor(register, second, { engagedById: null });
  removeSubProcessor(register, first);
  register.close();
  const { stdout } = await bilaga(folder, ['history', './r.bilaga', '--record', 'Granholmen Post AB']);
  expect(stdout).toContain('engagedById: (empty) → Brännkyrka Drift AB');
  expect(stdout).toContain('engagedById: Brännkyrka Drift AB → (empty)');
  expect(stdout).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  const compared = await bilaga(folder, ['compare', './r.bilaga', '3', '4']);
  expect(compared.stdout).toContain('engagedById: (empty) → Brännkyrka Drift AB');
});
