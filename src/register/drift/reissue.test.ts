import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { paragraphText } from '#shared/model/annex-content.ts';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { driftOf } from '#register/drift/drift.ts';
import { reissueAnnexes, type ReissueOptions } from '#register/drift/reissue.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { withAnnexes } from '#test/issued-annexes.ts';
import { testIdentity } from '#test/signing-identity.ts';

const drift = async (register: Register) => driftOf(register, quietWork);

type Given = Partial<ReissueOptions> & Pick<ReissueOptions, 'annexIds' | 'folder'>;

function reissue(register: Register, given: Given, work = quietWork) {
  const reportBug = (error: unknown): never => {
    throw error;
  };
  return reissueAnnexes(register, { identity: null, withChanges: false, reportBug, ...given }, work);
}

describe('a mass re-issue', () => {
  it('signs each anew, supersedes the old ones, and leaves nothing that differs', async () => {
    const identity = await testIdentity();
    const { register, folder, vendors } = await withAnnexes();
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
    const out = join(folder, 'nya');
    const annexIds = (await drift(register)).map(({ annexId }) => annexId);
    const result = await reissue(register, { annexIds, folder: out, identity, withChanges: true });
    expect(result.annexes.map(({ error }) => error)).toEqual([null, null]);
    expect(new Set(readdirSync(out))).toEqual(
      new Set(['manifest.csv', 'manifest.json', 'Väst & Co AB.pdf', 'Åsele kommun.pdf']),
    );
    const report = await verifyPdf(readFileSync(join(out, 'Åsele kommun.pdf')));
    expect(report.verdict).toBe('valid');
    expect(report.annex?.supersedes?.number).toBe('2026-001');
    const since = report.annex?.sections.find(({ key }) => key === 'since');
    expect(since?.rows.map((row) => row['what'])).toEqual([expect.stringContaining('Drift i Finland')]);
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
    const manifest: unknown = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ files: [{ supersedes: '2026-001' }, { supersedes: '2026-002' }] });
  });

  it('keeps what was issued before it was cancelled, and says so in the manifest', async () => {
    const { register, folder } = await withAnnexes();
    const out = join(folder, 'nya');
    let done = 0;
    const work = { onProgress: (count: number) => (done = count), isCancelled: () => done === 1 };
    const annexIds = annexHeads(register).map(({ id }) => id);
    const result = await reissue(register, { annexIds, folder: out }, work);
    expect([result.cancelled, result.annexes.length, annexHeads(register).length]).toEqual([true, 1, 3]);
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('leaves no folder where none could be issued, so that the next try may take its name', async () => {
    const { register, folder, vendors } = await withAnnexes();
    updateSubProcessor(register, vendors[0]?.id ?? '', { disclosure: 'masked' });
    const out = join(folder, 'nya');
    const annexIds = annexHeads(register).map(({ id }) => id);
    const { annexes } = await reissue(register, { annexIds, folder: out });
    expect(annexes.map(({ error }) => error?.code)).toEqual(['MASKED_WITHOUT_LABEL', 'MASKED_WITHOUT_LABEL']);
    expect(existsSync(out)).toBe(false);
  });

  it('tells a customer whose last sub-processor has ended that there are none, and nothing differs then', async () => {
    const { register, folder, vendors } = await withAnnexes();
    for (const { processingIds } of vendors)
      for (const id of processingIds) updateProcessing(register, id, { state: 'ended', endedOn: '2026-01-31' });
    const [first] = await drift(register);
    expect([first?.state, first?.difference.rows.map(({ kind }) => kind)]).toEqual(['differs', ['removed', 'removed']]);
    const annexIds = annexHeads(register).map(({ id }) => id);
    const { annexes } = await reissue(register, { annexIds, folder: join(folder, 'nya'), withChanges: true });
    expect(annexes.map(({ error }) => error)).toEqual([null, null]);
    const { annex } = await verifyPdf(readFileSync(join(folder, 'nya', 'Åsele kommun.pdf')));
    expect(annex?.introduction.map(paragraphText)).toEqual([
      'Nordvik Ekonomi AB anlitar inga underbiträden för de tjänster som Åsele kommun använder.',
    ]);
    expect(annex?.sections.find(({ key }) => key === 'since')?.rows).toHaveLength(2);
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it('does not issue twice for one that has been superseded, and writes nothing', async () => {
    const { register, folder } = await withAnnexes();
    const annexIds = annexHeads(register).map(({ id }) => id);
    await reissue(register, { annexIds, folder: join(folder, 'a') });
    await expect(reissue(register, { annexIds, folder: join(folder, 'b') })).rejects.toMatchObject({
      code: 'ANNEX_SUPERSEDED',
    });
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });

  it('tells which were issued although the folder took no manifest', async () => {
    const { register, folder } = await withAnnexes();
    const out = join(folder, 'nya');
    const annexIds = annexHeads(register).map(({ id }) => id);
    // Somebody puts something in the way while the annexes are issued.
    const work = {
      onProgress: () => mkdirSync(join(out, 'manifest.json'), { recursive: true }),
      isCancelled: () => false,
    };
    const { annexes, manifestError } = await reissue(register, { annexIds, folder: out }, work);
    expect(annexes.map(({ file, error }) => [file, error])).toEqual([
      ['Åsele kommun.pdf', null],
      ['Väst & Co AB.pdf', null],
    ]);
    expect(manifestError).toMatchObject({ code: 'FILE_UNWRITABLE', values: { file: 'manifest.json' } });
    expect(annexHeads(register)).toHaveLength(4);
  });

  it('tells each annex that a folder which went away could not take, and those before it', async () => {
    const { register, folder } = await withAnnexes();
    const out = join(folder, 'nya');
    const annexIds = annexHeads(register).map(({ id }) => id);
    const work = { onProgress: () => rmSync(out, { recursive: true, force: true }), isCancelled: () => false };
    const { annexes, manifestError } = await reissue(register, { annexIds, folder: out }, work);
    expect(annexes.map(({ error }) => error?.code)).toEqual([undefined, 'FILE_UNWRITABLE']);
    expect(manifestError?.code).toBe('FILE_UNWRITABLE');
    expect(annexHeads(register)).toHaveLength(3);
  });

  it('goes on after a defect of ours, and reports it', async () => {
    const { register, folder } = await withAnnexes();
    const reportBug = vi.fn<(error: unknown) => void>();
    const defect = new Error('a defect');
    const identity = await testIdentity();
    let asked = 0;
    const broken = new Proxy(identity, {
      get: (target, key) => {
        if (key === 'certificate' && (asked += 1) === 1) throw defect;
        return Reflect.get(target, key);
      },
    });
    const annexIds = annexHeads(register).map(({ id }) => id);
    const { annexes } = await reissue(register, { annexIds, folder: join(folder, 'nya'), identity: broken, reportBug });
    expect(annexes.map(({ error }) => error?.code)).toEqual(['INTERNAL', undefined]);
    expect(reportBug).toHaveBeenCalledExactlyOnceWith(defect);
  });
});
