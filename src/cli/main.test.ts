import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annexEndings } from '#shared/model/annex-format.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { bilaga } from '#test/command-line.ts';
import { standsIn, unpacked } from '#test/hidden-text.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';
import listed from '#test/lists/rows.json' with { type: 'json' };

const page = join(import.meta.dirname, '../../test/lists/webbsida-sv.txt');

let prepared = '';

/** A folder with a register made from the Swedish page, whose first sub-processor is masked, an identity and its passphrase. */
beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), 'bilaga-cli-'));
  writeFileSync(join(prepared, 'pass'), 'korrekt häst\n');
  await bilaga(prepared, ['new', './r.bilaga', '--organisation', 'Exempelbolaget AB']);
  await bilaga(prepared, ['import', './r.bilaga', page]);
  await bilaga(prepared, [
    'edit',
    './r.bilaga',
    '--sub-processor',
    'Brännkyrka Drift AB',
    'disclosure=masked',
    'publicLabel=Serverdrift',
  ]);
  await bilaga(prepared, newIdentity);
}, 60_000);
afterAll(() => rmSync(prepared, { recursive: true }));

function preparedFolder(): string {
  const folder = temporaryFolder();
  cpSync(prepared, folder, { recursive: true });
  return folder;
}

/** A customer's annex, signed, in a folder of its own. */
async function issuedAnnex(): Promise<string> {
  const folder = preparedFolder();
  await bilaga(folder, [...signedAnnex, '--audience', 'customer']);
  return join(folder, 'annex.pdf');
}

const signing = ['--identity', './id.p12', '--passphrase-file', './pass'];
const signedAnnex = ['annex', './r.bilaga', '--out', './annex.pdf', ...signing];
const newIdentity = [
  'identity',
  'new',
  '--name',
  'Karin Ek',
  '--email',
  'karin@exempel.example',
  '--organisation',
  'Exempelbolaget AB',
  '--out',
  './id.p12',
  '--passphrase-file',
  './pass',
];

describe('the main job by the command line', () => {
  it('takes in the 20 rows of a web page in order, with nothing of the introduction or the footer', async () => {
    const folder = preparedFolder();
    const rows = (await bilaga(folder, ['list', './r.bilaga', '--json'])).json();
    expect(rows).toMatchObject(
      listed.sv.map(([subProcessor, purpose, personalData]) => ({ subProcessor, purpose, personalData })),
    );
    expect(rows).toHaveLength(20);
  });

  it('issues a signed annex for a customer', async () => {
    const folder = preparedFolder();
    const issued = await bilaga(folder, [...signedAnnex, '--customer', 'Lindome kommun', '--json']);
    expect(issued.json()).toMatchObject({ audience: 'public', signedBy: 'Karin Ek' });
    expect((await bilaga(folder, ['verify', './annex.pdf'])).code).toBe(0);
  });

  it.skipIf(!hasProgram('pdfsig'))('signs so that pdfsig finds it valid and whole', async () => {
    const { output } = runProgram('pdfsig', [await issuedAnnex()]);
    expect(output).toMatch(/Total document signed[\s\S]*Signature is Valid/);
  });

  it.skipIf(!hasProgram('qpdf'))('writes a PDF in which qpdf finds nothing wrong', async () => {
    const { output } = runProgram('qpdf', ['--check', await issuedAnnex()]);
    expect(output).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!hasProgram('pdftotext'))('prints every row in order, as pdftotext reads it', async () => {
    const { output } = runProgram('pdftotext', ['-layout', await issuedAnnex(), '-']);
    const names = listed.sv.map(([name]) => name ?? '');
    expect(namesInOrder(output, names)).toEqual(names);
  });

  it('attaches the same rows to the PDF that the register lists', async () => {
    const folder = preparedFolder();
    await bilaga(folder, ['annex', './r.bilaga', '--out', './annex.pdf', '--audience', 'customer']);
    const attached = extractAttachment(readFileSync(join(folder, 'annex.pdf')), 'annex.json');
    const content = JSON.parse(Buffer.from(attached ?? []).toString('utf8'));
    expect(content.rows).toEqual(
      listed.sv.map(([name, purpose, personalData]) => ({ name, purpose, 'personal-data': personalData })),
    );
  });

  it('lets no masked name into any byte of a public annex', async () => {
    const folder = preparedFolder();
    for (const ending of annexEndings) {
      expect((await bilaga(folder, ['annex', './r.bilaga', '--out', `./public${ending}`])).code).toBe(0);
      const everything = unpacked(readFileSync(join(folder, `public${ending}`)));
      expect([ending, standsIn(everything, 'Serverdrift')]).toEqual([ending, true]);
      expect([ending, standsIn(everything, 'Brännkyrka')]).toEqual([ending, false]);
    }
  });

  it('reports a signed PDF in which a byte was changed', async () => {
    const folder = preparedFolder();
    await bilaga(folder, [
      'annex',
      './r.bilaga',
      '--out',
      './annex.pdf',
      '--identity',
      './id.p12',
      '--passphrase-file',
      './pass',
    ]);
    const bytes = readFileSync(join(folder, 'annex.pdf'));
    bytes.writeUInt8(bytes.readUInt8(2000) ^ 1, 2000);
    writeFileSync(join(folder, 'changed.pdf'), bytes);
    const run = await bilaga(folder, ['verify', './changed.pdf', '--json']);
    expect([run.code, run.json()]).toMatchObject([1, { verdict: 'invalid' }]);
  });

  it('stores agreements and gives them back', async () => {
    const folder = preparedFolder();
    writeFileSync(join(folder, 'avtal.pdf'), 'a signed agreement');
    await bilaga(folder, [
      'attach',
      './r.bilaga',
      '--sub-processor',
      'cirrus mail inc.',
      '--signed-on',
      '2025-01-31',
      './avtal.pdf',
    ]);
    const [document] = [(await bilaga(folder, ['documents', './r.bilaga', '--json'])).json()].flat();
    expect(document).toMatchObject({
      name: 'avtal.pdf',
      size: 18,
      attachedTo: [{ subProcessor: 'Cirrus Mail Inc.', agreement: 'avtal' }],
    });
    const { sha256 } = Object(document);
    expect((await bilaga(folder, ['extract', './r.bilaga', sha256.slice(0, 12), './ut.pdf'])).code).toBe(0);
    expect(readFileSync(join(folder, 'ut.pdf'), 'utf8')).toBe('a signed agreement');
  });

  it('shows what steers a terminal instead of sending it there', async () => {
    const folder = preparedFolder();
    await bilaga(folder, ['edit', './r.bilaga', '--sub-processor', 'Lumen', 'legalName=Lu\u001B[31mmen\u202E']);
    const { stdout } = await bilaga(folder, ['list', './r.bilaga']);
    expect(stdout).toContain(String.raw`Lu\u001b[31mmen\u202e`);
    expect((await bilaga(folder, ['list', './r.bilaga', '--json'])).stdout).not.toContain('\u202E');
  });

  it('keeps a history of which the latest step can be undone', async () => {
    const folder = preparedFolder();
    expect((await bilaga(folder, ['undo', './r.bilaga'])).stdout).toContain('Undid revision 3');
    expect((await bilaga(folder, ['history', './r.bilaga', '--json'])).json()).toMatchObject([
      { number: 4, kind: 'undo', target: 3 },
      { number: 3, action: 'edit-sub-processor' },
      { number: 2, action: 'import-list' },
      { number: 1, action: 'create-register' },
    ]);
    expect((await bilaga(folder, ['undo', './r.bilaga'])).code).toBe(0);
    expect((await bilaga(folder, ['list', './r.bilaga', '--json'])).json()).toEqual([]);
  });
});

describe('the command line refuses', () => {
  it.each([
    [['new', './r.bilaga', '--organisation', 'X'], 'exists already'],
    [['import', './r.bilaga', './gone.txt'], 'does not exist'],
    [['import', './r.bilaga', './r.bilaga'], ''],
    [['list', './pass'], 'is not a Bilaga register'],
    [['edit', './r.bilaga', '--sub-processor', 'Nobody AB', 'notes=x'], 'no sub-processor called Nobody AB'],
    [['edit', './r.bilaga', '--sub-processor', 'Lumen', 'country=Sweden'], 'country'],
    [['edit', './r.bilaga', '--sub-processor', 'Lumen', '--processing', '7', 'state=ended'], 'no number 7'],
    [['attach', './r.bilaga', '--sub-processor', 'Lumen', './gone.pdf'], 'gone.pdf does not exist'],
    [['annex', './r.bilaga', '--out', './a.odt'], 'must end in one of .pdf .docx'],
    [['verify', './pass'], 'PDF'],
    [['list', ''], 'file name is empty'],
    [['edit', './r.bilaga', '--sub-processor', '', 'notes=x'], 'no sub-processor'],
    [['edit', './r.bilaga', '--sub-processor', 'Lumen', '--processing', '1', 'position='], 'not a whole number'],
    [[...newIdentity.slice(0, 9), './r.bilaga', ...newIdentity.slice(10)], 'exists already'],
    [['import', './r.bilaga', '/dev/zero'], 'zero is a folder, a pipe or a device'],
    [['attach', './r.bilaga', '--sub-processor', 'Lumen', '/dev/zero'], 'zero is a folder, a pipe or a device'],
    [['verify', '/dev/zero'], 'zero is a folder, a pipe or a device'],
    [['annex', './r.bilaga', '--out', './no/a.pdf', '--customer', 'Ny kommun'], 'cannot be written'],
  ])('%j with exit code 1, a sentence and no change', async (args, sentence) => {
    const at = preparedFolder();
    const before = readFileSync(join(at, 'r.bilaga'));
    const run = await bilaga(at, args);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toContain('    at ');
    expect(readFileSync(join(at, 'r.bilaga')).equals(before)).toBe(true);
  });

  it('a wrong passphrase, without leaving a file', async () => {
    const at = preparedFolder();
    writeFileSync(join(at, 'wrong'), 'fel');
    const run = await bilaga(at, [
      'annex',
      './r.bilaga',
      '--out',
      './a.pdf',
      '--identity',
      './id.p12',
      '--passphrase-file',
      './wrong',
    ]);
    expect([run.code, existsSync(join(at, 'a.pdf'))]).toEqual([1, false]);
    expect(run.stderr).toMatch(/passphrase/i);
  });

  it.each([
    [['frobnicate']],
    [['list']],
    [['new', './x.bilaga']],
    [['list', './r.bilaga', '--colour']],
    [['edit', './r.bilaga', '--sub-processor', 'Lumen', 'colour=red']],
    [['edit', './r.bilaga', '--sub-processor', 'Lumen', 'constructor=x']],
    [['annex', './r.bilaga', '--out', './a.pdf', '--language', 'xx']],
  ])('wrong usage %j with exit code 2', async (args) => {
    const run = await bilaga(preparedFolder(), args);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('--help');
  });

  it('an empty, a foreign, a binary and a huge list, and changes nothing', async () => {
    const at = preparedFolder();
    writeFileSync(join(at, 'empty.txt'), ' \n\n');
    writeFileSync(join(at, 'prose.txt'), 'Det var en gång en skog. I skogen bodde en björn som gillade honung. Slut.');
    copyFileSync(process.execPath, join(at, 'binary.txt'));
    writeFileSync(join(at, 'huge.txt'), Buffer.alloc(200_000_000, 'Underbiträde;Ändamål;Personuppgifter\n'));
    const before = statSync(join(at, 'r.bilaga')).mtimeMs;
    for (const list of ['empty.txt', 'prose.txt', 'binary.txt', 'huge.txt']) {
      const run = await bilaga(at, ['import', './r.bilaga', `./${list}`]);
      expect([list, run.code, run.stderr.length > 20]).toEqual([list, 1, true]);
    }
    expect(statSync(join(at, 'r.bilaga')).mtimeMs).toBe(before);
  });
});

describe('the command line helps', () => {
  it('by naming the sample’s company itself', async () => {
    const folder = temporaryFolder();
    const run = await bilaga(folder, ['new', './s.bilaga', '--sample']);
    expect([run.code, run.stderr, run.stdout]).toEqual([0, '', expect.stringContaining('Nordvik Ekonomi AB')]);
    expect((await bilaga(folder, ['list', './s.bilaga'])).stdout).toContain('Hällefors SMS AB');
  });

  it('in Swedish where the environment is Swedish', async () => {
    const run = await bilaga(temporaryFolder(), ['import', '--help'], 'sv_SE.UTF-8');
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('Läser in en lista')]);
  });
});

/** Names found in `text`, in the order of their first new appearance after the one before. */
function namesInOrder(text: string, names: readonly string[]): string[] {
  let from = 0;
  const folded = text.replaceAll(/\s+/g, ' ');
  return names.filter((name) => {
    const at = folded.indexOf(name.split(' ')[0] ?? name, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}
