import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { addAnnexCopy } from '#register/drift/annex-copies.ts';
import { driftOf } from '#register/drift/drift.ts';
import { recogniseAnnex } from '#register/drift/recognise.ts';
import { reissueAnnexes } from '#register/drift/reissue.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';
import { addSoundVendor, type AddedVendor } from '#test/sound-vendor.ts';

interface Issued {
  readonly register: Register;
  readonly folder: string;
  readonly customers: readonly string[];
  readonly vendors: readonly AddedVendor[];
}

/** Two sub-processors and two customers with an annex each. */
async function withAnnexes(identity: Awaited<ReturnType<typeof testIdentity>> | null = null): Promise<Issued> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts(signingTime.toISOString()));
  const names = ['Kattegatt Drift AB', 'Cirrus Mail Inc.'];
  const vendors = names.map((legalName) => addSoundVendor(register, { subProcessor: { legalName } }));
  const customers = ['Åsele kommun', 'Väst & Co AB'].map(
    (name) => addCustomer(register, { name, language: 'sv' }).result.id,
  );
  for (const [index, customerId] of customers.entries())
    await issueAnnex(register, { ...list, customerId, identity, out: join(folder, `${index}.pdf`) });
  return { register, folder, customers, vendors };
}

const list = { profile: 'list', language: 'sv', audience: 'customer' } as const;
const drift = async (register: Register) => driftOf(register, quietWork);

describe('drift', () => {
  it('says nothing of annexes that still say what the register says', async () => {
    const { register } = await withAnnexes();
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it('tells row by row what a changed purpose, a new and a removed sub-processor make of an annex', async () => {
    const { register, vendors } = await withAnnexes();
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
    removeSubProcessor(register, vendors[1]?.id ?? '');
    addSoundVendor(register, { subProcessor: { legalName: 'Nytt Biträde AB' } });
    const [first] = await drift(register);
    expect(first?.state).toBe('differs');
    expect(first?.difference.rows.map(({ kind, name }) => [kind, name.split(' – ')[0]])).toEqual([
      ['changed', 'Kattegatt Drift AB'],
      ['added', 'Nytt Biträde AB'],
      ['removed', 'Cirrus Mail Inc.'],
    ]);
    expect(first?.difference.rows[0]?.cells).toEqual([
      expect.objectContaining({ label: 'Ändamål', after: 'Drift i Finland' }),
    ]);
  });

  it('takes a renamed sub-processor for the same row, not for one that went and one that came', async () => {
    const { register, vendors } = await withAnnexes();
    updateSubProcessor(register, vendors[0]?.id ?? '', { legalName: 'Kattegatt Moln AB' });
    const [first] = await drift(register);
    expect(first?.difference.rows.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('concerns only the customers that use the service', async () => {
    const { register, customers, vendors } = await withAnnexes();
    const serviceIds = register.commit('add-service', (tx) =>
      ['Lön', 'Tid'].map(
        (name) => tx.insert('service', { id: register.ports.newId(), name, description: {}, active: true }).id,
      ),
    ).result;
    updateCustomer(register, customers[0] ?? '', { serviceIds: serviceIds.slice(0, 1) });
    updateProcessing(register, vendors[1]?.processingIds[0] ?? '', { serviceIds: serviceIds.slice(1) });
    const states = new Map((await drift(register)).map(({ annexId, state }) => [annexId, state]));
    const heads = annexHeads(register);
    expect(heads.map(({ id }) => states.get(id))).toEqual(['differs', 'same']);
  });

  it('says why an annex can no longer be made, instead of failing for all', async () => {
    const { register, vendors } = await withAnnexes();
    await issueAnnex(register, {
      ...list,
      audience: 'public',
      customerId: null,
      identity: null,
      out: join(temporaryFolder(), 'p.pdf'),
    });
    updateSubProcessor(register, vendors[0]?.id ?? '', { disclosure: 'masked', publicLabel: {} });
    const [first, ...rest] = await drift(register);
    expect([first?.state, first?.error?.code]).toEqual(['cannot', 'MASKED_WITHOUT_LABEL']);
    expect(rest).toHaveLength(2);
  });
});

describe('a mass re-issue', () => {
  it('signs each anew, supersedes the old ones, and leaves nothing that differs', async () => {
    const identity = await testIdentity();
    const { register, folder, vendors } = await withAnnexes();
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
    const out = join(folder, 'nya');
    const annexIds = (await drift(register)).map(({ annexId }) => annexId);
    const result = await reissueAnnexes(register, { annexIds, folder: out, identity, withChanges: true }, quietWork);
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
    const result = await reissueAnnexes(register, { annexIds, folder: out, identity: null, withChanges: false }, work);
    expect([result.cancelled, result.annexes.length, annexHeads(register).length]).toEqual([true, 1, 3]);
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('leaves no folder where none could be issued, so that the next try may take its name', async () => {
    const { register, folder, vendors } = await withAnnexes();
    for (const { processingIds } of vendors)
      for (const id of processingIds) updateProcessing(register, id, { state: 'ended', endedOn: '2026-01-31' });
    const out = join(folder, 'nya');
    const annexIds = annexHeads(register).map(({ id }) => id);
    const { annexes } = await reissueAnnexes(
      register,
      { annexIds, folder: out, identity: null, withChanges: false },
      quietWork,
    );
    expect(annexes.map(({ error }) => error?.code)).toEqual(['ANNEX_EMPTY', 'ANNEX_EMPTY']);
    expect(existsSync(out)).toBe(false);
  });

  it('does not issue twice for one that has been superseded, and writes nothing', async () => {
    const { register, folder } = await withAnnexes();
    const annexIds = annexHeads(register).map(({ id }) => id);
    const options = { annexIds, identity: null, withChanges: false };
    await reissueAnnexes(register, { ...options, folder: join(folder, 'a') }, quietWork);
    await expect(reissueAnnexes(register, { ...options, folder: join(folder, 'b') }, quietWork)).rejects.toMatchObject({
      code: 'ANNEX_SUPERSEDED',
    });
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });
});

describe('a copy that comes back', () => {
  const received = { receivedOn: '2026-11-20', scanned: false } as const;

  async function countersigned(): Promise<Issued & { readonly path: string; readonly annexId: string }> {
    const identity = await testIdentity();
    const issued = await withAnnexes(identity);
    const path = join(issued.folder, 'åter.pdf');
    writeFileSync(path, await signPdf(readFileSync(join(issued.folder, '0.pdf')), identity, { time: signingTime }));
    return { ...issued, path, annexId: annexHeads(issued.register)[0]?.id ?? '' };
  }

  it('is kept as the very annex with the names of those who signed it', async () => {
    const { register, path, annexId } = await countersigned();
    const { result } = await addAnnexCopy(register, { annexId, path, ...received });
    expect(result).toMatchObject({ outcome: 'countersigned', signedBy: ['Åsa Öberg'] });
    await expect(addAnnexCopy(register, { annexId, path, ...received })).rejects.toMatchObject({
      code: 'ANNEX_COPY_KNOWN',
    });
  });

  it('is refused when a byte of it was changed, when it is another annex, and when it is paper said to be none', async () => {
    const { register, folder, path, annexId } = await countersigned();
    const refusal = async (bytes: Uint8Array, scanned = false): Promise<unknown> => {
      const changed = join(folder, 'ändrad.pdf');
      writeFileSync(changed, bytes);
      return addAnnexCopy(register, { annexId, path: changed, ...received, scanned }).catch((error: unknown) => error);
    };
    const bytes = readFileSync(path);
    const tampered = Buffer.from(bytes);
    tampered[Math.floor(tampered.length / 3)] = (tampered[Math.floor(tampered.length / 3)] ?? 0) ^ 1;
    expect(await refusal(tampered)).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
    expect(await refusal(bytes, true)).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
    expect(await refusal(readFileSync(join(folder, '1.pdf')))).toMatchObject({ code: 'ANNEX_COPY_OTHER' });
    expect(await refusal(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ code: 'ANNEX_COPY_UNKNOWN' });
    expect(register.all('annexCopy')).toEqual([]);
  });
});

describe('a PDF that is opened', () => {
  const readPages = async (bytes: Uint8Array) => extractText(bytes, { name: 'a.pdf', mediaType: 'application/pdf' });
  const recognise = async (register: Register | null, bytes: Uint8Array) =>
    recogniseAnnex(register, bytes, await verifyPdf(bytes), readPages);

  it('is known by number and revision, with what differs from today', async () => {
    const { register, folder, vendors } = await withAnnexes(await testIdentity());
    const bytes = readFileSync(join(folder, '0.pdf'));
    expect(await recognise(register, bytes)).toMatchObject({
      outcome: 'same',
      printed: 'same',
      difference: { rows: [] },
    });
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Annat' } });
    expect((await recognise(register, bytes))?.difference?.rows).toHaveLength(1);
    expect(await recognise(null, bytes)).toMatchObject({ annexId: null, outcome: 'unknown', printed: 'same' });
  });

  it('is told when its pages do not say what its data say', async () => {
    const { register, folder } = await withAnnexes();
    const { annex } = await verifyPdf(readFileSync(join(folder, '0.pdf')));
    if (!annex) throw new Error('no annex in the PDF');
    const honest = await renderPdf(annex);
    const [row, ...rows] = annex.rows;
    const forged = await renderPdf({ ...annex, rows: [{ ...row, purpose: 'Något annat' }, ...rows] });
    const report = { ...(await verifyPdf(forged)), annex };
    expect(await recogniseAnnex(register, forged, report, readPages)).toMatchObject({
      outcome: 'changed',
      printed: 'differs',
    });
    expect(await recogniseAnnex(register, honest, { ...report }, readPages)).toMatchObject({ printed: 'same' });
  });
});
