import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annexEndings } from '#shared/model/annex-format.ts';
import { exportAnnex } from '#register/annexes/export.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { readDocument } from '#register/documents/documents.ts';
import { annexRegister, goldenChoice } from '#test/annex-register.ts';
import { temporaryFolder } from '#test/registers.ts';
import { testIdentity } from '#test/signing-identity.ts';

it('a draft tells a customer the names and leaves neither an annex nor a reveal behind', async () => {
  const register = annexRegister();
  const before = register.latestRevision();
  const out = join(temporaryFolder(), 'draft.md');
  const { size, sha256 } = await exportAnnex(register, { ...goldenChoice(register, 'branch'), out });
  const written = readFileSync(out);
  expect([written.length, written.includes('Brännkyrka'), written.includes('Bilaga 2026')]).toEqual([
    size,
    true,
    false,
  ]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect([register.latestRevision(), register.all('annex'), register.all('reveal')]).toEqual([before, [], []]);
});

it('issues every format unsigned, and keeps the very bytes under their media type', async () => {
  const register = annexRegister();
  const folder = temporaryFolder();
  for (const ending of annexEndings) {
    const out = join(folder, `annex${ending}`);
    await issueAnnex(register, { ...goldenChoice(register, 'branch'), out, identity: null });
    const annex = register.all('annex').at(-1);
    expect(annex?.mediaType).toBe(formatOf(out).mediaType);
    expect(Buffer.concat([...readDocument(register, annex?.sha256 ?? '')]).equals(readFileSync(out))).toBe(true);
  }
  expect(register.all('reveal')).toHaveLength(annexEndings.length);
});

it('signs a PDF only, and says so before anything is written', async () => {
  const register = annexRegister();
  const out = join(temporaryFolder(), 'annex.docx');
  const options = { ...goldenChoice(register, 'list'), out, identity: await testIdentity() };
  await expect(issueAnnex(register, options)).rejects.toMatchObject({ code: 'ANNEX_SIGNS_PDF_ONLY' });
  expect([existsSync(out), register.all('annex')]).toEqual([false, []]);
});

it('takes the ending of a file in capitals, and refuses others with those that there are', () => {
  expect(formatOf('/x/ANNEX.DOCX').ending).toBe('.docx');
  expect(() => formatOf('/x/annex.htm')).toThrow('.pdf .docx .html .md .xlsx .csv .json');
});
