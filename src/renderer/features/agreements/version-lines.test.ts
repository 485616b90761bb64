import { describe, expect, it } from 'vitest';
import type { StandingState } from '#shared/model/agreement-standing.ts';
import type { Agreement } from '#shared/model/agreement.ts';
import { supersedable, versionLines } from '#renderer/features/agreements/version-lines.ts';

const agreement = (id: string, supersedesId: string | null, kind: Agreement['kind'] = 'dpa'): Agreement => ({
  id,
  subProcessorId: 's',
  kind,
  title: id,
  version: '',
  parties: [],
  signatories: [],
  status: 'signed',
  signedOn: null,
  inForceFrom: null,
  expiresOn: null,
  renewsItself: false,
  renewalMonths: null,
  noticePeriodMonths: null,
  reviewOn: null,
  governingLaw: '',
  sccModule: null,
  processingIds: null,
  supersedesId,
  checklist: {},
  notes: '',
});
const ids = (agreements: readonly Agreement[]) =>
  versionLines(agreements, new Map()).map(({ newest, earlier }) => [newest.id, ...earlier.map(({ id }) => id)]);
const faces = (states: Readonly<Record<string, StandingState>>) => {
  const versions = Object.keys(states).map((id, index, all) => agreement(id, all[index + 1] ?? null));
  const standings = new Map(Object.entries(states).map(([id, state]) => [id, { state }]));
  return versionLines(versions, standings).map(({ current, next, earlier }) =>
    [[current], next, earlier].map((some) => some.map(({ id }) => id).join(' ')),
  );
};

describe('lines of versions', () => {
  it('have the newest first, and no agreement is lost or shown twice', () => {
    expect(
      ids([agreement('1', null), agreement('3', '2'), agreement('2', '1'), agreement('nda', null, 'nda')]),
    ).toEqual([['3', '2', '1'], ['nda']]);
  });
  it('show what supersedes each other in a circle, and two that supersede the same', () => {
    expect(ids([agreement('a', 'b'), agreement('b', 'a')])).toEqual([['a', 'b']]);
    expect(ids([agreement('old', null), agreement('x', 'old'), agreement('y', 'old')])).toEqual([['x', 'old'], ['y']]);
  });
  it.each<[string, Readonly<Record<string, StandingState>>, string[]]>([
    ['the valid one stays while its successor is a draft', { v2: 'draft', v1: 'valid' }, ['v1', 'v2', '']],
    [
      'or is sent, or signed for later',
      { v4: 'sent', v3: 'future', v2: 'expiring', v1: 'superseded' },
      ['v2', 'v4 v3', 'v1'],
    ],
    ['the new one takes its place when it is in force', { v2: 'valid', v1: 'superseded' }, ['v2', '', 'v1']],
    ['where none is in force it is the newest', { v2: 'draft', v1: 'expired' }, ['v2', '', 'v1']],
    ['a successor that was ended is none to come', { v2: 'ended', v1: 'valid' }, ['v1', '', 'v2']],
  ])('have a current version: %s', (_why, states, shown) => {
    expect(faces(states)).toEqual([shown]);
  });
  it('stay whole where the version before is another’s or gone', () => {
    expect(ids([agreement('1', 'gone')])).toEqual([['1']]);
  });
  it('let nothing supersede what came after it, or what has a newer version', () => {
    const [one, two, three, other] = [
      agreement('1', null),
      agreement('2', '1'),
      agreement('3', '2'),
      agreement('o', null),
    ];
    const all = [one, two, three, other];
    expect(supersedable(one, all).map(({ id }) => id)).toEqual(['o']);
    expect(supersedable(three, all).map(({ id }) => id)).toEqual(['2', 'o']);
    expect(supersedable(other, all).map(({ id }) => id)).toEqual(['3']);
  });
});
