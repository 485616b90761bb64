import { describe, expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { temporaryFolder } from '#test/registers.ts';

/** A register with two sub-processors that are one, the first of them masked. */
async function folderWithTwins(): Promise<string> {
  const folder = temporaryFolder();
  await bilaga(folder, ['new', './r.bilaga', '--organisation', 'Exempelbolaget AB', '--sample']);
  return folder;
}

async function names(folder: string): Promise<{ name: string; label: string }[]> {
  const rows = [(await bilaga(folder, ['list', './r.bilaga', '--json'])).json()].flat();
  return rows.map((row) => {
    const fields = new Map(Object.entries(Object(row)));
    return { name: String(fields.get('subProcessor')), label: String(fields.get('disclosure')) };
  });
}

describe('bilaga merge', () => {
  it('makes one of several and says so; undo takes it back', async () => {
    const folder = await folderWithTwins();
    const before = await names(folder);
    const [keep = '', other = ''] = [...new Set(before.map(({ name }) => name))];
    const run = await bilaga(folder, ['merge', './r.bilaga', keep, other.toUpperCase()]);
    expect(run.stdout).toMatch(new RegExp(`^Merged 1 sub-processor into ${keep} \\(revision \\d+\\)\\.\n$`));
    const after = await names(folder);
    expect(after).toHaveLength(before.length);
    expect(after.map(({ name }) => name)).not.toContain(other);
    await bilaga(folder, ['undo', './r.bilaga']);
    expect(await names(folder)).toEqual(before);
  });

  it('refuses a name that is nobody’s, and one sub-processor with itself', async () => {
    const folder = await folderWithTwins();
    const [first] = await names(folder);
    const keep = first?.name ?? '';
    const unknown = await bilaga(folder, ['merge', './r.bilaga', keep, 'Ingen AB']);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('no sub-processor called Ingen AB')]);
    const itself = await bilaga(folder, ['merge', './r.bilaga', keep, keep], 'sv_SE');
    expect([itself.code, itself.stderr]).toEqual([1, expect.stringContaining('kan inte slås ihop med sig självt')]);
  });
});

describe('bilaga reveals', () => {
  it('lists what a customer’s annex told, and nothing that only the register knows in public ones', async () => {
    const folder = temporaryFolder();
    await bilaga(folder, ['new', './r.bilaga', '--organisation', 'Exempelbolaget AB']);
    await bilaga(folder, [
      'import',
      './r.bilaga',
      new URL('../../../test/lists/webbsida-sv.txt', import.meta.url).pathname,
    ]);
    const mask = ['edit', './r.bilaga', '--sub-processor', 'Brännkyrka Drift AB', 'disclosure=masked'];
    await bilaga(folder, [...mask, 'publicLabel=Serverdrift']);
    expect((await bilaga(folder, ['reveals', './r.bilaga'])).stdout).toBe('Nobody has been told a masked name yet.\n');
    await bilaga(folder, ['annex', './r.bilaga', '--out', './public.json']);
    await bilaga(folder, [
      'annex',
      './r.bilaga',
      '--out',
      './lindome.json',
      '--customer',
      'Lindome kommun',
      '--audience',
      'customer',
    ]);
    const { stdout } = await bilaga(folder, ['reveals', './r.bilaga']);
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}Lindome kommun +Brännkyrka Drift AB +Serverdrift +by an annex\n$/);
    const told = (await bilaga(folder, ['reveals', './r.bilaga', '--json'])).json();
    expect(told).toMatchObject([{ recipient: 'Lindome kommun', means: 'annex' }]);
  });
});

it('bilaga edit says in the user’s language what is wrong with a value, and of which record', async () => {
  const folder = await folderWithTwins();
  const [first] = await names(folder);
  const run = await bilaga(
    folder,
    ['edit', './r.bilaga', '--sub-processor', first?.name ?? '', 'lastReviewedOn=i fjol'],
    'sv_SE',
  );
  expect([run.code, run.stderr]).toEqual([
    1,
    expect.stringMatching(/^bilaga: .+: ”Senast .+” går inte att använda: det är inte ett datum/),
  ]);
});
