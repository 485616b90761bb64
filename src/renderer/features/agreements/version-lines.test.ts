import { describe, expect, it } from 'vitest';
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
  versionLines(agreements).map(({ newest, earlier }) => [newest.id, ...earlier.map(({ id }) => id)]);

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
