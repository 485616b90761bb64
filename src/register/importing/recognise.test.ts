import { describe, expect, it } from 'vitest';
import { decisionOf, importDecision, importPlan } from '#shared/model/import-plan.ts';
import { decodeList } from '#register/importing/decode.ts';
import { recogniseList } from '#register/importing/recognise.ts';
import { fixture, listRows, triplesOf } from '#test/lists/fixtures.ts';

function planOfFixture(name: string) {
  return recogniseList(decodeList(fixture(name), name).text, { language: 'sv', known: [] });
}

describe('a page of twenty sub-processors as copied', () => {
  it.each([
    ['webbsida-sv.txt', 'blocks', listRows.sv],
    ['web-page-en.txt', 'blocks', listRows.en],
    ['webbsida-sv.html', 'html-table', listRows.sv],
    ['lista-semikolon.csv', 'delimited', listRows.sv],
    ['list-comma.csv', 'delimited', listRows.en],
  ] as const)('%s comes in whole, in order, with nothing of the introduction or footer', (name, shape, rows) => {
    const plan = planOfFixture(name);
    expect(triplesOf(plan)).toEqual(rows);
    expect(plan.shape).toBe(shape);
    expect(plan.header?.columns.map((column) => column.field)).toEqual(['name', 'purpose', 'personalData']);
    expect(importPlan.parse(plan)).toEqual(plan);
  });

  it('tells the five categories from the companies', () => {
    const categories = planOfFixture('webbsida-sv.txt').rows.filter((row) => row.kind === 'category');
    expect(categories.map((row) => row.name)).toEqual([
      'IT-drift',
      'SMS',
      'Utvecklingspartner',
      'Betaltjänst',
      'Inkasso',
    ]);
  });

  it('makes the vendor that comes twice one, and warns of the blank line inside a row', () => {
    const { rows } = planOfFixture('webbsida-sv.txt');
    expect(rows.filter((row) => row.sameAs !== null).map((row) => [row.index, row.sameAs])).toEqual([[10, 0]]);
    expect(rows.filter((row) => row.warnings.length > 0).map((row) => [row.name, row.warnings])).toEqual([
      ['Betaltjänst', ['joined-blocks']],
    ]);
  });

  it('accounts for every line of the page: a row, or skipped with a reason', () => {
    const text = decodeList(fixture('webbsida-sv.txt'), 'webbsida-sv.txt').text;
    const plan = recogniseList(text, { language: 'sv', known: [] });
    const covered = new Set<number>();
    for (const { sourceLines } of [...plan.rows, ...plan.skipped]) {
      for (let line = sourceLines.from; line <= sourceLines.to; line += 1) covered.add(line);
    }
    const lost = text.split(/\r\n/u).flatMap((line, at) => (line.trim() !== '' && !covered.has(at + 1) ? [line] : []));
    expect(lost).toEqual([]);
    expect(plan.skipped.map((part) => part.reason)).toEqual(['before-list', 'header', 'after-list']);
    const first = plan.rows[0]?.sourceLines;
    expect(text.split('\r\n').slice((first?.from ?? 0) - 1, first?.to)).toEqual(listRows.sv[0]);
  });

  it('proposes a decision that can be applied as it is', () => {
    const decision = decisionOf(planOfFixture('webbsida-sv.txt'));
    expect(importDecision.parse(decision)).toEqual(decision);
    expect(decision.rows).toHaveLength(20);
  });
});

describe('text that is no list', () => {
  it.each([
    [
      'prose',
      'Det var en gång en flicka som bodde i skogen.\nEn dag gick hon ut.\n\nHon mötte en varg.\nDen frågade vart hon skulle.\n',
    ],
    [
      'a poem in three-line stanzas',
      'Gammal damm\nen groda hoppar i\nljudet av vatten\n\nHöstens kväll\npå en naken gren\nsitter en kråka\n\nVårens regn\ni parasollens skugga\ntvå vänner går\n',
    ],
    [
      'code',
      "import { a, b, c } from 'x';\nfunction bar(name, purpose, data) {\n  return { name, purpose, data };\n}\n",
    ],
    ['JSON', '{"name": "x", "purpose": "y", "data": "z",\n "email": "x", "user": "y"}\n'],
    ['a table about something else', 'Datum,Belopp,Text\n2025-01-01,100,Hyra\n2025-02-01,200,El\n'],
    ['a letter', 'Hej Anna!\n\nTack för ditt mejl. Vi återkommer.\n\nVänliga hälsningar\nBo Ek\nExempelbolaget AB\n'],
    [
      'headers without rows',
      'Underbiträde\nÄndamål\nPersonuppgifter\n\nUnderbiträde\nÄndamål\nPersonuppgifter\n\nUnderbiträde\nÄndamål\nPersonuppgifter\n',
    ],
    ['a page without a table', '<html><body><nav><a>Hem</a></nav><p>Vi har inga.</p></body></html>'],
  ])('refuses %s', (_what, text) => {
    expect(() => recogniseList(text, { language: 'sv', known: [] })).toThrow(
      expect.objectContaining({ code: 'LIST_NOT_RECOGNISED' }),
    );
  });

  it.each(['', ' \n\u00A0\n\u200B\n', '\n'.repeat(100_000)])('says that an empty one is empty', (text) => {
    expect(() => recogniseList(text, { language: 'sv', known: [] })).toThrow(
      expect.objectContaining({ code: 'LIST_EMPTY' }),
    );
  });
});

describe('what the register knows', () => {
  const id = (digit: number) => `00000000-0000-4000-8000-00000000000${String(digit)}`;
  const known = [
    {
      id: id(1),
      legalName: 'Brännkyrka Drift AB',
      tradeName: 'Kyrkdrift',
      formerNames: ['Söder Hosting AB'],
      publicLabel: {},
    },
    {
      id: id(2),
      legalName: 'Cirrus Mail Inc.',
      tradeName: '',
      formerNames: [],
      publicLabel: { sv: 'E-postutskick', en: 'E-mail delivery' },
    },
    {
      id: id(3),
      legalName: 'Nordvik Ärendesystem AS',
      tradeName: '',
      formerNames: [],
      publicLabel: { sv: 'Kundsupport' },
    },
    { id: id(4), legalName: 'Nordvik Telefoni AS', tradeName: '', formerNames: [], publicLabel: { sv: 'Kundsupport' } },
  ];
  const matchOf = (name: string) => {
    const text = `Underbiträde;Ändamål;Personuppgifter\n${name};Drift;Namn\n`;
    const row = recogniseList(text, { language: 'sv', known }).rows[0];
    return [row?.match?.subProcessorId ?? null, row?.match?.by ?? null, row?.match?.exact ?? null, row?.warnings];
  };

  it.each([
    ['brännkyrka  DRIFT ab', [id(1), 'name', true, []]],
    ['Brannkyrka Drift', [id(1), 'name', true, []]],
    ['Kyrkdrift', [id(1), 'tradeName', true, []]],
    ['Söder Hosting', [id(1), 'formerName', true, []]],
    ['E-postutskick', [id(2), 'publicLabel', true, []]],
    ['E-mail delivery', [id(2), 'publicLabel', true, []]],
    ['Brännkyrka Drfit AB', [id(1), 'name', false, []]],
    ['Cirrus Mail Sverige AB', [id(2), 'name', false, []]],
    ['Cirrus Mail AB', [id(2), 'name', false, ['legal-form-differs']]],
    ['Kundsupport', [null, null, null, ['several-matches']]],
    ['Pennhällan', [null, null, null, []]],
  ])('finds %s', (name, expected) => {
    expect(matchOf(name)).toEqual(expected);
  });

  it('attaches only exact matches without asking', () => {
    const text = 'Underbiträde;Ändamål;Personuppgifter\nBrännkyrka Drift;Drift;Namn\nCirrus Mail AB;Utskick;Namn\n';
    const decision = decisionOf(recogniseList(text, { language: 'sv', known }));
    expect(decision.rows.map((row) => row.subProcessorId)).toEqual([id(1), null]);
  });
});

describe('rows of one vendor', () => {
  const plan = recogniseList(
    'Leverantör;Ändamål;Personuppgifter\nLumen AB;Drift;Namn\nLUMEN;Backup;Namn\nLumen Inc.;Support;Namn\nlumen ab;Drift;Namn\n',
    { language: 'sv', known: [] },
  );

  it('does not make two legal entities of a group one sub-processor', () => {
    expect(plan.rows.map((row) => row.sameAs)).toEqual([null, 0, null, 0]);
  });

  it('leaves out a row that repeats another word for word, until the user includes it', () => {
    expect(plan.rows.map((row) => row.include)).toEqual([true, true, true, false]);
    expect(plan.rows[3]?.warnings).toEqual(['duplicate-row']);
  });
});

describe('a long list in blocks with commas in its texts', () => {
  it('is not taken for a list of its lines, which are twice as many', () => {
    const rows = Array.from({ length: 500 }, (_, at) => [
      `Lumen ${at} AB`,
      `Drift av tjänsten, del ${at}`,
      'Namn, e-post',
    ]);
    const text = [['Underbiträde', 'Ändamål', 'Personuppgifter'], ...rows].map((row) => row.join('\n')).join('\n\n');
    expect(triplesOf(recogniseList(text, { language: 'sv', known: [] }))).toEqual(rows);
  });
});
