import { expect, it } from 'vitest';
import type { SetAside } from '#shared/model/finding.ts';
import { listFindings } from '#register/checks/findings.ts';
import { resumeFinding, setFindingsAside } from '#register/checks/set-aside.ts';
import type { Register } from '#register/store/register.ts';
import { updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

type About = Pick<SetAside, 'checkId' | 'recordTable' | 'recordId' | 'subject'>;

/** A register with one finding, and what setting it aside is about. */
function withFinding(): { register: Register; id: string; about: About } {
  const register = newTestRegister();
  const { id } = addSoundVendor(register, { subProcessor: { address: '' } });
  return {
    register,
    id,
    about: { checkId: 'address-missing', recordTable: 'subProcessor', recordId: id, subject: '' },
  };
}

const reason = 'Begärd den 27 februari';
const asideOn = (register: Register, date: string) =>
  listFindings(register, { revision: register.latestRevision().number, date }).map(({ setAside }) => setAside);

it('counts again on the day after the last one', () => {
  const { register, about } = withFinding();
  setFindingsAside(register, { findings: [about], reason, until: '2026-04-30' });
  expect(asideOn(register, '2026-04-30')).toMatchObject([{ reason, until: '2026-04-30' }]);
  expect(asideOn(register, '2026-05-01')).toEqual([null]);
});

it('is a revision that undo takes back, and counts at once again when resumed', () => {
  const { register, about } = withFinding();
  const { revision } = setFindingsAside(register, { findings: [about], reason, until: '2026-04-30' });
  expect(register.revision(revision ?? 0)).toMatchObject({ action: 'set-finding-aside', kind: 'edit' });
  register.undo();
  expect(asideOn(register, '2026-03-01')).toEqual([null]);
  register.redo();
  const [aside] = asideOn(register, '2026-03-01');
  resumeFinding(register, aside?.id ?? '');
  expect(asideOn(register, '2026-03-01')).toEqual([null]);
  expect(register.revisions(1)).toMatchObject([{ action: 'resume-finding' }]);
});

it('takes the new reason and date instead of being there twice', () => {
  const { register, about } = withFinding();
  setFindingsAside(register, { findings: [about], reason, until: '2026-04-30' });
  setFindingsAside(register, { findings: [about], reason: 'Påmind', until: '2026-03-15' });
  expect(register.all('setAside')).toMatchObject([{ reason: 'Påmind', until: '2026-03-15' }]);
});

it('holds for one language only where a check speaks of several', () => {
  const register = newTestRegister();
  const { processingIds } = addSoundVendor(register, { processings: [{ dataTags: ['pd:Health', 'pd:Criminal'] }] });
  const about = { checkId: 'category-unflagged', recordTable: 'processing', recordId: processingIds[0] ?? '' } as const;
  setFindingsAside(register, { findings: [{ ...about, subject: 'special' }], reason, until: '2026-04-30' });
  expect(listFindings(register, null).map(({ subject, setAside }) => [subject, setAside !== null])).toEqual([
    ['special', true],
    ['criminal', false],
  ]);
});

it('does no harm when what it is about is mended or gone', () => {
  const { register, id, about } = withFinding();
  setFindingsAside(register, { findings: [about], reason, until: '2026-04-30' });
  updateSubProcessor(register, id, { address: 'Kajgatan 1' });
  expect(listFindings(register, null)).toEqual([]);
  register.undo();
  register.undo();
  register.undo();
  expect(listFindings(register, null)).toEqual([]);
});

it.each(['2026-02-28', '2028-03-02', '9999-12-31'])('refuses %s, which has passed or lies too far ahead', (until) => {
  const { register, about } = withFinding();
  const before = register.latestRevision();
  expect(() => setFindingsAside(register, { findings: [about], reason, until })).toThrow(
    expect.objectContaining({ code: 'SET_ASIDE_DATE', values: { latest: '2028-03-01' } }),
  );
  expect(register.latestRevision()).toEqual(before);
});

it('refuses one about a record that there is not', () => {
  const { register, about } = withFinding();
  const recordId = '00000000-0000-4000-8000-999999999999';
  expect(() => setFindingsAside(register, { findings: [{ ...about, recordId }], reason, until: '2026-04-30' })).toThrow(
    expect.objectContaining({ code: 'RECORD_NOT_FOUND' }),
  );
});
