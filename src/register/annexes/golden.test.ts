import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { AnnexEnding } from '#shared/model/annex-format.ts';
import type { AnnexProfile } from '#shared/model/annex-profile.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { annexRegister, goldenAnnex, goldenProfiles } from '#test/annex-register.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { partXml, zipEntries } from '#test/office-text.ts';
import { temporaryFolder } from '#test/registers.ts';

const folder = join(import.meta.dirname, '../../../test/golden');
/** BILAGA_WRITE_GOLDEN=1 writes them anew; read the difference before you keep it. */
const writes = process.env['BILAGA_WRITE_GOLDEN'] === '1';

function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (writes) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${name} is not there: BILAGA_WRITE_GOLDEN=1`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

let composed: ReadonlyMap<AnnexProfile, AnnexContent> | null = null;

/** Composed once, in the first test, so that the running clock and ids are the same whichever test is run. */
function contents(): ReadonlyMap<AnnexProfile, AnnexContent> {
  if (composed) return composed;
  const register = annexRegister();
  composed = new Map(goldenProfiles.map((profile) => [profile, sameHash(goldenAnnex(register, profile).content)]));
  return composed;
}

/** History salts what it hashes, so that is never the same. */
const sameHash = (content: AnnexContent): AnnexContent => ({
  ...content,
  revision: { ...content.revision, hash: '0123456789abcdef'.repeat(4) },
});

async function rendered(profile: AnnexProfile, ending: AnnexEnding): Promise<Buffer> {
  const content = contents().get(profile);
  if (!content) throw new Error(`no content of ${profile}`);
  return Buffer.from(await formatOf(`x${ending}`).render(content, {}));
}

describe.each(goldenProfiles)('the annex %s, as it was when somebody last read it', (profile) => {
  it.each(['.html', '.md', '.csv', '.json'] as const)('as %s', async (ending) => {
    expectGolden(`${profile}${ending}`, (await rendered(profile, ending)).toString('utf8'));
  });

  it('as .docx', async () => {
    expectGolden(`${profile}.docx.xml`, partXml(await rendered(profile, '.docx'), 'word/document.xml'));
  });

  it('as .xlsx', async () => {
    const archive = await rendered(profile, '.xlsx');
    const parts = [...zipEntries(archive).keys()].filter((path) => /workbook\.xml$|sheet\d+\.xml$/u.test(path));
    expectGolden(`${profile}.xlsx.xml`, parts.map((path) => `<!-- ${path} -->\n${partXml(archive, path)}\n`).join(''));
  });

  it.skipIf(!hasProgram('pdftotext'))('as .pdf, read by pdftotext', async () => {
    const path = join(temporaryFolder(), 'annex.pdf');
    writeFileSync(path, await rendered(profile, '.pdf'));
    expectGolden(`${profile}.pdf.txt`, runProgram('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).output);
  });
});
