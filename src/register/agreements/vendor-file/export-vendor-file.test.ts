import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { exportVendorFile, type VendorFileExport } from '#register/agreements/vendor-file/export-vendor-file.ts';
import { vendorFileManifest, type VendorFileManifest } from '#register/agreements/vendor-file/manifest.ts';
import { writeZip } from '#register/agreements/vendor-file/write-zip.ts';
import { quietWork, type Work } from '#register/documents/file-chunks.ts';
import { ZipFile } from '#register/office-files/zip-file.ts';
import { updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';
import { shownPages, writingsOf } from '#test/shown-pages.ts';
import { filedVendor, secrets, type FiledVendor } from '#test/vendor-file.ts';

type Options = Partial<Pick<VendorFileExport, 'form' | 'face' | 'language'>>;

function exported({ register, id, folder }: FiledVendor, options: Options, name = 'ut', work: Work = quietWork) {
  const out = join(folder, name);
  const given = { subProcessorId: id, out, form: 'folder', face: 'internal', language: 'sv', ...options } as const;
  return exportVendorFile(register, given, work).then((written) => ({ ...written, out }));
}

const manifestIn = (text: Buffer): VendorFileManifest => vendorFileManifest.parse(JSON.parse(text.toString()));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const documentsOf = (manifest: VendorFileManifest) => manifest.agreements.flatMap(({ documents }) => documents);

describe('a ZIP', () => {
  it('has every document under its hash, and a cover sheet with the hash that the manifest gives', async () => {
    const vendor = filedVendor(['avtal.pdf', 'bilaga.pdf']);
    const { out, files, size } = await exported(vendor, { form: 'zip' }, 'ut.zip');
    const bytes = readFileSync(out);
    const zip = new ZipFile(bytes);
    const manifest = manifestIn(zip.read('manifest.json'));
    const documents = documentsOf(manifest);
    expect(documents.map(({ name }) => name)).toEqual(['signed.txt', 'avtal.pdf', 'bilaga.pdf']);
    for (const document of [...documents, manifest.coverSheet]) {
      const read = zip.read(document.path.toLowerCase());
      expect([document.size, document.sha256]).toEqual([read.length, sha256(read)]);
    }
    expect([files, size]).toEqual([5, bytes.length]);
  });

  it('is the same bytes each time, in every time zone', async () => {
    const files = [{ path: 'a/b.txt', chunks: () => [Buffer.from('b')] }];
    const folder = temporaryFolder();
    const hashes = [];
    for (const zone of ['Europe/Stockholm', 'Pacific/Auckland']) {
      vi.stubEnv('TZ', zone);
      await writeZip(join(folder, 'ut.zip'), files, '2026-03-01');
      hashes.push(sha256(readFileSync(join(folder, 'ut.zip'))));
    }
    vi.unstubAllEnvs();
    expect(new Set(hashes).size).toBe(1);
  });

  it.skipIf(!hasProgram('unzip'))('is whole for unzip', async () => {
    const { out } = await exported(filedVendor(['avtal å.pdf']), { form: 'zip' }, 'ut.zip');
    expect(runProgram('unzip', ['-t', out])).toMatchObject({ status: 0, output: expect.stringContaining('No errors') });
  });

  it.skipIf(!hasProgram('python3'))('is whole for Python, which reads the names right', async () => {
    const { out } = await exported(filedVendor(['avtal å.pdf']), { form: 'zip' }, 'ut.zip');
    const script =
      'import json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(),z.namelist()]))';
    expect(JSON.parse(runProgram('python3', ['-c', script, out]).output)).toEqual([
      null,
      [
        'Försättsblad.pdf',
        'manifest.json',
        '01 Biträdesavtal Hemlighamn/signed.txt',
        '01 Biträdesavtal Hemlighamn/avtal å.pdf',
      ],
    ]);
  });
});

it('has the manifest that the documentation shows', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/vendor-file.md'), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
  expect(() => manifestIn(Buffer.from(example))).not.toThrow();
});

describe('a folder', () => {
  it('has the same files, and names that would lead elsewhere stay inside', async () => {
    const vendor = filedVendor(['con.pdf', 'AVTAL.pdf', 'avtal.pdf'], { size: 100, agreement: { title: '../..' } });
    const { out, files } = await exported(vendor, {});
    const manifest = manifestIn(readFileSync(join(out, 'manifest.json')));
    expect(documentsOf(manifest).map(({ path }) => path)).toEqual([
      '01 _/signed.txt',
      '01 _/_con.pdf',
      '01 _/AVTAL.pdf',
      '01 _/avtal (2).pdf',
    ]);
    for (const { path, sha256: hash } of documentsOf(manifest))
      expect(sha256(readFileSync(join(out, path)))).toBe(hash);
    expect(files).toBe(6);
  });

  it('never takes the place of one that is there, even an empty one', async () => {
    const vendor = filedVendor([]);
    mkdirSync(join(vendor.folder, 'ut'));
    await expect(exported(vendor, {})).rejects.toMatchObject({ code: 'FILE_EXISTS', values: { file: 'ut' } });
    expect(readdirSync(vendor.folder)).toEqual(['ut']);
  });
});

describe.each(['zip', 'folder'] as const)('%s', (form) => {
  it('leaves nothing behind when it is cancelled', async () => {
    const vendor = filedVendor(['avtal.pdf']);
    const before = readdirSync(vendor.folder);
    const seen: number[] = [];
    const work: Work = { onProgress: (done) => seen.push(done), isCancelled: () => seen.length > 1 };
    await expect(exported(vendor, { form }, 'ut', work)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(seen).toHaveLength(2);
    expect(readdirSync(vendor.folder)).toEqual(before);
  });

  it('names a damaged document, and leaves what lay there as it was', async () => {
    const vendor = filedVendor(['avtal.pdf']);
    if (form === 'zip') writeFileSync(join(vendor.folder, 'ut'), 'before');
    const before = readdirSync(vendor.folder);
    vendor.register.database.exec(
      "DROP TRIGGER document_chunk_is_immutable; UPDATE document_chunk SET bytes = x'00' WHERE position = 2",
    );
    await expect(exported(vendor, { form })).rejects.toMatchObject({
      code: 'DOCUMENT_DAMAGED',
      values: { name: 'avtal.pdf' },
    });
    expect(readdirSync(vendor.folder)).toEqual(before);
    if (form === 'zip') expect(readFileSync(join(vendor.folder, 'ut'), 'utf8')).toBe('before');
  });

  it('says that it cannot be written, by its own name', async () => {
    const vendor = filedVendor([]);
    await expect(exported(vendor, { form }, 'saknas/ut')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      values: { file: 'ut' },
    });
  });

  it('has no agreement to show and still says whose file it is', async () => {
    const vendor = filedVendor([], { agreement: { kind: 'certificate', status: 'draft', signedOn: null } });
    expect(await exported(vendor, { form })).toMatchObject({ files: 2 });
  });
});

describe('the public face of a masked sub-processor', () => {
  it('names it nowhere: not in a path, the manifest or the cover sheet', async () => {
    const vendor = filedVendor(['Hemlighamn avtal.pdf', 'Hemlighamn avtal 2.pdf']);
    const { out } = await exported(vendor, { face: 'public' });
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(paths).toContain(join('01 Personuppgiftsbiträdesavtal', '02 Undertecknat exemplar.pdf'));
    const cover = readFileSync(join(out, 'Försättsblad.pdf'));
    const [first] = await shownPages(cover);
    expect(first?.text).toContain('IT-drift');
    expect(first?.text).toContain('kan avslöja');
    const said = [...paths, readFileSync(join(out, 'manifest.json'), 'utf8'), ...writingsOf(cover), first?.text ?? ''];
    for (const secret of secrets)
      for (const text of said) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('is not made without a label, or where a text that somebody wrote names it', async () => {
    const vendor = filedVendor([], { agreement: { version: 'Hemlighamn 2' } });
    await expect(exported(vendor, { face: 'public' })).rejects.toMatchObject({ code: 'VENDOR_FILE_NAMES_MASKED' });
    updateSubProcessor(vendor.register, vendor.id, { publicLabel: {} });
    await expect(exported(vendor, { face: 'public' })).rejects.toMatchObject({ code: 'VENDOR_FILE_WITHOUT_LABEL' });
    await expect(exported(vendor, { face: 'internal' })).resolves.toMatchObject({ files: 3 });
  });
});
