import { describe, expect, it } from 'vitest';
import { annexContent, type AnnexContent } from '#shared/model/annex-content.ts';
import { compareAnnexes, isSame } from '#register/annexes/compare-annexes.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const choice = { language: 'sv', audience: 'customer', customerId: null, number: null } as const;

function composed(profile: 'list' | 'annex-iv'): AnnexContent {
  const register = newTestRegister();
  for (const legalName of ['Brännkyrka Drift AB', 'Tall Post AB', 'Tall Post AB']) {
    const details = { address: 'Hamngatan 1', contactName: 'Åke Tall' };
    addSoundVendor(register, { subProcessor: { legalName, ...details } });
  }
  return composeAnnex(register, { ...choice, profile }).content;
}

/** The same content as format version 1 wrote it. */
function asVersion1(content: AnnexContent, keys: Readonly<Record<string, string>>): AnnexContent {
  const { sections, supersedes, ownProfile, secondLanguage, ...rest } = content;
  expect([sections, supersedes, ownProfile, secondLanguage]).toEqual([[], null, '', null]);
  const old = (key: string) => keys[key] ?? key;
  return annexContent.parse({
    ...rest,
    formatVersion: 1,
    columns: content.columns.map(({ key, label }) => ({ key: old(key), label })),
    rows: content.rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [old(key), text]))),
  });
}

const renamedSince = {
  list: { name: 'subProcessor', 'personal-data': 'personalData' },
  'annex-iv': { 'name-and-number': 'name', processing: 'description' },
} as const;

describe('an annex of format version 1', () => {
  it.each(['list', 'annex-iv'] as const)('of %s is the same as today’s that says the same', (profile) => {
    const content = composed(profile);
    const before = { content: asVersion1(content, renamedSince[profile]), rowIds: [] };
    expect(compareAnnexes(before, { content, rowIds: ['a', 'b', 'c'] })).toEqual({
      rows: [],
      sections: [],
      around: [],
    });
  });

  it('goes by names: what was changed since is one cell of one row', () => {
    const content = composed('list');
    const before = { content: asVersion1(content, renamedSince.list), rowIds: [] };
    const rows = content.rows.map((row, index) => (index === 0 ? { ...row, 'personal-data': 'Ny uppgift' } : row));
    const { rows: differing } = compareAnnexes(before, { content: { ...content, rows }, rowIds: ['a', 'b', 'c'] });
    expect(differing).toMatchObject([{ kind: 'changed', cells: [{ label: 'Personuppgifter', after: 'Ny uppgift' }] }]);
  });
});

it('another day in the sentences of claims is no difference, another sentence is', () => {
  const content = composed('list');
  const on = (asOf: string, sentence: string) => ({ content: { ...content, asOf, notes: [sentence] }, rowIds: [] });
  const before = on('2026-03-01', 'Per den 2026-03-01 har vi avtal med alla.');
  expect(isSame(compareAnnexes(before, on('2026-11-22', 'Per den 2026-11-22 har vi avtal med alla.')))).toBe(true);
  expect(compareAnnexes(before, on('2026-11-22', 'Per den 2026-11-22 har vi avtal.')).around).toEqual(['notes']);
});

it('the order of rows is no difference, a row that stands twice instead of once is', () => {
  const content = composed('list');
  const ids = ['a', 'b', 'c'];
  const turned = { content: { ...content, rows: content.rows.toReversed() }, rowIds: ids.toReversed() };
  expect(isSame(compareAnnexes({ content, rowIds: ids }, turned))).toBe(true);
  const once = { content: { ...content, rows: content.rows.slice(0, 2) }, rowIds: [] };
  expect(compareAnnexes(once, { content, rowIds: [] }).rows.map(({ kind }) => kind)).toEqual(['added']);
});

// The register keeps contents with their keys in another order than they are composed in.
it('the order of keys in the tables after the main one is no difference, another text is', () => {
  const content = composed('list');
  const withRow = (row: Record<string, string>): { content: AnnexContent; rowIds: string[] } => {
    const columns = [
      { key: 'name', label: 'Underbiträde' },
      { key: 'ended', label: 'Upphörde' },
    ];
    return {
      content: { ...content, sections: [{ key: 'former', heading: 'Tidigare', columns, rows: [row] }] },
      rowIds: [],
    };
  };
  const before = withRow({ ended: '2026-03-22', name: 'Tall Post AB' });
  expect(isSame(compareAnnexes(before, withRow({ name: 'Tall Post AB', ended: '2026-03-22' })))).toBe(true);
  expect(compareAnnexes(before, withRow({ name: 'Tall Post AB', ended: '2026-03-23' })).sections).toMatchObject([
    { heading: 'Tidigare' },
  ]);
});

describe('the tables after the main one are compared row by row', () => {
  const columns = (...keys: readonly string[]) => keys.map((key) => ({ key, label: key.toUpperCase() }));
  const compared = (key: string, keys: readonly string[], before: readonly string[][], after: readonly string[][]) => {
    const content = composed('list');
    const table = (rows: readonly string[][]) => ({
      key,
      heading: 'Tabell',
      columns: columns(...keys),
      rows: rows.map((cells) => Object.fromEntries(keys.map((name, at) => [name, cells[at] ?? '']))),
    });
    const [old, current] = [before, after].map((rows) => ({
      content: { ...content, sections: [table(rows)] },
      rowIds: [],
    }));
    if (!old || !current) throw new Error('two contents');
    const { sections, rows, around } = compareAnnexes(old, current);
    expect([rows, around]).toEqual([[], []]);
    return sections.flatMap((section) =>
      section.rows.map(({ kind, name, cells }) => [
        kind,
        name,
        kind === 'changed' ? cells.map(({ label, before: was, after: is }) => `${label}: ${was} → ${is}`) : [],
      ]),
    );
  };

  it('of former sub-processors: one that came, one that went, and what changed of one, by column', () => {
    const keys = ['name', 'purpose', 'ended', 'deletion'];
    const [post, sms, drift] = ['Post', 'Sms', 'Drift'].map((purpose) => [`${purpose} AB`, purpose, '2026-01-31', '']);
    if (!post || !sms || !drift) throw new Error('three rows');
    const confirmed = post.with(3, 'Raderat 2026-02-15');
    expect(compared('former', keys, [post, sms], [drift, confirmed])).toEqual([
      ['added', 'Drift AB – Drift', []],
      ['changed', 'Post AB – Post', ['DELETION:  → Raderat 2026-02-15']],
      ['removed', 'Sms AB – Sms', []],
    ]);
  });

  it('of changes: by what they are about, though the date comes first', () => {
    const keys = ['date', 'change', 'answer'];
    const [before, after] = [
      ['2026-05-01', 'Nytt: Post AB', 'väntar'],
      ['2026-06-01', 'Nytt: Post AB', 'godkänd'],
    ];
    if (!before || !after) throw new Error('two rows');
    expect(compared('changes', keys, [before], [after])).toEqual([
      ['changed', 'Nytt: Post AB', ['DATE: 2026-05-01 → 2026-06-01', 'ANSWER: väntar → godkänd']],
    ]);
  });

  it('and knows a row again by all else that it says where its name is another', () => {
    const keys = ['name', 'address', 'contact', 'services'];
    const rest = ['Storgatan 1', 'Åke Tall', 'Lön'];
    expect(compared('controllers', keys, [['Åsele kommun', ...rest]], [['Åsele stad', ...rest]])).toEqual([
      ['changed', 'Åsele stad', ['NAME: Åsele kommun → Åsele stad']],
    ]);
    const blank = ['', '', 'Lön'];
    expect(compared('controllers', keys, [['Åsele kommun', ...blank]], [['Väst AB', ...blank]])).toEqual([
      ['added', 'Väst AB', []],
      ['removed', 'Åsele kommun', []],
    ]);
  });
});

it('a column that came or went is told once, not in every row', () => {
  const content = composed('list');
  const columns = content.columns.slice(0, 2);
  expect(compareAnnexes({ content, rowIds: [] }, { content: { ...content, columns }, rowIds: [] })).toEqual({
    rows: [],
    sections: [],
    around: ['columns'],
  });
});
