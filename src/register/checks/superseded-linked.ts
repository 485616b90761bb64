import { ofLiveProcessings } from '#register/checks/check.ts';

/** A transfer that still rests on the document of a version that has been superseded or has ended. */
export const supersededLinked = ofLiveProcessings(
  ({ transferDocumentSha256: sha256 }, { agreements, documents, standings }) => {
    const ids = new Set(documents.filter((link) => link.sha256 === sha256).map(({ agreementId }) => agreementId));
    const holding = agreements.filter(({ id }) => ids.has(id));
    const over = holding.filter(({ id }) => /^(?:superseded|ended)$/u.test(standings.get(id)?.state ?? ''));
    const [first] = over;
    if (!first || over.length < holding.length) return null;
    const state = standings.get(first.id)?.state ?? '';
    return { severity: 'warning', field: 'transferDocumentSha256', values: { title: first.title, state } };
  },
);
