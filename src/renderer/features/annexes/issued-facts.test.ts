import { describe, expect, it } from 'vitest';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import { standings } from '#renderer/features/annexes/issued-facts.ts';

const annex = (id: string, supersedesId: string | null = null): IssuedAnnex => ({
  id,
  number: id,
  customerId: null,
  profile: 'list',
  ownProfileId: null,
  language: 'sv',
  secondLanguage: null,
  audience: 'public',
  asOf: '2026-03-01',
  issuedAt: '2026-03-01T10:00:00.000Z',
  signedBy: '',
  claims: [],
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
  supersedesId,
  size: 1,
});
const drift = (annexId: string): AnnexDrift => ({
  annexId,
  state: 'same',
  difference: { choices: [], rows: [], sections: [], around: [] },
  error: null,
});
const kinds = (...given: Parameters<typeof standings>) => [...standings(...given).values()].map(({ kind }) => kind);

describe('how annexes stand', () => {
  it('knows nothing of an annex before it was compared, save that another has taken its place', () => {
    expect(kinds([annex('b', 'a'), annex('a')], undefined)).toEqual(['comparing', 'superseded']);
  });

  it('does not take one that was issued since the comparison for an earlier one', () => {
    expect(kinds([annex('c'), annex('b'), annex('a')], [drift('b')])).toEqual(['comparing', 'latest', 'earlier']);
  });
});
