/** A register with many documents: 500 PDFs of 4 MB, 2 GB in all, of 20 pages of text each. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachDocuments } from '#register/agreements/attach.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { findInDocuments } from '#register/documents/find-in-documents.ts';
import { readDocuments } from '#register/documents/read-documents.ts';
import { TextReader } from '#register/documents/text/text-reader.ts';
import { createRegister } from '#register/registers.ts';
import { recordsOf, stateOf } from '#register/state.ts';
import { Register, systemPorts } from '#register/store/register.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { pdfOfLines } from '../test/raw-pdf.ts';
import { measure, report, type Measurement } from './measure.ts';

const documents = 500;
const documentBytes = 4_000_000;
const pagesOfEach = 20;

const words =
  'The processor shall notify the controller of any personal data breach without undue delay and assist'.split(' ');

/** Text that differs from document to document, and bytes after the end of the file that make it large. */
function writeDocument(path: string, index: number): void {
  const line = (page: number, at: number): string => [...words.slice(at % 7), `clause${index}x${page}y${at}`].join(' ');
  const pages = Array.from({ length: pagesOfEach }, (_, page) =>
    Array.from({ length: 40 }, (_line, at) => line(page, at)),
  );
  const pdf = pdfOfLines(pages);
  writeFileSync(path, Buffer.concat([pdf, Buffer.from('%'), randomBytes(documentBytes - pdf.length - 1)]));
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_000_000);

export async function measureManyDocuments(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-bench-'));
  try {
    const empty = join(folder, 'empty.bilaga');
    createRegister(empty, { organisation: 'Nordvik', sample: false }, systemPorts).close();
    const path = join(folder, 'full.bilaga');
    const register = createRegister(path, { organisation: 'Nordvik', sample: false }, systemPorts);
    const files = join(folder, 'files');
    mkdirSync(files);
    const rss = [megabytes()];
    for (let vendor = 0; vendor < documents / 5; vendor += 1) {
      const subProcessorId = addSubProcessor(register, { legalName: `Företag ${vendor} AB`, country: 'SE' }).result.id;
      const paths = [0, 1, 2, 3, 4].map((at) => join(files, `${vendor}-${at}.pdf`));
      for (const [at, file] of paths.entries()) writeDocument(file, vendor * 5 + at);
      attachDocuments(register, { subProcessorId, agreementId: null, paths });
      for (const file of paths) rmSync(file);
    }
    rss.push(megabytes());
    const reader = new TextReader();
    const start = performance.now();
    await readDocuments(register, reader, { isOpen: () => true, reportBug: console.error }, quietWork);
    const reading = performance.now() - start;
    await reader.close();
    rss.push(megabytes());
    const measured = [];
    for (const text of ['breach', 'undue delay', 'clause77x3y9', 'finns inte']) {
      measured.push(
        await measure(`find “${text}” in ${documents} documents`, 10, () => findInDocuments(register, text, 30, null)),
      );
    }
    register.close();
    const open = (file: string) => (): void => {
      const opened = Register.open(file, systemPorts);
      stateOf(opened);
      recordsOf(opened);
      opened.close();
    };
    rss.push(megabytes());
    console.log(`memory of the process, MB: at first, attached, read, searched: ${rss.join(', ')}`);
    const each = reading / documents;
    return [
      await measure('open an empty register, with its records', 5, open(empty)),
      await measure(`open one with ${documents} documents, 2 GB`, 5, open(path)),
      { name: 'read text and signatures of one of them', median: each, best: each, worst: each },
      ...measured,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(report(await measureManyDocuments()));
