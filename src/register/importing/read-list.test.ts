import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeAnnex } from '#register/annexes/compose.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { renderJson } from '#register/annexes/render-json.ts';
import { readList } from '#register/importing/read-list.ts';
import { annexRegister, goldenChoice } from '#test/annex-register.ts';
import { annexContent } from '#test/annex-content.ts';
import { temporaryFolder } from '#test/registers.ts';
import { workbookBytes, sheetData } from '#test/workbook-bytes.ts';

function fileOf(name: string, content: Uint8Array | string): { path: string } {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return { path };
}

describe('an annex in PDF', () => {
  it('is read from the data in it, where a table on its pages could not be', async () => {
    const { content } = composeAnnex(annexRegister(), goldenChoice(annexRegister(), 'list'));
    const pdf = await formatOf('x.pdf').render(content, {});
    const plan = await readList(null, fileOf('bilaga.pdf', pdf), 'en');
    expect(plan).toMatchObject({ shape: 'annex', language: 'sv', languageIsKnown: true });
    expect(plan.rows.map(({ name }) => name)).toEqual([
      'Granholmen Drift AB',
      'IT-drift',
      '=Ljung & Söner | "Data" <AB>',
      'Posten Extra AB',
    ]);
  });
});

describe('an annex of the first version', () => {
  it('is read by the names that its columns had', async () => {
    const { ownProfile: _o, secondLanguage: _s, supersedes: _p, sections: _t, ...first } = annexContent();
    const content = {
      ...first,
      formatVersion: 1,
      profile: 'annex-iv',
      columns: ['name', 'address', 'contact', 'description'].map((key) => ({ key, label: key })),
      rows: [
        { name: 'Lumen AB\n556900-1', address: '', contact: '', description: 'Ändamål: Drift\nLagringstid: 1 år' },
      ],
    };
    const { rows } = await readList(null, fileOf('annex.json', JSON.stringify(content)), 'en');
    expect(rows[0]).toMatchObject({
      name: 'Lumen AB',
      registrationNumber: '556900-1',
      purpose: 'Drift',
      retention: '1 år',
    });
  });
});

describe('a list that is pasted', () => {
  it('may be the JSON of an annex', async () => {
    const text = Buffer.from(renderJson(annexContent())).toString();
    expect((await readList(null, { text }, 'en')).shape).toBe('annex');
  });

  it('is read from its table, and from its text where that is none', async () => {
    const text = 'Underbiträde\tÄndamål\nLumen AB\tDrift\n';
    expect((await readList(null, { text, html: '<p>hej</p>' }, 'sv')).rows).toHaveLength(1);
  });
});

describe('a long reading', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`Lumen ${at} AB`, 'Drift', 'Namn']);
  const text = [['Underbiträde', 'Ändamål', 'Personuppgifter'], ...rows].map((row) => row.join('\n')).join('\n\n');

  it('tells how far it has come', async () => {
    const told: number[] = [];
    await readList(null, { text }, 'sv', {
      onProgress: (done, total) => told.push(done / total),
      isCancelled: () => false,
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.every((part) => part < 1)).toBe(true);
  });

  it.each([
    ['of a text', () => ({ text })],
    [
      'of a workbook',
      () => fileOf('lista.xlsx', workbookBytes({ sheets: { a: sheetData(rows), b: sheetData(rows) } })),
    ],
  ])('%s stops between two ways to read it when it is cancelled', async (_what, source) => {
    let steps = 0;
    const work = { onProgress: () => void (steps += 1), isCancelled: () => steps > 0 };
    await expect(readList(null, source(), 'sv', work)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(steps).toBe(1);
  });
});
