/** `npm run bench`: how long the engine's main steps take on this machine. Timings are measured here, never in tests. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DecisionRow } from '#shared/model/import-plan.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { findingsSince } from '#register/checks/findings-delta.ts';
import { listFindings } from '#register/checks/findings.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { recogniseList } from '#register/importing/recognise.ts';
import { createRegister } from '#register/registers.ts';
import { findRecords } from '#register/search/find-records.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { openIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { recordsOf } from '#register/state.ts';
import { Register, systemPorts } from '#register/store/register.ts';
import { updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { measureAnnexes } from './annexes.ts';
import { measureManyDocuments } from './documents.ts';
import { measureHistory } from './history.ts';
import { measure, report, type Measurement } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-bench-'));
let running = 0;
const fresh = (ending: string): string => join(folder, `${(running += 1)}${ending}`);

function row(index: number): DecisionRow {
  return {
    include: true,
    name: `Företag ${index} AB`,
    purpose: `Drift, lagring och säkerhetskopiering av del ${index} i tjänsten`,
    personalData: 'Namn, e-postadress, telefonnummer och innehåll i ärenden',
    kind: 'company',
    subProcessorId: null,
  };
}

function registerOf(rows: number): Register {
  const register = createRegister(fresh('.bilaga'), { organisation: 'Nordvik', sample: false }, systemPorts);
  applyImport(register, { language: 'sv', rows: Array.from({ length: rows }, (_, index) => row(index)) });
  return register;
}

async function measureDocuments(): Promise<Measurement[]> {
  const bytes = randomBytes(100_000_000);
  const register = registerOf(1);
  const [vendor] = register.all('subProcessor');
  const path = fresh('.pdf');
  const attach = (): void => {
    bytes.writeUInt32LE((running += 1));
    writeFileSync(path, bytes);
    attachDocuments(register, { subProcessorId: vendor?.id ?? '', agreementId: null, paths: [path] });
  };
  const copy = (): void => {
    bytes.writeUInt32LE((running += 1));
    writeFileSync(path, bytes);
    const target = fresh('.copy');
    copyFileSync(path, target);
    const descriptor = openSync(target, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    createHash('sha256').update(readFileSync(target)).digest();
  };
  return [
    await measure('attach a new file of 100 MB (with writing it first)', 3, attach),
    await measure('  beside it: copy, fsync and SHA-256 of the same', 3, copy),
  ];
}

async function measureRegister(): Promise<Measurement[]> {
  const register = registerOf(10_000);
  const { path } = register;
  const [first] = register.all('subProcessor');
  let edits = 0;
  let known = 0;
  const edit = (): unknown => updateSubProcessor(register, first?.id ?? '', { notes: `edit ${(edits += 1)}` });
  const measured = [
    await measure('one edit in a register of 10 000 processings', 20, edit),
    await measure('undo it', 10, () => register.undo()),
    await measure('all findings of it after an edit (with the edit)', 10, () => {
      edit();
      listFindings(register, null);
    }),
    await measure('  only what of them is new, for the window', 10, () => {
      edit();
      known = findingsSince(register, known).version;
    }),
    await measure('all records of it for the window', 5, () => recordsOf(register)),
    await measure('verify its history', 3, () => register.verifyChain()),
    ...(await measureSearch(register)),
  ];
  register.close();
  return [
    await measure('open it', 5, () => Register.open(path, systemPorts).close()),
    ...measured,
    await measure('take in a list of 300 rows', 3, () => registerOf(300).close()),
  ];
}

/** From what all records have to what one has: as one types, each of them is asked for. */
async function measureSearch(register: Register): Promise<Measurement[]> {
  const texts = ['d', 'ab', 'drift', 'drift lagring', 'säkerhetskopiering telefonnummer', 'företag 77', 'finns inte'];
  const measured: Measurement[] = [];
  for (const text of texts) {
    measured.push(await measure(`search it for “${text}”`, 20, () => findRecords(register, text, 30)));
  }
  return measured;
}

async function measureAnnex(): Promise<Measurement[]> {
  const register = registerOf(300);
  const options = { profile: 'list', language: 'sv', audience: 'public', customerId: null, number: null } as const;
  const { content } = composeAnnex(register, options);
  const person = { name: 'Karin Ek', email: 'karin@nordvik.example', organisation: 'Nordvik', passphrase: 'x' };
  const identity = await openIdentity(await createIdentity({ ...person, now: new Date() }), 'x');
  const pdf = await renderPdf(content, { signatureField: true });
  const signed = await signPdf(pdf, identity, { time: new Date(), language: 'sv' });
  const list = content.rows.map((cells) => Object.values(cells).join('\n')).join('\n\n');
  return [
    await measure('recognise a list of 300 rows', 5, () => recogniseList(list, { language: 'sv', known: [] })),
    await measure('compose an annex of 300 rows', 5, () => composeAnnex(register, options)),
    await measure('render it as PDF/A', 3, () => renderPdf(content, { signatureField: true })),
    await measure('sign it', 3, () => signPdf(pdf, identity, { time: new Date(), language: 'sv' })),
    await measure('verify it', 3, () => verifyPdf(signed)),
  ];
}

try {
  console.log(`${' '.repeat(58)}${['median', 'best', 'worst'].map((head) => head.padStart(10)).join('')}`);
  for (const part of [
    measureRegister,
    measureHistory,
    measureAnnex,
    measureAnnexes,
    measureDocuments,
    measureManyDocuments,
  ])
    console.log(report(await part()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
