/** Annexes of 300 rows, beside what printing programs take for the bare table; 100 customers issued anew in one go. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { reissueAnnexes } from '#register/drift/reissue.ts';
import { createRegister } from '#register/registers.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { openIdentity, type SigningIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { systemPorts, type Register } from '#register/store/register.ts';
import { fillWithWords } from '../test/wordy-register.ts';
import { measure, report, type Measurement } from './measure.ts';

const rows = 300;
const customers = 100;
const rowsOfEachCustomer = 60;

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_000_000);

async function identityOf(): Promise<SigningIdentity> {
  const person = { name: 'Karin Ek', email: 'karin@nordvik.example', organisation: 'Nordvik', passphrase: 'x' };
  return openIdentity(await createIdentity({ ...person, now: new Date() }), 'x');
}

const newRegister = (folder: string, name: string): Register =>
  createRegister(join(folder, name), { organisation: 'Nordvik', sample: false }, systemPorts);

/** From compose to verified, in each form. */
async function measureForms(folder: string): Promise<Measurement[]> {
  const register = newRegister(folder, 'forms.bilaga');
  const customerId = fillWithWords(register, rows);
  const identity = await identityOf();
  const measured: Measurement[] = [];
  let list: AnnexContent | undefined;
  for (const profile of ['list', 'annex-iv', 'branch'] as const) {
    const options = { profile, language: 'sv', audience: 'customer', customerId, number: '2026-001' } as const;
    const make = async (): Promise<Uint8Array> => {
      const { content } = composeAnnex(register, options);
      const pdf = await renderPdf(content, { signatureField: true });
      return signPdf(pdf, identity, { time: new Date(), language: 'sv', certifies: true });
    };
    const signed = await make();
    list ??= composeAnnex(register, options).content;
    measured.push(
      await measure(`signed annex of ${rows} rows of long texts: ${profile}`, 3, make),
      await measure('  verify it', 3, () => verifyPdf(signed)),
    );
  }
  register.close();
  return list ? [...measured, ...(await measurePrinting(folder, list))] : measured;
}

/** The bare table of the same rows, without tags, attachment or signature, printed by programs that print HTML. */
async function measurePrinting(folder: string, { columns, rows: texts }: AnnexContent): Promise<Measurement[]> {
  const page = join(folder, 'table.html');
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const head = line('th', columns.map(({ label }) => label)); // prettier-ignore
  const body = texts.map((row) => line('td', columns.map(({ key }) => row[key] ?? ''))).join(''); // prettier-ignore
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><table border="1"><thead>${head}</thead>${body}</table>`);
  const programs = [
    ['soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder, page],
    ['chromium', '--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/chromium`, `--print-to-pdf=${join(folder, 'chromium.pdf')}`, page],
  ] as const; // prettier-ignore
  const measured: Measurement[] = [];
  for (const [program, ...args] of programs) {
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error) continue;
    const print = (): void => {
      const { status } = spawnSync(program, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${program} ended with ${status}`);
    };
    measured.push(await measure(`  beside it: the bare table of “list” by ${program}`, 3, print));
  }
  return measured;
}

/** All customers' annexes anew, signed, each a revision of its own. */
async function measureReissue(folder: string): Promise<Measurement[]> {
  const register = newRegister(folder, 'reissue.bilaga');
  fillWithWords(register, rowsOfEachCustomer);
  const identity = await identityOf();
  const choice = { profile: 'list', language: 'sv', audience: 'customer' } as const;
  for (let index = 0; index < customers; index += 1) {
    const { id } = addCustomer(register, { name: `Kund ${index} AB`, language: 'sv' }).result;
    updateCustomer(register, id, { disclosesMasked: true });
    await issueAnnex(register, { ...choice, customerId: id, out: join(folder, `${index}.pdf`), identity: null });
  }
  const memory = [megabytes()];
  const start = performance.now();
  const annexIds = register.all('annex').map(({ id }) => id);
  const { annexes } = await reissueAnnexes(
    register,
    { annexIds, folder: join(folder, 'anew'), identity, withChanges: true, reportBug: console.error },
    { ...quietWork, onProgress: (done) => done % 10 === 0 && memory.push(megabytes()) },
  );
  const each = (performance.now() - start) / customers;
  const failed = annexes.filter(({ error }) => error !== null).length;
  const size = statSync(register.path).size;
  register.close();
  console.log(`${customers} customers issued anew, ${failed} failed; register of ${Math.round(size / 1e6)} MB`);
  console.log(`memory of the process, MB, at first and after every tenth: ${memory.join(', ')}`);
  return [
    {
      name: `issue one of ${customers} anew (${rowsOfEachCustomer} rows, signed)`,
      median: each,
      best: each,
      worst: each,
    },
  ];
}

export async function measureAnnexes(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-bench-'));
  try {
    return [...(await measureForms(folder)), ...(await measureReissue(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(report(await measureAnnexes()));
