import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annexEndings } from '#shared/model/annex-format.ts';
import { addOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { annexRegister, secretsOfMasked } from '#test/annex-register.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

/** A folder with `r.bilaga`: the register of the golden files, a profile of its own, a customer that is told masked names. */
function prepared(): string {
  const folder = temporaryFolder();
  const register = annexRegister(newTestRegister(join(folder, 'r.bilaga')));
  const { id } = addOwnProfile(register, { name: 'Kort lista', base: 'art-30-2' }).result;
  updateOwnProfile(register, id, { columns: [{ content: 'name', label: { sv: 'Bolag' } }] });
  const told = addCustomer(register, { name: 'Öppna regionen', language: 'sv' }).result.id;
  updateCustomer(register, told, { disclosesMasked: true });
  register.close();
  return folder;
}

const annex = (folder: string, ...args: string[]) => bilaga(folder, ['annex', './r.bilaga', ...args]);
const contentOf = (folder: string, name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

it('writes every format; a draft has no number and leaves the register as it was', async () => {
  const folder = prepared();
  const before = readFileSync(join(folder, 'r.bilaga'));
  for (const ending of annexEndings) {
    const run = await annex(folder, '--out', `./draft${ending}`, '--customer', 'Lindome kommun', '--draft');
    expect([run.code, run.stderr]).toEqual([0, '']);
  }
  expect(readFileSync(join(folder, 'r.bilaga')).equals(before)).toBe(true);
  expect(contentOf(folder, 'draft.json')).toMatchObject({
    number: null,
    audience: 'public',
    customer: { name: 'Lindome kommun' },
  });
  for (const [index, ending] of ['.docx', '.xlsx', '.html'].entries())
    expect((await annex(folder, '--out', `./issued${ending}`, '--json')).json()).toMatchObject({
      number: `2026-00${index + 1}`,
    });
  expect(readFileSync(join(folder, 'issued.html'), 'utf8')).toContain('Bilaga 2026-003');
});

it('issues with a warning what a customer reads without names, and does not warn of a draft or where it reads them', async () => {
  const folder = prepared();
  const issue = (...args: string[]) => annex(folder, '--out', './a.json', '--profile', 'annex-iv', ...args);
  const labelled = await issue('--customer', 'Lindome kommun');
  expect([labelled.code, labelled.stderr]).toEqual([0, expect.stringContaining('EDPB Opinion 22/2024')]);
  expect(labelled.stderr).toContain('Brännkyrka Drift AB');
  expect((await issue('--customer', 'Öppna regionen')).stderr).toBe('');
});

it('takes six profiles and eight languages, two at a time, and makes those for nobody outside for internal use', async () => {
  const folder = prepared();
  const write = (...args: string[]) => annex(folder, '--draft', '--out', './a.json', ...args);
  for (const profile of ['list', 'annex-iii', 'annex-iv', 'branch', 'art-30-2', 'full']) {
    expect((await write('--profile', profile)).code).toBe(0);
    const audience = profile === 'art-30-2' || profile === 'full' ? 'internal' : 'public';
    expect(contentOf(folder, 'a.json')).toMatchObject({ profile, audience, language: 'sv' });
  }
  const foreign = await write('--language', 'fi', '--second-language', 'nl');
  expect(foreign).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/not written in Finnish.*not written in Dutch/su),
  });
  expect(contentOf(folder, 'a.json')).toMatchObject({ language: 'fi', secondLanguage: 'nl' });
  expect((await write('--own-profile', 'kort lista')).code).toBe(0);
  expect(contentOf(folder, 'a.json')).toMatchObject({
    ownProfile: 'Kort lista',
    audience: 'internal',
    columns: [{ key: 'name', label: 'Bolag' }],
  });
});

it('gives a customer the masked names only as agreed with it', async () => {
  const folder = prepared();
  const issue = (name: string, customer: string) => annex(folder, '--out', `./${name}.json`, '--customer', customer);
  const reveals = async () => (await bilaga(folder, ['reveals', './r.bilaga', '--json'])).json();
  const [hidden] = secretsOfMasked;
  expect((await issue('before', 'Lindome kommun')).stderr).toContain('by public label');
  expect(readFileSync(join(folder, 'before.json'), 'utf8')).not.toContain(hidden);
  const added = await issue('new', 'Ny kommun');
  expect(added.stderr).toContain('It is not agreed that Ny kommun is told masked names');
  expect(contentOf(folder, 'new.json')).toMatchObject({ audience: 'public', customer: { name: 'Ny kommun' } });
  expect(await reveals()).toEqual([]);
  await issue('told', 'Öppna regionen');
  expect(readFileSync(join(folder, 'told.json'), 'utf8')).toContain(hidden);
  expect(await reveals()).toMatchObject([{ recipient: 'Öppna regionen' }]);
});

it('says what was true at the end of a day', async () => {
  const folder = prepared();
  const today = '2026-03-01';
  expect((await annex(folder, '--draft', '--out', './a.json', '--as-of', today)).code).toBe(0);
  expect(contentOf(folder, 'a.json')).toMatchObject({ asOf: today });
});

it.each([
  [['--out', './a.odt'], 1, '.pdf .docx .html .md .xlsx .csv .json'],
  [['--out', './a.docx', '--own-profile', 'Ingen'], 1, 'no profile of your own called Ingen'],
  [['--out', './a.docx', '--draft', '--customer', 'Ny kommun'], 1, 'no customer called Ny kommun'],
  [['--out', './a.docx', '--customer', 'Lindome komun'], 1, 'but one called Lindome kommun'],
  [['--out', './a.docx', '--profile', 'full', '--audience', 'public'], 1, 'not for the public'],
  [['--out', './a.docx', '--as-of', 'igår'], 2, '--as-of'],
  [['--out', './a.docx', '--second-language', 'xx'], 2, 'sv, en, de, fr, fi, nb, da, nl'],
  [['--out', './a.pdf', '--draft', '--identity', './x.p12'], 2, '--identity'],
])('refuses %j with exit code %i and writes nothing', async (args, code, sentence) => {
  const folder = prepared();
  const run = await annex(folder, ...args);
  expect([run.code, run.stderr]).toEqual([code, expect.stringContaining(sentence)]);
  expect(existsSync(join(folder, 'a.docx'))).toBe(false);
});
