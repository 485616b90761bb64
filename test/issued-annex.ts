import type { Annex } from '#shared/model/annex.ts';
import type { Register } from '#register/store/register.ts';

/** Issues an annex without content to a customer (null: to the public), as one revision; no file is written. */
export function issueEmptyAnnex(register: Register, customerId: string | null): Annex {
  const id = register.ports.newId();
  const [sha256, at, mediaType] = ['a'.repeat(64), '2026-03-01T08:00:00.000Z', 'application/pdf'];
  const common = { number: id, profile: 'list', language: 'sv', audience: 'public', asOf: '2026-03-01' } as const;
  return register.commit('issue-annex', (tx) => {
    tx.putDocument({ sha256, size: 0, mediaType, storedAt: at }, []);
    return tx.insert('annex', {
      ...common,
      id,
      customerId,
      issuedAt: at,
      signedBy: '',
      mediaType,
      sha256,
      supersedesId: null,
      ownProfileId: null,
      secondLanguage: null,
      rowIds: [],
      claims: [],
      content: {
        ...common,
        ownProfile: '',
        secondLanguage: null,
        supersedes: null,
        sections: [],
        format: 'bilaga-annex',
        formatVersion: 1,
        composedAt: at,
        revision: register.latestRevision(),
        organisation: { name: '', registrationNumber: '', address: '' },
        customer: null,
        title: '',
        introduction: [],
        columns: [{ key: 'purpose', label: '' }],
        rows: [],
        notes: [],
      },
    });
  }).result;
}
